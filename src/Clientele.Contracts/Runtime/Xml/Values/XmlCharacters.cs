using System;
using System.Buffers;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;
using System.Text.Unicode;
using Clientele.Shared;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Defines which characters XML 1.0 (fifth edition) allows where. It uses plain vector comparisons because shuffles are
/// slower in native code for old processors.
/// </summary>
internal static class XmlCharacters
{
    private static readonly SearchValues<byte> RefusedBytes = SearchValues.Create(
        "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\b\v\f\u000E\u000F\u0010\u0011\u0012\u0013"u8
            + "\u0014\u0015\u0016\u0017\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F"u8
    );

    /// <summary>
    /// Gets for each ASCII character 2 if it can start a name without colon, or 1 if it can only continue one.
    /// </summary>
    private static ReadOnlySpan<byte> NameKinds =>
        [
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            1,
            1,
            0,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            1,
            0,
            0,
            0,
            0,
            0,
            0,
            0,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            0,
            0,
            0,
            0,
            2,
            0,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            2,
            0,
            0,
            0,
            0,
            0,
        ];

    public static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';

    /// <summary>
    /// Returns the end of the white space at <paramref name="start"/>, in a text of characters that XML allows.
    /// </summary>
    public static int SkipSpace(ReadOnlySpan<byte> text, int start)
    {
        // A line end and the indentation of the next line usually fit into one vector.
        if (text.Length - start >= Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref MemoryMarshal.GetReference(text), (nuint)start);
            var others = Vector128.GreaterThan(bytes, Vector128.Create((byte)' '));
            if (others != Vector128<byte>.Zero)
            {
                return start + int.TrailingZeroCount((int)others.ExtractMostSignificantBits());
            }

            start += Vector128<byte>.Count;
        }

        while (start < text.Length && text[start] <= ' ')
        {
            start++;
        }

