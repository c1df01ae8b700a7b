using System;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Json;

/// <summary>
/// Finds and copies characters that need no escape. It uses plain comparisons because shuffles are slower in native
/// code for old processors.
/// </summary>
internal static class PlainText
{
    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';

    /// <summary>
    /// Gets <c>1</c> for each ASCII character that <see cref="System.Text.Encodings.Web.JavaScriptEncoder.Default"/>
    /// does not escape.
    /// </summary>
    private static ReadOnlySpan<byte> StandsForItself =>
        "0000000000000000000000000000000011011100111011111111111111110101"u8
        + "1111111111111111111111111111011101111111111111111111111111111110"u8;

    /// <summary>
    /// Returns the number of bytes at the start of <paramref name="text"/> that are ASCII and neither a quote, a
    /// backslash nor a control character.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Length(ReadOnlySpan<byte> text)
    {
        if (text.Length < Vector128<byte>.Count)
        {
            return ShortLength(ref MemoryMarshal.GetReference(text), text.Length);
        }

        // Most strings end within one vector.
        var stops = Stops(Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text))).ExtractMostSignificantBits();
        return stops != 0 ? int.TrailingZeroCount((int)stops) : LongLength(text);
    }

    private static int LongLength(ReadOnlySpan<byte> text)
    {
        var i = Vector128<byte>.Count;
        ref var first = ref MemoryMarshal.GetReference(text);
        if (Vector256.IsHardwareAccelerated)
        {
            for (; i <= text.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
            {
                var stops = Stops(Vector256.LoadUnsafe(ref first, (nuint)i)).ExtractMostSignificantBits();
                if (stops != 0)
                {
                    return i + BitOperations.TrailingZeroCount(stops);
                }
            }
        }

        while (i < text.Length)
        {
            // The last vector overlaps the previous one.
            i = Math.Min(i, text.Length - Vector128<byte>.Count);
            var stops = Stops(Vector128.LoadUnsafe(ref first, (nuint)i)).ExtractMostSignificantBits();
            if (stops != 0)
            {
                return i + int.TrailingZeroCount((int)stops);
            }

            i += Vector128<byte>.Count;
        }

        return text.Length;
    }

    /// <summary>
    /// Handles fewer bytes than a vector holds: their start is loaded into its lower half, their end into the upper
    /// one.
    /// </summary>
    private static int ShortLength(ref byte first, int length)
    {
        if (length >= sizeof(ulong))
        {
            var start = Unsafe.ReadUnaligned<ulong>(ref first);
            var end = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref first, length - sizeof(ulong)));
            var stops = (int)Stops(Vector128.Create(start, end).AsByte()).ExtractMostSignificantBits();
            if ((stops & 0xFF) != 0)
            {
                return int.TrailingZeroCount(stops);
            }

            return stops != 0 ? length - Vector128<byte>.Count + int.TrailingZeroCount(stops) : length;
        }

        var i = 0;
        while (i < length && Unsafe.Add(ref first, i) is >= 0x20 and < 0x80 and not (Quote or Backslash))
        {
            i++;
        }

        return i;
    }

    /// <summary>Converts ASCII bytes to a string.</summary>
    public static string ToText(ReadOnlySpan<byte> ascii)
    {
        if (ascii.IsEmpty)
        {
            return "";
        }

        // The string is not yet visible to anyone, so it can be filled in place, which saves a copy and two virtual
        // calls.
        var text = new string('\0', ascii.Length);
        ref var to = ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text.AsSpan()));
        ref var from = ref MemoryMarshal.GetReference(ascii);
        if (ascii.Length < Vector128<byte>.Count)
        {
            WidenShort(ref from, ref to, ascii.Length);
            return text;
        }

        var last = ascii.Length - Vector128<byte>.Count;
        for (var i = 0; i < last; i += Vector128<byte>.Count)
        {
            WidenVector(ref from, ref to, i);
        }

        WidenVector(ref from, ref to, last);
        return text;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void WidenVector(ref byte from, ref ushort to, int offset)
    {
        var (lower, upper) = Vector128.Widen(Vector128.LoadUnsafe(ref from, (nuint)offset));
        lower.StoreUnsafe(ref to, (nuint)offset);
        upper.StoreUnsafe(ref to, (nuint)(offset + Vector128<ushort>.Count));
    }

    /// <summary>Widens eight, four or single bytes at a time; the last step overlaps the previous one.</summary>
    private static void WidenShort(ref byte from, ref ushort to, int length)
    {
        if (length >= sizeof(ulong))
        {
            WidenEight(ref from, ref to, 0);
            WidenEight(ref from, ref to, length - sizeof(ulong));
            return;
        }

        if (length >= sizeof(uint))
        {
            WidenFour(ref from, ref to, 0);
            WidenFour(ref from, ref to, length - sizeof(uint));
            return;
        }

        // One to three bytes: some are written twice, which is cheaper than branching.
        to = from;
        Unsafe.Add(ref to, length / 2) = Unsafe.Add(ref from, length / 2);
        Unsafe.Add(ref to, length - 1) = Unsafe.Add(ref from, length - 1);
    }

    private static void WidenFour(ref byte from, ref ushort to, int offset)
    {
        var bytes = Unsafe.ReadUnaligned<uint>(ref Unsafe.Add(ref from, offset));
        var characters = Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsByte()).AsUInt64().ToScalar();
        Unsafe.WriteUnaligned(ref Unsafe.As<ushort, byte>(ref Unsafe.Add(ref to, offset)), characters);
    }

    private static void WidenEight(ref byte from, ref ushort to, int offset)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref from, offset));
        Vector128.WidenLower(Vector128.CreateScalarUnsafe(bytes).AsByte()).StoreUnsafe(ref to, (nuint)offset);
    }

    /// <summary>
    /// Widens the characters at the start of a text that <see cref="Length"/> would count, up to one vector.
    /// </summary>
    /// <param name="text">The start of one vector of bytes.</param>
    /// <param name="target">A buffer with room for as many characters; those after the result are overwritten.</param>
    /// <returns>The number of characters.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Widen(ref byte text, ref char target)
    {
        var bytes = Vector128.LoadUnsafe(ref text);
        var stops = Stops(bytes).ExtractMostSignificantBits() | 0x10000;
        var (lower, upper) = Vector128.Widen(bytes);
        ref var to = ref Unsafe.As<char, ushort>(ref target);
        lower.StoreUnsafe(ref to);
        upper.StoreUnsafe(ref to, (nuint)Vector128<ushort>.Count);
        return int.TrailingZeroCount((int)stops);
    }

    /// <summary>Copies the characters at the start of <paramref name="text"/> that need no escape.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="target">A buffer with room for as many bytes.</param>
    /// <returns>The number of characters copied.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        target = target[..text.Length];
        var i = CopyVectors(
            ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text)),
            ref MemoryMarshal.GetReference(target),
            text.Length
        );
        while ((uint)i < (uint)text.Length && StandsAlone(text[i]))
        {
            target[i] = (byte)text[i];
            i++;
        }

        return i;
    }

    /// <summary>Determines whether a character needs no escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool StandsAlone(char character) =>
        character < StandsForItself.Length && StandsForItself[character] == '1';

    /// <summary>
    /// Copies vectors as long as none of their characters needs an escape; the last one overlaps the previous one.
    /// </summary>
    private static int CopyVectors(ref ushort from, ref byte to, int length)
    {
        const int Step = 8;
        var i = 0;
        for (; i <= length - (2 * Step); i += 2 * Step)
        {
            if (
                !TryCopy(
                    Vector128.LoadUnsafe(ref from, (nuint)i),
                    Vector128.LoadUnsafe(ref from, (nuint)(i + Step)),
                    out var bytes
                )
            )
            {
                return i;
            }

            bytes.StoreUnsafe(ref to, (nuint)i);
        }

        while (i < length && length >= Step)
        {
            var start = Math.Min(i, length - Step);
            var characters = Vector128.LoadUnsafe(ref from, (nuint)start);
            if (!TryCopy(characters, characters, out var bytes))
            {
                return i;
            }

            bytes.GetLower().StoreUnsafe(ref to, (nuint)start);
            i = start + Step;
        }

        return i;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryCopy(Vector128<ushort> first, Vector128<ushort> second, out Vector128<byte> bytes)
    {
        bytes = Vector128.Narrow(first, second);
        var above = (first | second) & Vector128.Create((ushort)0xFF80);
        return (above.AsByte() | Escapes(bytes)) == Vector128<byte>.Zero;
    }

    // As signed values, non-ASCII characters are less than a space, too.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Stops(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create(Quote))
        | Vector128.Equals(bytes, Vector128.Create(Backslash))
        | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte();

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<byte> Stops(Vector256<byte> bytes) =>
        Vector256.Equals(bytes, Vector256.Create(Quote))
        | Vector256.Equals(bytes, Vector256.Create(Backslash))
        | Vector256.LessThan(bytes.AsSByte(), Vector256.Create((sbyte)0x20)).AsByte();

    // '&' and ''' differ only in the lowest bit, '<' and '>' in the one above it.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector128<byte> Escapes(Vector128<byte> bytes) =>
        Stops(bytes)
        | Vector128.Equals(bytes | Vector128.Create((byte)1), Vector128.Create((byte)'\''))
        | Vector128.Equals(bytes | Vector128.Create((byte)2), Vector128.Create((byte)'>'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'+'))
        | Vector128.Equals(bytes, Vector128.Create((byte)0x7F))
        | Vector128.Equals(bytes, Vector128.Create((byte)'`'));
}
