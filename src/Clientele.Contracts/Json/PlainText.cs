using System;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Json;

/// <summary>Finds and copies characters that need no escape; plain compares, as shuffles are slower in native code for old processors.</summary>
internal static class PlainText
{
    private const byte Quote = (byte)'"';
    private const byte Backslash = (byte)'\\';

    /// <summary>Whether an ASCII character stands for itself in <see cref="System.Text.Encodings.Web.JavaScriptEncoder.Default"/>'s output.</summary>
    private static ReadOnlySpan<bool> StandsForItself =>
    [
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        false, false, false, false, false, false, false, false, false, false, false, false, false, false, false, false,
        true, true, false, true, true, true, false, false, true, true, true, false, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, false, true, false, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, false, true, true, true,
        false, true, true, true, true, true, true, true, true, true, true, true, true, true, true, true,
        true, true, true, true, true, true, true, true, true, true, true, true, true, true, true, false,
    ];

    /// <summary>How many bytes at the start of <paramref name="text"/> are ASCII and neither quote, backslash nor control character.</summary>
    public static int Length(ReadOnlySpan<byte> text)
    {
        var i = 0;
        ref var first = ref MemoryMarshal.GetReference(text);
        for (; i <= text.Length - Vector128<byte>.Count; i += Vector128<byte>.Count)
        {
            var stops = Stops(Vector128.LoadUnsafe(ref first, (nuint)i)).ExtractMostSignificantBits();
            if (stops != 0)
            {
                return i + int.TrailingZeroCount((int)stops);
            }
        }

        while (i < text.Length && text[i] is >= 0x20 and < 0x80 and not (Quote or Backslash))
        {
            i++;
        }

        return i;
    }

    /// <summary>Copies the characters at the start of <paramref name="text"/> that stand for themselves.</summary>
    /// <param name="text">Characters.</param>
    /// <param name="target">Room for as many bytes.</param>
    /// <returns>How many they are.</returns>
    public static int Copy(ReadOnlySpan<char> text, Span<byte> target)
    {
        target = target[..text.Length];
        var i = 0;
        ref var from = ref MemoryMarshal.GetReference(MemoryMarshal.Cast<char, ushort>(text));
        ref var to = ref MemoryMarshal.GetReference(target);
        for (; i <= text.Length - Vector128<ushort>.Count; i += Vector128<ushort>.Count)
        {
            var characters = Vector128.LoadUnsafe(ref from, (nuint)i);
            var bytes = Vector128.Narrow(characters, characters);
            if (Vector128.GreaterThanAny(characters, Vector128.Create((ushort)0x7E)) || Escapes(bytes) != Vector128<byte>.Zero)
            {
                break;
            }

            bytes.GetLower().StoreUnsafe(ref to, (nuint)i);
        }

        while (i < text.Length && text[i] < StandsForItself.Length && StandsForItself[text[i]])
        {
            target[i] = (byte)text[i];
            i++;
        }

        return i;
    }

    // Seen as signed, what is not ASCII is less than a space, too.
    private static Vector128<byte> Stops(Vector128<byte> bytes) =>
        Vector128.Equals(bytes, Vector128.Create(Quote))
        | Vector128.Equals(bytes, Vector128.Create(Backslash))
        | Vector128.LessThan(bytes.AsSByte(), Vector128.Create((sbyte)0x20)).AsByte();

    // '&' and ''' differ in the lowest bit only, '<' and '>' in the one above.
    private static Vector128<byte> Escapes(Vector128<byte> bytes) =>
        Stops(bytes)
        | Vector128.Equals(bytes | Vector128.Create((byte)1), Vector128.Create((byte)'\''))
        | Vector128.Equals(bytes | Vector128.Create((byte)2), Vector128.Create((byte)'>'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'+'))
        | Vector128.Equals(bytes, Vector128.Create((byte)'`'));
}
