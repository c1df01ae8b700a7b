using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Clientele.Runtime.Json;

/// <summary>Decodes the common contents of strings. Anything rare or invalid is left to the reader.</summary>
internal static class StringDecoder
{
    /// <summary>The number of bytes or characters that a step may access, which is one vector.</summary>
    public const int Room = 16;

    private const int UnitLength = 6;
    private const byte Backslash = (byte)'\\';

    /// <summary>The lead byte below which two-byte letters are Latin, which rarely come in runs.</summary>
    private const byte FirstLead = 0xC4;

    /// <summary>The first lead byte of three-byte characters.</summary>
    private const byte FirstLongLead = 0xE0;

    /// <summary>"\u" as a number.</summary>
    private const ushort UnitStart = 0x755C;

    private const uint Surrogates = 0xF800;
    private const uint FirstSurrogate = 0xD800;

    /// <summary>Gets a mask for the digits of two escapes.</summary>
    private static Vector128<byte> Digits =>
        Vector128.Create(0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0, 0);

    // Indexed by the second byte of the escape, from '"' to 'u'.
    private static ReadOnlySpan<byte> Escaped =>
        "\"\0\0\0\0\0\0\0\0\0\0\0\0/\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0"u8
        + "\\\0\0\0\0\0\b\0\0\0\f\0\0\0\0\0\0\0\n\0\0\0\r\0\t\0"u8;

    /// <summary>Returns the character of a two-byte escape, or 0 if there is no such escape.</summary>
    /// <param name="code">The second byte of the escape.</param>
    public static char Unescaped(byte code)
    {
        var index = code - '"';
        return (uint)index < (uint)Escaped.Length ? (char)Escaped[index] : default;
    }

    /// <summary>
    /// Decodes until the string ends, <paramref name="target"/> is full, or a character requires the slow path.
    /// </summary>
    /// <param name="data">The text.</param>
    /// <param name="position">A position within a string, which is moved past the decoded part.</param>
    /// <param name="target">The buffer for the characters.</param>
    /// <returns>The number of characters.</returns>
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

            var length = Other(ref from, ref to, out var written);
            if (length == 0)
            {
                break;
            }

            (i, count) = (i + length, count + written);

