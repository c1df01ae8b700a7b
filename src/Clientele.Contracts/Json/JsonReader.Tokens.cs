using System;
using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Unicode;

namespace Clientele.Json;

public ref partial struct JsonReader
{
    /// <summary>Consumes a value of any kind, checked like one that is read.</summary>
    public void SkipValue()
    {
        switch (Peek())
        {
            case '"':
                CheckString(StringBody());
                break;
            case '{':
                SkipObject();
                break;
            case '[':
                SkipArray();
                break;
            case 't':
                Literal("true"u8);
                break;
            case 'f':
                Literal("false"u8);
                break;
            case 'n':
                Literal("null"u8);
                break;
            default:
                Number();
                break;
        }
    }

    /// <summary>Consumes a value of any kind.</summary>
    /// <returns>Its bytes.</returns>
    internal ReadOnlySpan<byte> RawValue()
    {
        SkipWhiteSpace();
        var start = _position;
        SkipValue();
        return _data[start.._position];
    }

    private void SkipObject()
    {
        Open((byte)'{', "an object");
        if (Peek() == '}')
        {
            Close();
            return;
        }

        while (true)
        {
            ReadName();
            CheckString(_data.Slice(_nameStart, _nameLength));
            SkipValue();
            var next = Peek();
            if (next == '}')
            {
                Close();
                return;
            }

            Comma(next, "',' or '}'");
        }
    }

    private void SkipArray()
    {
        Open((byte)'[', "an array");
        if (Peek() == ']')
        {
            Close();
            return;
        }

        while (true)
        {
            SkipValue();
            var next = Peek();
            if (next == ']')
            {
                Close();
                return;
            }

            Comma(next, "',' or ']'");
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Comma(int next, string expected)
    {
        if (next != ',')
        {
            ThrowExpected(expected);
        }

        _position++;
    }

    private void Literal(ReadOnlySpan<byte> literal)
    {
        if (!_data[_position..].StartsWith(literal))
        {
            ThrowExpected("a value");
        }

        _position += literal.Length;
    }

    /// <summary>Consumes a string.</summary>
    /// <returns>What stands between the quotes, escapes and all; control characters are refused, UTF-8 and escapes are not yet checked.</returns>
    private ReadOnlySpan<byte> StringBody()
    {
        var start = ++_position;
        while (true)
        {
            var offset = _data[_position..].IndexOfAny(StringEnd);
            if (offset < 0)
            {
                _position = _data.Length;
                Throw("the string does not end");
            }

            _position += offset;
            switch (_data[_position])
            {
                case (byte)'"':
                    return _data[start.._position++];
                case (byte)'\\' when _position + 1 < _data.Length:
                    _position += 2;
                    break;
                default:
                    Throw("a string holds a control character that is not escaped");
                    break;
            }
        }
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

        if (!Ascii.IsValid(raw) && !Utf8.IsValid(raw))
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

    /// <summary>Consumes a number (RFC 8259, section 6).</summary>
    private ReadOnlySpan<byte> Number()
    {
        SkipWhiteSpace();
        var start = _position;
        if (Current == '-')
        {
            _position++;
        }

        if (Current == '0')
        {
            _position++;
        }
        else
        {
            Digits();
        }

        if (Current == '.')
        {
            _position++;
            Digits();
        }

        if (Current is 'e' or 'E')
        {
            _position++;
            if (Current is '+' or '-')
            {
                _position++;
            }

            Digits();
        }

        if (char.IsAsciiLetterOrDigit((char)Current) || Current is '.' or '+' or '-')
        {
            ThrowExpected("a value");
        }

        return _data[start.._position];
    }

    private readonly int Current => (uint)_position < (uint)_data.Length ? _data[_position] : 0;

    private void Digits()
    {
        var start = _position;
        while ((uint)_position < (uint)_data.Length && _data[_position] is >= (byte)'0' and <= (byte)'9')
        {
            _position++;
        }

        if (_position == start)
        {
            ThrowExpected("a value");
        }
    }
}
