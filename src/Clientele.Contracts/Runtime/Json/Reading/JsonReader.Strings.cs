using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    private const int UnitLength = 6;

    private static readonly SearchValues<byte> StringEnd = SearchValues.Create(StringEndBytes());

    /// <summary>Consumes the next value if it is one of the expected strings, written without escapes.</summary>
    /// <param name="texts">The expected strings.</param>
    /// <param name="text">The matching string.</param>
    /// <returns>
    /// <see langword="true"/> if it matches; otherwise, <see langword="false"/>: nothing is consumed, and it may still
    /// be one of them in another notation.
    /// </returns>
    public bool TryReadKnown(KnownStrings texts, [NotNullWhen(true)] out string? text)
    {
        ArgumentNullException.ThrowIfNull(texts);
        text = null;
        if (Peek() != '"')
        {
            return false;
        }

        var rest = _data[(_position + 1)..];
        var length = PlainText.Length(rest);
        if ((uint)length >= (uint)rest.Length || rest[length] != '"')
        {
            return false;
        }

        text = texts.Find(rest[..length]);
        if (text is null)
        {
            return false;
        }

        _position += length + 2;
        return true;
    }

    /// <summary>Consumes the string at the current position.</summary>
    private string QuotedText()
    {
        var start = _position + 1;
        var rest = _data[start..];
        var length = PlainText.Length(rest);
        if ((uint)length < (uint)rest.Length && rest[length] == '"')
        {
            _position = start + length + 1;
            return PlainText.ToText(rest[..length]);
        }

        return DecodedText(length);
    }

    /// <summary>Consumes a string.</summary>
    /// <param name="isPlain">Whether it is plain ASCII without escapes.</param>
    /// <returns>
    /// The bytes between the quotes, including escapes. Control characters are rejected; UTF-8 and escapes are not yet
    /// checked.
    /// </returns>
    private ReadOnlySpan<byte> StringBody(out bool isPlain)
    {
        var start = _position + 1;
        var rest = _data[start..];
        var length = PlainText.Length(rest);
        if ((uint)length < (uint)rest.Length && rest[length] == '"')
        {
            isPlain = true;
            _position = start + length + 1;
            return rest[..length];
        }

        isPlain = false;
        _position = start + length;
        FindStringEnd();
        return _data[start.._position++];
    }

    private void FindStringEnd()
    {
        while (true)
        {
            var offset = _data[_position..].IndexOfAny(StringEnd);
            _position = offset < 0 ? _data.Length : _position + offset;
            switch (Current)
            {
                case '"':
                    return;
                case '\\' when _position + 1 < _data.Length:
                    _position += 2;
                    break;
                default:
                    Throw(
                        _position + 1 < _data.Length && Current != '\\'
                            ? "a string holds a control character that is not escaped"
                            : "the text ends within a string"
                    );
                    break;
            }
        }
    }

    private void SkipString()
    {
        var raw = StringBody(out var isPlain);
        if (!isPlain)
        {
            CheckString(raw);
        }
    }

    /// <summary>Consumes a string.</summary>
    /// <param name="text">The characters in UTF-8, without escapes.</param>
    /// <returns><see langword="true"/> if there is a string; otherwise, <see langword="false"/>.</returns>
    private bool TryUtf8Text(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (Peek() != '"')
        {
            return false;
        }

        var raw = StringBody(out var isPlain);
        text = isPlain ? raw : Encoding.UTF8.GetBytes(Text(raw));
        return true;
    }

    private void CheckString(ReadOnlySpan<byte> raw)
    {
        if (raw.Contains((byte)'\\'))
        {
            Unescape(raw);
        }
        else if (!Utf8.IsValid(raw))
        {
            Throw("a string is not valid UTF-8");
        }
    }

    private string Text(ReadOnlySpan<byte> raw)
    {
        if (raw.Contains((byte)'\\'))
        {
            return Unescape(raw);
        }

        if (!Utf8.IsValid(raw))
        {
            Throw("a string is not valid UTF-8");
        }

        return Encoding.UTF8.GetString(raw);
    }

    private string Unescape(ReadOnlySpan<byte> raw)
    {
        if (!Utf8.IsValid(raw))
        {
            Throw("a string is not valid UTF-8");
        }

        var rented = ArrayPool<char>.Shared.Rent(raw.Length);
        var length = 0;
        while (!raw.IsEmpty)
        {
            var plain = raw.IndexOf((byte)'\\');
            plain = plain < 0 ? raw.Length : plain;
            length += Encoding.UTF8.GetChars(raw[..plain], rented.AsSpan(length));
            raw = raw[plain..];
            if (!raw.IsEmpty)
            {
                rented[length++] = Escape(ref raw);
            }
        }

        CheckSurrogates(rented.AsSpan(0, length));
        var text = new string(rented, 0, length);
        ArrayPool<char>.Shared.Return(rented);
        return text;
    }

    private char Escape(scoped ref ReadOnlySpan<byte> raw)
    {
        if (raw[1] == 'u')
        {
            var unit = Unit(raw);
            raw = raw[UnitLength..];
            return (char)unit;
        }

        var character = Unescaped(raw[1]);
        raw = raw[2..];
        return character;
    }

    private void CheckSurrogates(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (i + 1 == text.Length || !char.IsSurrogatePair(text[i], text[i + 1]))
            {
                Throw("a string holds half a surrogate pair");
            }

            i++;
        }
    }

    private static byte[] StringEndBytes()
    {
        var bytes = new byte[34];
        for (var i = 0; i < 32; i++)
        {
            bytes[i] = (byte)i;
        }

        bytes[32] = (byte)'"';
        bytes[33] = (byte)'\\';
        return bytes;
    }
}