            // In most scripts, several such letters follow each other.
            isPlain = Unsafe.Add(ref from, length) is not (Backslash or >= 0x80);
        }

        position = i;
        return count;
    }

    /// <summary>
    /// Decodes anything but plain ASCII: four two-byte characters, two three-byte characters or escapes, one character,
    /// or a surrogate pair.
    /// </summary>
    /// <returns>The number of bytes decoded, or 0 if there is no such character.</returns>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Other(ref byte from, ref char to, out int written)
    {
        if (from >= FirstLead && TryFour(ref from, ref to))
        {
            written = 4;
            return 8;
        }

        if (from >= FirstLongLead && TryTwoLong(ref from, ref to))
        {
            written = 2;
            return 6;
        }

        if (from == Backslash && TryTwoUnits(ref from, ref to))
        {
            written = 2;
            return 2 * UnitLength;
        }

        var length = from == Backslash ? Escape(ref from, out var character) : Multibyte(ref from, out character);
        if (length > 0)
        {
            to = character;
            written = 1;
            return length;
        }

        written = 2;
        return Pair(ref from, ref to);
    }

    /// <summary>Returns the length in bytes of a surrogate pair, escaped or not, or 0 if there is none.</summary>
    private static int Pair(ref byte from, ref char to) =>
        from switch
        {
            Backslash => EscapedPair(ref from, ref to),
            >= 0xF0 => Supplementary(ref from, ref to),
            _ => 0,
        };

    private static int EscapedPair(ref byte from, ref char to)
    {
        if (!IsUnit(ref from) || !IsUnit(ref Unsafe.Add(ref from, UnitLength)))
        {
            return 0;
        }

        var (high, low) = (Unit(ref Unsafe.Add(ref from, 2)), Unit(ref Unsafe.Add(ref from, UnitLength + 2)));
        (to, Unsafe.Add(ref to, 1)) = ((char)high, (char)low);
        return (high | low) >= 0 && char.IsSurrogatePair((char)high, (char)low) ? 2 * UnitLength : 0;
    }

    private static bool IsUnit(ref byte from) => from == Backslash && Unsafe.Add(ref from, 1) == 'u';

    /// <summary>Returns the value of four digits, which is negative if one of them is invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Unit(ref byte digits) =>
        (HexDigits.Value(digits) << 12)
        | (HexDigits.Value(Unsafe.Add(ref digits, 1)) << 8)
        | (HexDigits.Value(Unsafe.Add(ref digits, 2)) << 4)
        | HexDigits.Value(Unsafe.Add(ref digits, 3));

    /// <summary>Returns the length in bytes of an escape, or 0 if it is a surrogate or invalid.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static int Escape(ref byte from, out char character)
    {
        var code = Unsafe.Add(ref from, 1);
        if (code != 'u')
        {
            character = Unescaped(code);
            return character == default ? 0 : 2;
        }

        var unit = Unit(ref Unsafe.Add(ref from, 2));
        character = (char)unit;
        return unit < 0 || char.IsSurrogate(character) ? 0 : UnitLength;
    }

    /// <summary>
    /// Returns the length in bytes of a character (RFC 3629, section 4), or 0 if it is not two or three, or if it is
    /// invalid.
    /// </summary>
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
        var isRight =
            (first & 0xF0) == 0xE0
            && (second & 0xC0) == 0x80
            && (third & 0xC0) == 0x80
            && character >= 0x800
            && !char.IsSurrogate(character);
        return isRight ? 3 : 0;
    }

    /// <summary>Decodes four two-byte characters at once, for Greek, Cyrillic, Hebrew and Arabic.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryFour(ref byte from, ref char to)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(ref from);
        const ulong Form = 0xC0E0_C0E0_C0E0_C0E0;
        if (!BitConverter.IsLittleEndian || (bytes & Form) != 0x80C0_80C0_80C0_80C0)
        {
            return false;
        }

        // A lead byte below C2 would be an overlong form of ASCII: subtracting 2 from it borrows from a bit that is
        // then checked.
        var leads = bytes & 0x001E_001E_001E_001E;
        if (((leads - 0x0002_0002_0002_0002) & 0x8000_8000_8000_8000) != 0)
        {
            return false;
        }

        var characters = ((bytes & 0x001F_001F_001F_001F) << 6) | ((bytes >> 8) & 0x003F_003F_003F_003F);
        Unsafe.WriteUnaligned(ref Unsafe.As<char, byte>(ref to), characters);
        return true;
    }

    /// <summary>Decodes two three-byte characters at once, for Chinese, Japanese and Korean.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTwoLong(ref byte from, ref char to)
    {
        var bytes = Unsafe.ReadUnaligned<ulong>(ref from);
        const ulong Form = 0xC0C0_F0C0_C0F0;
        if (!BitConverter.IsLittleEndian || (bytes & Form) != 0x8080_E080_80E0)
        {
            return false;
        }

        var (left, right) = (Long((uint)bytes), Long((uint)(bytes >> 24)));
        if (
            left < 0x800
            || right < 0x800
            || (left & Surrogates) == FirstSurrogate
            || (right & Surrogates) == FirstSurrogate
        )
        {
            return false;
        }

        to = (char)left;
        Unsafe.Add(ref to, 1) = (char)right;
        return true;
    }

    private static uint Long(uint bytes) => ((bytes & 0xF) << 12) | ((bytes >> 2) & 0xFC0) | ((bytes >> 16) & 0x3F);

    /// <summary>
    /// Decodes two four-digit escapes at once, since text in most scripts is escaped either entirely or not at all.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool TryTwoUnits(ref byte from, ref char to)
    {
        if (
            !BitConverter.IsLittleEndian
            || Unsafe.Add(ref from, 1) != 'u'
            || Unsafe.ReadUnaligned<ushort>(ref Unsafe.Add(ref from, UnitLength)) != UnitStart
        )
        {
            return false;
        }

        var bytes = Vector128.LoadUnsafe(ref from);
        var digits = bytes - Vector128.Create((byte)'0');
        var letters = (bytes | Vector128.Create((byte)0x20)) - Vector128.Create((byte)'a');
        var areDigits = Vector128.LessThan(digits, Vector128.Create((byte)10));
        var areLetters = Vector128.LessThan(letters, Vector128.Create((byte)6));
        var wrong = ~(areDigits | areLetters) & Digits;

        // Combines each pair of digits into a byte, at the lower end of its 16 bits.
        var values = Vector128.ConditionalSelect(areDigits, digits, letters + Vector128.Create((byte)10)).AsUInt16();
        var pairs = ((values << 4) | (values >> 8)) & Vector128.Create((ushort)0xFF);
        var (first, second) = (pairs.AsUInt64().ToScalar(), pairs.AsUInt64().GetElement(1));
        var (left, right) = (
            (uint)(((first >> 8) & 0xFF00) | ((first >> 32) & 0xFF)),
            (uint)(((second << 8) & 0xFF00) | ((second >> 16) & 0xFF))
        );
        if (
            wrong != Vector128<byte>.Zero
            || (left & Surrogates) == FirstSurrogate
            || (right & Surrogates) == FirstSurrogate
        )
        {
            return false;
        }

        to = (char)left;
        Unsafe.Add(ref to, 1) = (char)right;
        return true;
    }

    private static int Supplementary(ref byte from, ref char to)
    {
        int second = Unsafe.Add(ref from, 1);
        int third = Unsafe.Add(ref from, 2);
        int fourth = Unsafe.Add(ref from, 3);
        var scalar = ((from & 0x7) << 18) | ((second & 0x3F) << 12) | ((third & 0x3F) << 6) | (fourth & 0x3F);
        if (
            from > 0xF4
            || (second & 0xC0) != 0x80
            || (third & 0xC0) != 0x80
            || (fourth & 0xC0) != 0x80
            || scalar is < 0x1_0000 or > 0x10_FFFF
        )
        {
            return 0;
        }

        to = (char)(0xD7C0 + (scalar >> 10));
        Unsafe.Add(ref to, 1) = (char)(0xDC00 | (scalar & 0x3FF));
        return 4;
    }
}
