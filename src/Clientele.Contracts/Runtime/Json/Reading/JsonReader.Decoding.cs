using System;
using System.Buffers;
using System.Text;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    private const int InitialCharacters = 4096;

    /// <summary>
    /// Consumes a string with escapes or non-ASCII characters in a single pass, since its end is not known in advance.
    /// </summary>
    /// <param name="plain">The number of leading characters that are neither.</param>
    private string DecodedText(int plain)
    {
        var start = _position + 1;
        var buffer = ArrayPool<char>.Shared.Rent(plain + InitialCharacters);
        Encoding.Latin1.GetChars(_data.Slice(start, plain), buffer);
        _position = start + plain;
        var length = plain;
        while (Current != '"')
        {
            if (buffer.Length - length < StringDecoder.Room)
            {
                buffer = Grow(buffer, length);
            }

            var count = StringDecoder.Decode(_data, ref _position, buffer.AsSpan(length));
            length += count > 0 ? count : DecodeStep(buffer.AsSpan(length));
        }

        _position++;
        var text = new string(buffer, 0, length);
        ArrayPool<char>.Shared.Return(buffer);
        return text;
    }

    private static char[] Grow(char[] buffer, int length)
    {
        var larger = ArrayPool<char>.Shared.Rent(buffer.Length * 2);
        buffer.AsSpan(0, length).CopyTo(larger);
        ArrayPool<char>.Shared.Return(buffer);
        return larger;
    }

    /// <summary>Decodes one character that is unusual, near the end of the text or invalid.</summary>
    private int DecodeStep(Span<char> target)
    {
        var next = Current;
        if (next == '\\')
        {
            return DecodeEscape(target);
        }

        if (next >= 0x80)
        {
            return DecodeMultibyte(target);
        }

        if (next < ' ')
        {
            ThrowUnterminated();
        }

        target[0] = (char)next;
        _position++;
        return 1;
    }

    private int DecodeEscape(Span<char> target)
    {
        var rest = _data[_position..];
        if (rest.Length > 1 && rest[1] != 'u')
        {
            target[0] = Unescaped(rest[1]);
            _position += 2;
            return 1;
        }

        var unit = Unit(rest);
        _position += UnitLength;
        target[0] = (char)unit;
        if (!char.IsSurrogate((char)unit))
        {
            return 1;
        }

        rest = _data[_position..];
        var low = rest.StartsWith("\\u"u8) ? Unit(rest) : 0;
        if (!char.IsSurrogatePair((char)unit, (char)low))
        {
            Throw("a string holds half a surrogate pair");
        }

        _position += UnitLength;
        target[1] = (char)low;
        return 2;
    }

    /// <summary>Returns the character of a two-byte escape.</summary>
    private readonly char Unescaped(byte code)
    {
        var character = StringDecoder.Unescaped(code);
        if (character == default)
        {
            Throw("there is no such escape");
        }

        return character;
    }

    /// <summary>
    /// Returns the UTF-16 code unit of the four-digit escape at the start of <paramref name="text"/>.
    /// </summary>
    private readonly int Unit(ReadOnlySpan<byte> text)
    {
        if (text.Length < UnitLength)
        {
            Throw(
                text.Length < 2 || text[2..].IndexOf((byte)'"') < 0
                    ? "the text ends within a string"
                    : "'\\u' needs four hexadecimal digits"
            );
        }

        var unit =
            (HexDigits.Value(text[2]) << 12)
            | (HexDigits.Value(text[3]) << 8)
            | (HexDigits.Value(text[4]) << 4)
            | HexDigits.Value(text[5]);
        if (unit < 0)
        {
            Throw("'\\u' needs four hexadecimal digits");
        }

        return unit;
    }

    private int DecodeMultibyte(Span<char> target)
    {
        var rest = _data[_position..];
        if (Rune.DecodeFromUtf8(rest, out var rune, out var consumed) != OperationStatus.Done)
        {
            Throw("a string is not valid UTF-8");
        }

        _position += consumed;
        return rune.EncodeToUtf16(target);
    }

    private readonly void ThrowUnterminated() =>
        Throw(
            _position < _data.Length
                ? "a string holds a control character that is not escaped"
                : "the text ends within a string"
        );
}
