using System;
using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;

namespace Clientele.Json;

public ref partial struct JsonWriter
{
    private const int EscapeLength = 6;

    /// <summary>Characters that stand for themselves in <see cref="JavaScriptEncoder.Default"/>'s output.</summary>
    private static readonly SearchValues<char> Plain = SearchValues.Create(
        " !#$%()*,-./0123456789:;=?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[]^_abcdefghijklmnopqrstuvwxyz{|}~");

    /// <summary>Writes a string; half a surrogate pair becomes U+FFFD.</summary>
    /// <param name="value">The string.</param>
    public void Write(string value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Reserve(value.Length + 2);
        _buffer[_position++] = (byte)'"';
        var text = value.AsSpan();
        var plain = text.IndexOfAnyExcept(Plain);
        if (plain < 0)
        {
            PutPlain(text);
        }
        else
        {
            WriteEscaped(text, plain);
        }

        Put((byte)'"');
    }

    /// <summary>Copies characters that stand for themselves; there is room for them.</summary>
    private void PutPlain(ReadOnlySpan<char> text)
    {
        Ascii.FromUtf16(text, _buffer[_position..], out var written);
        _position += written;
    }

    private void WriteEscaped(ReadOnlySpan<char> text, int plain)
    {
        while (plain >= 0)
        {
            Reserve(plain + (2 * EscapeLength));
            PutPlain(text[..plain]);
            text = text[plain..];
            if (!char.IsSurrogate(text[0]))
            {
                PutEscape(text[0]);
                text = text[1..];
            }
            else if (text.Length > 1 && char.IsSurrogatePair(text[0], text[1]))
            {
                PutUnit(text[0]);
                PutUnit(text[1]);
                text = text[2..];
            }
            else
            {
                PutUnit('\uFFFD');
                text = text[1..];
            }

            plain = text.IndexOfAnyExcept(Plain);
        }

        Reserve(text.Length);
        PutPlain(text);
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
