using System;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Json;

public ref partial struct JsonReader
{
    /// <summary>Skips a value of any kind, validating it as if it were read.</summary>
    public void SkipValue()
    {
        switch (Peek())
        {
            case '"':
                SkipString();
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
    /// <returns>The bytes of the value.</returns>
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

    private ReadOnlySpan<byte> Number()
    {
        SkipWhiteSpace();
        var start = _position;
        if (!TryNumber() || char.IsAsciiLetterOrDigit((char)Current) || Current is '.' or '+' or '-')
        {
            ThrowExpected("a value");
        }

        return _data[start.._position];
    }

    /// <summary>Consumes a number (RFC 8259, section 6).</summary>
    private bool TryNumber()
    {
        SkipOne('-');
        if (!SkipOne('0') && !TryDigits())
        {
            return false;
        }

        if (SkipOne('.') && !TryDigits())
        {
            return false;
        }

        if (!SkipOne('e') && !SkipOne('E'))
        {
            return true;
        }

        if (!SkipOne('+'))
        {
            SkipOne('-');
        }

        return TryDigits();
    }

    private bool SkipOne(int character)
    {
        if (Current != character)
        {
            return false;
        }

        _position++;
        return true;
    }

    /// <summary>Determines whether a text is exactly one JSON number.</summary>
    internal static bool IsNumber(ReadOnlySpan<byte> text)
    {
        var reader = new JsonReader(text);
        return reader.TryNumber() && reader._position == text.Length;
    }

    private readonly int Current
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => (uint)_position < (uint)_data.Length ? _data[_position] : 0;
    }

    private bool TryDigits()
    {
        var start = _position;
        while ((uint)(Current - '0') <= 9)
        {
            _position++;
        }

        return _position > start;
    }
}
