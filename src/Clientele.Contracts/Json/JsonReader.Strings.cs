using System;
using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Json;

public ref partial struct JsonReader
{
    private static readonly SearchValues<byte> StringEnd = SearchValues.Create(StringEndBytes());

    /// <summary>Consumes a string.</summary>
    /// <param name="isPlain">Whether it is ASCII without escapes.</param>
    /// <returns>What stands between the quotes, escapes and all; control characters are refused, UTF-8 and escapes are not yet checked.</returns>
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
                            : "the text ends within a string");
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
    /// <param name="expected">What the string should be, for the error.</param>
    /// <returns>Its characters in UTF-8, without escapes.</returns>
    private ReadOnlySpan<byte> Utf8Text(string expected)
    {
        var next = Peek();
        if (next != '"')
        {
            ThrowUnexpected(next, expected);
        }

        var raw = StringBody(out var isPlain);
        return isPlain ? raw : Encoding.UTF8.GetBytes(Text(raw));
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
        var code = raw[1];
        if (code == 'u')
        {
            if (raw.Length < 6 || !TryHex(raw.Slice(2, 4), out var unit))
            {
                Throw("'\\u' needs four hexadecimal digits");
                unit = 0;
            }

            raw = raw[6..];
            return (char)unit;
        }

        raw = raw[2..];
        switch (code)
        {
            case (byte)'"' or (byte)'\\' or (byte)'/':
                return (char)code;
            case (byte)'b':
                return '\b';
            case (byte)'f':
                return '\f';
            case (byte)'n':
                return '\n';
            case (byte)'r':
                return '\r';
            case (byte)'t':
                return '\t';
            default:
                Throw("there is no such escape");
                return default;
        }
    }

    private static bool TryHex(ReadOnlySpan<byte> digits, out int value)
    {
        value = 0;
        foreach (var digit in digits)
        {
            if (!char.IsAsciiHexDigit((char)digit))
            {
                return false;
            }

            value = (value << 4) | (digit <= '9' ? digit - '0' : (digit | 0x20) - 'a' + 10);
        }

        return true;
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
