using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Clientele.Json;

/// <summary>Decodes what strings usually hold; what is rare or wrong is left to the reader.</summary>
internal static class StringDecoder
{
    /// <summary>What a step may read or write: a vector.</summary>
    public const int Room = 16;

    private const int UnitLength = 6;

    // Of the bytes from '"' to 'u'.
    private static ReadOnlySpan<byte> Escaped =>
        "\"\0\0\0\0\0\0\0\0\0\0\0\0/\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\\\0\0\0\0\0\b\0\0\0\f\0\0\0\0\0\0\0\n\0\0\0\r\0\t\0"u8;

    /// <summary>The character that an escape of two bytes stands for; 0: there is no such escape.</summary>
    /// <param name="code">Its second byte.</param>
    public static char Unescaped(byte code)
    {
        var index = code - '"';
        return (uint)index < (uint)Escaped.Length ? (char)Escaped[index] : default;
    }

    /// <summary>Decodes until the string ends, <paramref name="target"/> is full, or something needs more care.</summary>
    /// <param name="data">The text.</param>
    /// <param name="position">Within a string; afterwards behind what was decoded.</param>
    /// <param name="target">Takes the characters.</param>
    /// <returns>How many they are.</returns>
    public static int Decode(ReadOnlySpan<byte> data, ref int position, Span<char> target)
    {
        var (i, count) = (position, 0);
        var isPlain = true;
        while (data.Length - i >= Room && target.Length - count >= Room)
        {
            ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(data), i);
            ref var to = ref Unsafe.Add(ref MemoryMarshal.GetReference(target), count);
            if (isPlain)
            {
                var plain = PlainText.Widen(ref from, ref to);
                (i, count) = (i + plain, count + plain);
                isPlain = plain == Room;
                continue;
            }

            var length = from == '\\' ? Escape(ref from, out var character) : Multibyte(ref from, out character);
            if (length == 0)
            {
                break;
            }

            to = character;
            (i, count) = (i + length, count + 1);

            // Letters of most scripts come in runs.
            isPlain = Unsafe.Add(ref from, length) is not ((byte)'\\' or >= 0x80);
        }

        position = i;
        return count;
    }

    /// <summary>How many bytes an escape takes; 0 for half a surrogate pair and what is no escape.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Escape(ref byte from, out char character)
    {
        var code = Unsafe.Add(ref from, 1);
        if (code != 'u')
        {
            character = Unescaped(code);
            return character == default ? 0 : 2;
        }

        var unit = (HexDigits.Value(Unsafe.Add(ref from, 2)) << 12)
            | (HexDigits.Value(Unsafe.Add(ref from, 3)) << 8)
            | (HexDigits.Value(Unsafe.Add(ref from, 4)) << 4)
            | HexDigits.Value(Unsafe.Add(ref from, 5));
        character = (char)unit;
        return unit < 0 || char.IsSurrogate(character) ? 0 : UnitLength;
    }

    /// <summary>How many bytes a character takes (RFC 3629, section 4); 0 where they are not two or three, or wrong.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Multibyte(ref byte from, out char character)
    {
        int first = from;
        int second = Unsafe.Add(ref from, 1);
        if (first is >= 0xC2 and <= 0xDF && (second & 0xC0) == 0x80)
        {
            character = (char)(((first & 0x1F) << 6) | (second & 0x3F));
            return 2;
        }

        int third = Unsafe.Add(ref from, 2);
        character = (char)(((first & 0xF) << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
        var isRight = (first & 0xF0) == 0xE0 && (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80 && character >= 0x800 && !char.IsSurrogate(character);
        return isRight ? 3 : 0;
    }
}
