using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Clientele.Json;

/// <summary>Decodes what strings usually hold; what is rare or wrong is left to the reader.</summary>
internal static class StringDecoder
{
    /// <summary>What a step may read or write: a vector, a run, and what its last character takes.</summary>
    public const int Room = 64;

    private const int Vector = 16;
    private const int RunLength = 32;
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
        while (data.Length - i >= Room && target.Length - count >= Room)
        {
            ref var from = ref Unsafe.Add(ref MemoryMarshal.GetReference(data), i);
            ref var to = ref Unsafe.Add(ref MemoryMarshal.GetReference(target), count);
            var plain = PlainText.Widen(ref from, ref to);
            (i, count) = (i + plain, count + plain);
            if (plain == Vector)
            {
                continue;
            }

            var run = DecodeRun(ref Unsafe.Add(ref from, plain), ref Unsafe.Add(ref to, plain), out var characters);
            (i, count) = (i + run, count + characters);
            if (run == 0)
            {
                break;
            }
        }

        position = i;
        return count;
    }

    /// <summary>Decodes escapes and characters outside ASCII: letters of most scripts come in runs.</summary>
    /// <returns>How many bytes they take.</returns>
    private static int DecodeRun(ref byte from, ref char to, out int count)
    {
        var i = 0;
        count = 0;
        while (i <= RunLength)
        {
            ref var next = ref Unsafe.Add(ref from, i);
            ref var target = ref Unsafe.Add(ref to, count);
            int length;
            int characters;
            if (next == '\\')
            {
                length = Escape(ref next, ref target, out characters);
            }
            else if (next >= 0x80)
            {
                length = Multibyte(ref next, ref target, out characters);
            }
            else
            {
                // One space between words is not worth a vector.
                (target, characters) = ((char)next, 1);
                length = IsPlain(next) && Unsafe.Add(ref next, 1) is (byte)'\\' or >= 0x80 ? 1 : 0;
            }

            if (length == 0)
            {
                break;
            }

            (i, count) = (i + length, count + characters);
        }

        return i;
    }

    private static bool IsPlain(byte ascii) => ascii is >= 0x20 and not (byte)'"';

    /// <summary>How many bytes an escape, or the two of a surrogate pair, take; 0 for what is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Escape(ref byte from, ref char to, out int count)
    {
        count = 1;
        var code = Unsafe.Add(ref from, 1);
        if (code != 'u')
        {
            to = Unescaped(code);
            return to == default ? 0 : 2;
        }

        var unit = Unit(ref Unsafe.Add(ref from, 2));
        to = (char)unit;
        return unit < 0 ? 0 : char.IsSurrogate((char)unit) ? EscapedPair(ref from, ref to, out count) : UnitLength;
    }

    private static int EscapedPair(ref byte from, ref char to, out int count)
    {
        count = 2;
        var low = Unsafe.Add(ref from, UnitLength) == '\\' && Unsafe.Add(ref from, UnitLength + 1) == 'u' ? Unit(ref Unsafe.Add(ref from, UnitLength + 2)) : 0;
        Unsafe.Add(ref to, 1) = (char)low;
        return low >= 0 && char.IsSurrogatePair(to, (char)low) ? 2 * UnitLength : 0;
    }

    private static int Unit(ref byte digits) =>
        (HexDigits.Value(digits) << 12)
        | (HexDigits.Value(Unsafe.Add(ref digits, 1)) << 8)
        | (HexDigits.Value(Unsafe.Add(ref digits, 2)) << 4)
        | HexDigits.Value(Unsafe.Add(ref digits, 3));

    /// <summary>How many bytes a character, or four of two bytes each, take (RFC 3629, section 4); 0 for what is none.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Multibyte(ref byte from, ref char to, out int count)
    {
        count = 1;
        int first = from;
        int second = Unsafe.Add(ref from, 1);
        if (first < 0xE0)
        {
            if (TryFour(ref from, ref to))
            {
                count = 4;
                return 8;
            }

            to = (char)(((first & 0x1F) << 6) | (second & 0x3F));
            return first >= 0xC2 && (second & 0xC0) == 0x80 ? 2 : 0;
        }

        int third = Unsafe.Add(ref from, 2);
        if (first >= 0xF0)
        {
            return Supplementary(ref from, ref to, out count);
        }

        to = (char)((first << 12) | ((second & 0x3F) << 6) | (third & 0x3F));
        return (second & 0xC0) == 0x80 && (third & 0xC0) == 0x80 && to >= 0x800 && !char.IsSurrogate(to) ? 3 : 0;
    }

    /// <summary>Four characters of two bytes each at once: Greek, Cyrillic, Hebrew, Arabic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFour(ref byte from, ref char to)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(ref from);
        const ulong Form = 0xC0E0_C0E0_C0E0_C0E0;
        if (!BitConverter.IsLittleEndian || (bytes & Form) != 0x80C0_80C0_80C0_80C0)
        {
            return false;
        }

        // A first byte below C2 would be a longer form of ASCII: taking 2 from what is less borrows a bit that is looked at.
        var leads = bytes & 0x001E_001E_001E_001E;
        if (((leads - 0x0002_0002_0002_0002) & 0x8000_8000_8000_8000) != 0)
        {
            return false;
        }

        var characters = ((bytes & 0x001F_001F_001F_001F) << 6) | ((bytes >> 8) & 0x003F_003F_003F_003F);
        Unsafe.WriteUnaligned(ref Unsafe.As<char, byte>(ref to), characters);
        return true;
    }

    private static int Supplementary(ref byte from, ref char to, out int count)
    {
        count = 2;
        int second = Unsafe.Add(ref from, 1);
        int third = Unsafe.Add(ref from, 2);
        int fourth = Unsafe.Add(ref from, 3);
        var scalar = ((from & 0x7) << 18) | ((second & 0x3F) << 12) | ((third & 0x3F) << 6) | (fourth & 0x3F);
        if (from > 0xF4 || (second & 0xC0) != 0x80 || (third & 0xC0) != 0x80 || (fourth & 0xC0) != 0x80 || scalar is < 0x1_0000 or > 0x10_FFFF)
        {
            return 0;
        }

        to = (char)(0xD7C0 + (scalar >> 10));
        Unsafe.Add(ref to, 1) = (char)(0xDC00 | (scalar & 0x3FF));
        return 4;
    }
}
