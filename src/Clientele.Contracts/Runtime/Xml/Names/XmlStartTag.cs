using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Xml;

/// <summary>
/// A start tag as it is likely to stand in a document, to its end. Its name has no prefix, and it has no attribute but
/// a default namespace
/// (the root's may have any that declare a namespace): the same bytes are well-formed wherever they stand. Compared
/// without a call where the text goes on far enough.
/// </summary>
internal sealed class XmlStartTag
{
    private readonly Vector128<byte> _head;
    private readonly Vector128<byte> _mask;
    private readonly Vector128<byte> _tail;
    private readonly byte[] _text;
    private readonly int _room;

    /// <param name="member">The member's index.</param>
    /// <param name="text">The tag.</param>
    /// <param name="nameLength">How long its name is.</param>
    /// <param name="declares">Whether it declares prefixes: the root's may.</param>
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

    /// <summary>Stands for the end tag.</summary>
    public static XmlStartTag None { get; } = new(XmlMemberTable.End, [], 0);

    /// <summary>A tag of a member that no document has: NUL stands in none.</summary>
    public static XmlStartTag Impossible(int member) => new(member, [0], 0);

    /// <summary>The member's index; <see cref="XmlMemberTable.End"/>: an end tag is likely.</summary>
    public int Member { get; }

    /// <summary>Where a reader stands behind it.</summary>
    public XmlState State { get; }

    /// <summary>Whether it declares prefixes.</summary>
    public bool Declares { get; }

    public int NameLength { get; }

    public int Length => _text.Length;

    /// <summary>Whether it is the tag <paramref name="text"/>.</summary>
    public bool Is(ReadOnlySpan<byte> text) => text.SequenceEqual(_text);

    /// <summary>
    /// Whether it stands at <paramref name="start"/>; <see langword="false"/> near the end of the text, too.
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

    /// <summary>Whether a tag with the name and with something behind it stands at <paramref name="start"/>.</summary>
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