        return start;
    }

    /// <summary>Returns the number of white space characters at the start of <paramref name="text"/>.</summary>
    public static int SpaceLength(ReadOnlySpan<byte> text)
    {
        var length = 0;
        while (length < text.Length && IsSpace(text[length]))
        {
            length++;
        }

        return length;
    }

    /// <summary>
    /// Returns the position of the first byte that is not valid UTF-8 or not a character of XML 1.0 (production 2), or
    /// -1 if there is none.
    /// </summary>
    public static int IndexOfRefused(ReadOnlySpan<byte> text)
    {
        var refused = HasControls(text, out var isAscii) ? text.IndexOfAny(RefusedBytes) : -1;
        if (isAscii)
        {
            return refused;
        }

        if (text.Contains((byte)0xEF))
        {
            refused = Earlier(refused, text.IndexOf("\uFFFE"u8));
            refused = Earlier(refused, text.IndexOf("\uFFFF"u8));
        }

        return Utf8.IsValid(text) ? refused : Earlier(refused, IndexOfInvalid(text));
    }

    /// <summary>
    /// Determines whether there are control characters that XML does not allow, without branching at each line end.
    /// </summary>
    private static bool HasControls(ReadOnlySpan<byte> text, out bool isAscii)
    {
        var i = 0;
        var controls = Vector128<byte>.Zero;
        var seen = Vector128<byte>.Zero;
        ref var first = ref MemoryMarshal.GetReference(text);
        if (Vector512.IsHardwareAccelerated)
        {
            var widestControls = Vector512<byte>.Zero;
            var widestSeen = Vector512<byte>.Zero;
            for (; i <= text.Length - Vector512<byte>.Count; i += Vector512<byte>.Count)
            {
                var bytes = Vector512.LoadUnsafe(ref first, (nuint)i);
                widestControls |= Controls(bytes);
                widestSeen |= bytes;
            }

            var bothControls = widestControls.GetLower() | widestControls.GetUpper();
            var bothSeen = widestSeen.GetLower() | widestSeen.GetUpper();
            controls = bothControls.GetLower() | bothControls.GetUpper();
            seen = bothSeen.GetLower() | bothSeen.GetUpper();
        }
        else if (Vector256.IsHardwareAccelerated)
        {
            var wideControls = Vector256<byte>.Zero;
            var wideSeen = Vector256<byte>.Zero;
            for (; i <= text.Length - Vector256<byte>.Count; i += Vector256<byte>.Count)
            {
                var bytes = Vector256.LoadUnsafe(ref first, (nuint)i);
                wideControls |= Controls(bytes);
                wideSeen |= bytes;
            }

            controls = wideControls.GetLower() | wideControls.GetUpper();
            seen = wideSeen.GetLower() | wideSeen.GetUpper();
        }

        for (; i <= text.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)i);
            controls |= Controls(bytes);
            seen |= bytes;
        }

        var hasControls = controls != Vector128<byte>.Zero;
        var others = seen.ExtractMostSignificantBits();
        for (; i < text.Length; i++)
        {
            hasControls |= text[i] < ' ' && !IsSpace(text[i]);
            others |= text[i] & 0x80u;
        }

        isAscii = others == 0;
        return hasControls;
    }

    /// <summary>Returns the number of literal bytes at the start of <paramref name="text"/>.</summary>
    /// <param name="text">The rest of the document.</param>
    /// <param name="isAscii">Whether they are ASCII.</param>
    public static int PlainLength(ReadOnlySpan<byte> text, out bool isAscii)
    {
        var i = 0;
        var seen = 0u;
        ref var first = ref MemoryMarshal.GetReference(text);
        for (; i <= text.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var bytes = Vector128.LoadUnsafe(ref first, (nuint)i);
            var others = bytes.ExtractMostSignificantBits();
            var stops = Stops(bytes);
            if (stops != Vector128<byte>.Zero)
            {
                var length = int.TrailingZeroCount((int)stops.ExtractMostSignificantBits());
                isAscii = (seen | (others & ((1u << length) - 1))) == 0;
                return i + length;
            }

            seen |= others;
        }

        for (; i < text.Length && text[i] is not ((byte)'<' or (byte)'>' or (byte)'&' or (byte)'\r'); i++)
        {
            seen |= text[i] & 0x80u;
        }

        isAscii = seen == 0;
        return i;
    }

    /// <summary>
    /// Returns the length of the name without colon (Namespaces in XML 1.0, production 4) at the start of
    /// <paramref name="text"/>, which is UTF-8, or 0 if there is none.
    /// </summary>
    public static int NameLength(ReadOnlySpan<byte> text)
    {
        var i = 0;
        while (i < text.Length)
        {
            var value = text[i];
            if (value < NameKinds.Length)
            {
                if (NameKinds[value] < (i == 0 ? 2 : 1))
                {
                    break;
                }

                i++;
                continue;
            }

            Rune.DecodeFromUtf8(text[i..], out var rune, out var length);
            if (!(i == 0 ? XmlNameRules.IsNameStart(rune.Value) : XmlNameRules.IsNamePart(rune.Value)))
            {
                break;
            }

            i += length;
        }

        return i;
    }

    // '<' and '>' differ in a single bit.
    private static Vector128<byte> Stops(Vector128<byte> bytes) =>
        Vector128.Equals(bytes | Vector128.Create((byte)2), Vector128.Create((byte)'>'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'&'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'\r'));

    private static Vector128<byte> Controls(Vector128<byte> bytes)
    {
        var breaks =
            Vector128.Equals(bytes, Vector128.Create((byte)'\n'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\r'))
            | Vector128.Equals(bytes, Vector128.Create((byte)'\t'));
        return Vector128.AndNot(Vector128.LessThan(bytes, Vector128.Create((byte)' ')), breaks);
    }

    private static Vector512<byte> Controls(Vector512<byte> bytes)
    {
        var breaks =
            Vector512.Equals(bytes, Vector512.Create((byte)'\n'))
            | Vector512.Equals(bytes, Vector512.Create((byte)'\r'))
            | Vector512.Equals(bytes, Vector512.Create((byte)'\t'));
        return Vector512.AndNot(Vector512.LessThan(bytes, Vector512.Create((byte)' ')), breaks);
    }

    private static Vector256<byte> Controls(Vector256<byte> bytes)
    {
        var breaks =
            Vector256.Equals(bytes, Vector256.Create((byte)'\n'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\r'))
            | Vector256.Equals(bytes, Vector256.Create((byte)'\t'));
        return Vector256.AndNot(Vector256.LessThan(bytes, Vector256.Create((byte)' ')), breaks);
    }

    private static int Earlier(int one, int other)
    {
        if (one < 0)
        {
            return other;
        }

        return other < 0 ? one : Math.Min(one, other);
    }

    private static int IndexOfInvalid(ReadOnlySpan<byte> text)
    {
        for (var i = 0; i < text.Length; )
        {
            if (Rune.DecodeFromUtf8(text[i..], out _, out var length) != OperationStatus.Done)
            {
                return i;
            }

            i += length;
        }

        return -1;
    }
}
