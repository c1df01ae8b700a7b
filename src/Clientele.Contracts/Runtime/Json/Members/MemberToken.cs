using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Json;

/// <summary>
/// Represents the name of a member as it appears in JSON, including separator, quotes and colon. It is compared without
/// a call unless the text is about to end.
/// </summary>
internal sealed class MemberToken
{
    private readonly Vector128<byte> _head;
    private readonly Vector128<byte> _mask;
    private readonly Vector128<byte> _tail;
    private readonly byte[] _text;
    private readonly int _room;

    /// <param name="member">The index of the member.</param>
    /// <param name="text">The comma, the quoted name and the colon.</param>
    public MemberToken(int member, byte[] text)
    {
        Member = member;
        Length = text.Length;
        _text = text;
        _room = Math.Max(text.Length, Vector128<byte>.Count);
        Span<byte> head = stackalloc byte[Vector128<byte>.Count];
        head.Clear();

        // The separator is checked by the caller: '{' before the first member, ',' before all others.
        text.AsSpan(1, Math.Min(text.Length, Vector128<byte>.Count) - 1).CopyTo(head[1..]);
        _head = Vector128.Create<byte>(head);

        // No byte of a name is zero, since that would be escaped.
        _mask = ~Vector128.Equals(_head, Vector128<byte>.Zero);
        _tail =
            text.Length > Vector128<byte>.Count
                ? Vector128.Create<byte>(text.AsSpan(text.Length - Vector128<byte>.Count))
                : default;
    }

    private MemberToken(Vector128<byte> head)
    {
        _head = head;
        _text = [];
        _room = int.MaxValue;
    }

    /// <summary>Gets a token that never matches.</summary>
    public static MemberToken None { get; } = new(Vector128<byte>.AllBitsSet);

    /// <summary>Gets the index of the member.</summary>
    public int Member { get; }

    /// <summary>Gets the length in bytes, including the separator.</summary>
    public int Length { get; }

    /// <summary>Gets the quoted name and the colon, or nothing for <see cref="None"/>.</summary>
    public ReadOnlySpan<byte> Name => _text.Length == 0 ? default : _text.AsSpan(1);

    /// <summary>
    /// Determines whether name and colon follow the separator at <paramref name="position"/>. It is always
    /// <see langword="false"/> near the end of the text.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool StandsAt(ReadOnlySpan<byte> data, int position)
    {
        if (data.Length - position < _room)
        {
            return false;
        }

        ref var start = ref Unsafe.Add(ref MemoryMarshal.GetReference(data), position);
        return (Vector128.LoadUnsafe(ref start) & _mask) == _head
            && (Length <= Vector128<byte>.Count || RestStandsAt(ref start));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool RestStandsAt(ref byte start) =>
        Vector128.LoadUnsafe(ref start, (nuint)(Length - Vector128<byte>.Count)) == _tail
        && (Length <= 2 * Vector128<byte>.Count || MiddleStandsAt(ref start));

    private bool MiddleStandsAt(ref byte start) =>
        MemoryMarshal.CreateReadOnlySpan(ref Unsafe.Add(ref start, 1), Length - 1).SequenceEqual(Name);
}
