using System;

namespace Clientele.Runtime.Json;

public ref partial struct JsonWriter
{
    private const int EscapeLength = 6;

    /// <summary>The number of characters for which there is always room, even if all of them are escaped.</summary>
    private const int Chunk = 256;

    /// <summary>Writes a string. A lone surrogate becomes U+FFFD.</summary>
    /// <param name="value">
    /// The string. <see langword="null"/>, which tolerant reading may produce, is written as null.
    /// </param>
    public void Write(string? value)
    {
        if (value is null)
        {
            WriteNull();
            return;
        }

        Reserve(value.Length + 2);
        var target = _buffer[_position..];
        target[0] = (byte)'"';
        var plain = PlainText.Copy(value, target[1..]);
        if (plain == value.Length)
        {
            target[plain + 1] = (byte)'"';
            _position += plain + 2;
            return;
        }

        _position += plain + 1;
        WriteEscaped(value.AsSpan(plain));
    }

    /// <summary>
    /// Writes the rest of a string, from the first character that has to be escaped, and the closing quote.
    /// </summary>
    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            var part = text.Length > Chunk ? text[..Chunk] : text;
            Reserve((part.Length + 1) * EscapeLength);
            var i = 0;
            while (i < part.Length)
            {
                if (PlainText.StandsAlone(part[i]))
                {
                    var plain = PlainText.Copy(part[i..], _buffer[_position..]);
                    _position += plain;
                    i += plain;
                }
                else
                {
                    i += PutCharacter(text[i..]);
                }
            }

            text = text[i..];
        }

        Put((byte)'"');
    }

    /// <summary>Writes the first character, escaped.</summary>
    /// <returns>The number of UTF-16 code units consumed.</returns>
    private int PutCharacter(ReadOnlySpan<char> text)
    {
        if (!char.IsSurrogate(text[0]))
        {
            PutEscape(text[0]);
            return 1;
        }

        if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
        {
            PutUnit(text[0]);
            PutUnit(text[1]);
            return 2;
        }

        PutUnit('\uFFFD');
        return 1;
    }

    private void PutEscape(char character)
    {
        var letter = character switch
        {
            '\b' => 'b',
            '\t' => 't',
            '\n' => 'n',
            '\f' => 'f',
            '\r' => 'r',
            '\\' => '\\',
            _ => default,
        };
        if (letter == default)
        {
            PutUnit(character);
            return;
        }

        _buffer[_position++] = (byte)'\\';
        _buffer[_position++] = (byte)letter;
    }

    private void PutUnit(char unit)
    {
        var target = _buffer.Slice(_position, EscapeLength);
        var digits = "0123456789ABCDEF"u8;
        target[5] = digits[unit & 0xF];
        target[4] = digits[(unit >> 4) & 0xF];
        target[3] = digits[(unit >> 8) & 0xF];
        target[2] = digits[unit >> 12];
        target[1] = (byte)'u';
        target[0] = (byte)'\\';
        _position += EscapeLength;
    }
}
