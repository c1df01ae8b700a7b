using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Xml;

/// <summary>Finds characters that have to be escaped in text.</summary>
internal static class XmlText
{
    /// <summary>The ASCII characters that are escaped or rejected in text.</summary>
    public static readonly SearchValues<char> Special = SearchValues.Create(
        "&<>\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
    );

    /// <summary>The ASCII characters that are escaped or rejected in attributes.</summary>
    public static readonly SearchValues<char> SpecialInAttributes = SearchValues.Create(
        "&<>\"\t\n\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"
    );

    /// <summary>The ASCII characters that end a CDATA section or are rejected in one.</summary>
    public static readonly SearchValues<char> SpecialInSections = SearchValues.Create(
        "]\r\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F"
            + "\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\uFFFE\uFFFF"
    );

    /// <summary>Copies the literal ASCII characters at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The characters.</param>
    /// <param name="target">A buffer with room for as many bytes.</param>
    /// <returns>
    /// The number of characters copied. If it is less than the length, the rest has to be examined more closely.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Copy(ReadOnlySpan<char> text, ref byte target)
    {
        var i = CopyVectors(ref Unsafe.As<char, ushort>(ref MemoryMarshal.GetReference(text)), ref target, text.Length);
        while ((uint)i < (uint)text.Length && text[i] is >= ' ' and <= '\u007F' and not ('&' or '<' or '>'))
        {
            Unsafe.Add(ref target, i) = (byte)text[i];
            i++;
        }

        return i;
    }

    /// <summary>
    /// Copies vectors as long as all their characters are literal; the last one overlaps the previous one.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int CopyVectors(ref ushort from, ref byte to, int length)
    {
        const int Step = 8;
        var i = 0;
        for (; i <= length - (2 * Step); i += 2 * Step)
        {
            if (
                !TryNarrow(
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
            if (!TryNarrow(characters, characters, out var bytes))
            {
                return i;
            }

            bytes.GetLower().StoreUnsafe(ref to, (nuint)start);
            i = start + Step;
        }

        return i;
    }

    // As signed values, non-ASCII characters are less than a space, too; '<' and '>' differ in a single bit.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryNarrow(Vector128<ushort> first, Vector128<ushort> second, out Vector128<byte> bytes)
    {
        bytes = Vector128.Narrow(first, second);
        var above = (first | second) & Vector128.Create((ushort)0xFF80);
        var stops =
            Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte()
            | Vector128.Equals(bytes | Vector128.Create((byte)2), Vector128.Create((byte)'>'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'&'));
        return (above.AsByte() | stops) == Vector128<byte>.Zero;
    }
}
