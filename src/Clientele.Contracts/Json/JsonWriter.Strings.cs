using System;

namespace Clientele.Json;

public ref partial struct JsonWriter
{
    private const int EscapeLength = 6;

    /// <summary>Writes a string; half a surrogate pair becomes U+FFFD.</summary>
    /// <param name="value">The string.</param>
    public void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
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

    /// <summary>Writes the rest of a string, from its first character that needs an escape, and the closing quote.</summary>
    private void WriteEscaped(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            Reserve(2 * EscapeLength);
            text = text[PutCharacter(text)..];
            Reserve(text.Length);
            var plain = PlainText.Copy(text, _buffer[_position..]);
            _position += plain;
            text = text[plain..];
        }

        Put((byte)'"');
    }

    /// <summary>Writes the first character, escaped.</summary>
    /// <returns>How many UTF-16 units it took.</returns>
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
        "\\u"u8.CopyTo(target);
        for (var i = EscapeLength - 1; i >= 2; i--)
        {
            target[i] = "0123456789ABCDEF"u8[unit & 0xF];
            unit >>= 4;
        }

        _position += EscapeLength;
    }
}
