using System;

namespace Clientele.Runtime.Json;

/// <summary>Parses UUIDs in their standard form (RFC 9562, section 4).</summary>
internal static class UuidText
{
    /// <summary>The length of a UUID in characters.</summary>
    public const int Length = 36;

    /// <summary>Parses a UUID that is followed by a quote.</summary>
    /// <param name="text">The text that starts with the UUID.</param>
    /// <param name="value">The UUID.</param>
    public static bool TryParse(ReadOnlySpan<byte> text, out Guid value)
    {
        value = default;
        if (
            text.Length <= Length
            || text[Length] != '"'
            || text[8] != '-'
            || text[13] != '-'
            || text[18] != '-'
            || text[23] != '-'
        )
        {
            return false;
        }

        // An invalid digit makes its number negative, and thereby the result of combining them all.
        var (first, second) = (Pair(text, 0, 2), Pair(text, 4, 6));
        var (third, fourth) = (Pair(text, 9, 11), Pair(text, 14, 16));
        var (fifth, sixth) = (Pair(text, 19, 21), Pair(text, 24, 26));
        var (seventh, eighth) = (Pair(text, 28, 30), Pair(text, 32, 34));
        if ((first | second | third | fourth | fifth | sixth | seventh | eighth) < 0)
        {
            return false;
        }

        value = new Guid(
            (first << 16) | second,
            (short)third,
            (short)fourth,
            (byte)(fifth >> 8),
            (byte)fifth,
            (byte)(sixth >> 8),
            (byte)sixth,
            (byte)(seventh >> 8),
            (byte)seventh,
            (byte)(eighth >> 8),
            (byte)eighth
        );
        return true;
    }

    private static int Pair(ReadOnlySpan<byte> text, int first, int second) =>
        (HexDigits.Value(text[first]) << 12)
        | (HexDigits.Value(text[first + 1]) << 8)
        | (HexDigits.Value(text[second]) << 4)
        | HexDigits.Value(text[second + 1]);
}
