using System;
using System.Text;

namespace Clientele.Runtime.Http;

/// <summary>
/// Implements the encoding windows-1252 (WHATWG Encoding, section 9), which is ISO 8859-1 with characters in place of
/// most of its second set of control codes.
/// </summary>
internal sealed class Windows1252 : Encoding
{
    private const int First = 0x80;
    private const string Others =
        "\u20AC\u0081\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\u008D\u017D\u008F"
        + "\u0090\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\u009D\u017E\u0178";

    /// <inheritdoc />
    public override string WebName => "windows-1252";

    /// <inheritdoc />
    public override int GetByteCount(char[] chars, int index, int count) => Encode(chars.AsSpan(index, count), default);

    /// <inheritdoc />
    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Encode(chars.AsSpan(charIndex, charCount), bytes.AsSpan(byteIndex));

    /// <inheritdoc />
    public override int GetCharCount(byte[] bytes, int index, int count) => count;

    /// <inheritdoc />
    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex)
    {
        for (var i = 0; i < byteCount; i++)
        {
            var value = bytes[byteIndex + i];
            chars[charIndex + i] = value is >= First and < First + 32 ? Others[value - First] : (char)value;
        }

        return byteCount;
    }

    /// <inheritdoc />
    public override int GetMaxByteCount(int charCount) =>
        checked(charCount * Math.Max(1, EncoderFallback.MaxCharCount));

    /// <inheritdoc />
    public override int GetMaxCharCount(int byteCount) => byteCount;

    private int Encode(ReadOnlySpan<char> text, Span<byte> target)
    {
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (TryEncode(text[i], out var value))
            {
                Put(target, length++, value);
                continue;
            }

            var fallback = EncoderFallback.CreateFallbackBuffer();
            var isPair = i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]);
            _ = isPair ? fallback.Fallback(text[i], text[i + 1], i) : fallback.Fallback(text[i], i);
            i += isPair ? 1 : 0;
            while (fallback.Remaining > 0)
            {
                Put(target, length++, (byte)fallback.GetNextChar());
            }
        }

        return length;
    }

    private static void Put(Span<byte> target, int index, byte value)
    {
        if (!target.IsEmpty)
        {
            target[index] = value;
        }
    }

    private static bool TryEncode(char character, out byte value)
    {
        var other = Others.IndexOf(character, StringComparison.Ordinal);
        value = other >= 0 ? (byte)(First + other) : (byte)character;
        return other >= 0 || character is < (char)First or >= (char)(First + 32) and <= '\u00FF';
    }
}
