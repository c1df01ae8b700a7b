using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Represents a complete start tag as it is likely to appear in a document. Its name has no prefix, and its only
/// attribute may be a default namespace (the root's may have any that declare a namespace), so the same bytes are
/// well-formed anywhere. It is compared without a call unless the text is about to end.
/// </summary>
internal sealed class XmlStartTag
{
    private readonly Vector128<byte> _head;
    private readonly Vector128<byte> _mask;
    private readonly Vector128<byte> _tail;
    private readonly byte[] _text;
    private readonly int _room;

    /// <param name="member">The index of the member.</param>
    /// <param name="text">The tag.</param>
    /// <param name="nameLength">The length of its name.</param>
    /// <param name="declares">Whether it declares prefixes, which only the root's may.</param>
    public XmlStartTag(int member, byte[] text, int nameLength, bool declares = false)
    {
        Member = member;
        Declares = declares;
        NameLength = nameLength;
        State = text is [.., (byte)'/', (byte)'>'] ? XmlState.Fresh | XmlState.Empty : XmlState.Fresh;
        _text = text;
        _room = Math.Max(text.Length, Vector128<byte>.Count);
        Span<byte> head = stackalloc byte[Vector128<byte>.Count];
        Span<byte> mask = stackalloc byte[Vector128<byte>.Count];
        head.Clear();
        mask.Clear();
        var length = Math.Min(text.Length, Vector128<byte>.Count);
        text.AsSpan(0, length).CopyTo(head);
        mask[..length].Fill(byte.MaxValue);
        _head = Vector128.Create<byte>(head);
        _mask = Vector128.Create<byte>(mask);
        _tail =
            text.Length > Vector128<byte>.Count
                ? Vector128.Create<byte>(text.AsSpan(text.Length - Vector128<byte>.Count))
                : default;
    }

    /// <summary>Gets a tag that stands for the end tag.</summary>
    public static XmlStartTag None { get; } = new(XmlMemberTable.End, [], 0);

    /// <summary>Creates a tag of a member that no document contains, since NUL is not allowed.</summary>
    public static XmlStartTag Impossible(int member) => new(member, [0], 0);

    /// <summary>Gets the index of the member, or <see cref="XmlMemberTable.End"/> if an end tag is likely.</summary>
    public int Member { get; }

    /// <summary>Gets the state of a reader after the tag.</summary>
    public XmlState State { get; }

    /// <summary>Gets a value that indicates whether the tag declares prefixes.</summary>
    public bool Declares { get; }

    public int NameLength { get; }

    public int Length => _text.Length;

    /// <summary>Determines whether the tag equals <paramref name="text"/>.</summary>
    public bool Is(ReadOnlySpan<byte> text) => text.SequenceEqual(_text);

    /// <summary>
    /// Determines whether the tag is at <paramref name="start"/>. It is always <see langword="false"/> near the end of
    /// the text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StandsAt(ReadOnlySpan<byte> data, int start)
    {
        if (data.Length - start < _room)
        {
            return false;
        }

        ref var first = ref Unsafe.Add(ref MemoryMarshal.GetReference(data), start);
        return (Vector128.LoadUnsafe(ref first) & _mask) == _head
            && (_text.Length <= Vector128<byte>.Count || RestStandsAt(ref first));
    }

    /// <summary>
    /// Determines whether a tag with the same name but a different rest is at <paramref name="start"/>.
    /// </summary>
    public bool NameStandsAt(ReadOnlySpan<byte> data, int start)
    {
        var end = start + 1 + NameLength;
        return NameLength > 0
            && end < data.Length
            && data[end] == ' '
            && data[start..end].SequenceEqual(_text.AsSpan(0, NameLength + 1));
    }

    private bool RestStandsAt(ref byte first) =>
        _text.Length <= 2 * Vector128<byte>.Count
            ? Vector128.LoadUnsafe(ref first, (nuint)(_text.Length - Vector128<byte>.Count)) == _tail
            : MemoryMarshal.CreateReadOnlySpan(ref first, _text.Length).SequenceEqual(_text);
}
