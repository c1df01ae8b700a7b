using System;
using System.Buffers;
using System.Globalization;
using System.Text;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Consumes the attribute, text or element.</summary>
    /// <returns>Its text in UTF-8, references resolved.</returns>
    private ReadOnlySpan<byte> Value()
    {
        if (_attribute >= 0)
        {
            var raw = Slice(_attributes[_attribute].Value);
            return raw.IndexOfAny("&\t\r\n"u8) < 0 ? raw : Decode(raw, isAttribute: true);
        }

        if (_isText)
        {
            return TextContent();
        }

        if (!_isEmpty && IsPlainText(out var length))
        {
            var text = _data.Slice(_position, length);
            _position += length;
            EndTag();
            return text;
        }

        return Mixed();
    }

    /// <summary>Consumes an element whose text is in pieces, or that is empty.</summary>
    private ReadOnlySpan<byte> Mixed()
    {
        if (_isEmpty)
        {
            Pop();
            return default;
        }

        var text = TextContent();
        if (MoveToContent(out _))
        {
            Throw("text is expected, not an element");
        }

        return text;
    }

    private readonly bool IsPlainText(out int length)
    {
        length = Rest.IndexOfAny("<&\r>"u8);
        return length >= 0 && Rest[length..].StartsWith("</"u8);
    }

    /// <summary>Consumes text, CDATA sections, comments and processing instructions up to the next tag.</summary>
    private ReadOnlySpan<byte> TextContent()
    {
        _isText = false;
        var output = new ArrayBufferWriter<byte>();
        while (true)
        {
            var rest = Rest;
            if (rest.IsEmpty)
            {
                Throw("an element does not end");
            }

            if (rest[0] != '<')
            {
                var length = rest.IndexOf((byte)'<');
                var raw = length < 0 ? rest : rest[..length];
                if (raw.IndexOf("]]>"u8) >= 0)
                {
                    Throw("']]>' stands in text");
                }

                output.Write(Decode(raw, isAttribute: false));
                _position += raw.Length;
            }
            else if (rest.StartsWith("<![CDATA["u8))
            {
                _position += 9;
                var start = _position;
                SkipTo("]]>"u8, "the CDATA section does not end");
                output.Write(NormalizeLines(_data[start..(_position - 3)]));
            }
            else if (rest.StartsWith("<!--"u8))
            {
                Comment();
            }
            else if (rest.StartsWith("<?"u8))
            {
                Instruction();
            }
            else
            {
                return output.WrittenSpan;
            }
        }
    }

    private readonly void CheckReferences(ReadOnlySpan<byte> raw)
    {
        if (raw.Contains((byte)'&'))
        {
            Decode(raw, isAttribute: true);
        }
    }

    private readonly ReadOnlySpan<byte> Decode(ReadOnlySpan<byte> raw, bool isAttribute)
    {
        raw = NormalizeLines(raw);
        if (raw.IndexOfAny("&\t\n"u8) < 0 || (!isAttribute && !raw.Contains((byte)'&')))
        {
            return raw;
        }

        var output = new ArrayBufferWriter<byte>(raw.Length);
        while (!raw.IsEmpty)
        {
            var special = isAttribute ? raw.IndexOfAny("&\t\n"u8) : raw.IndexOf((byte)'&');
            special = special < 0 ? raw.Length : special;
            output.Write(raw[..special]);
            raw = raw[special..];
            if (raw.IsEmpty)
            {
                break;
            }

            if (raw[0] == '&')
            {
                Reference(ref raw, output);
            }
            else
            {
                output.Write(" "u8);
                raw = raw[1..];
            }
        }

        return output.WrittenSpan;
    }

    private static ReadOnlySpan<byte> NormalizeLines(ReadOnlySpan<byte> raw)
    {
        if (!raw.Contains((byte)'\r'))
        {
            return raw;
        }

        var text = Encoding.UTF8.GetString(raw).Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        return Encoding.UTF8.GetBytes(text);
    }

    private readonly void Reference(scoped ref ReadOnlySpan<byte> raw, ArrayBufferWriter<byte> output)
    {
        var end = raw.IndexOf((byte)';');
        var name = end < 0 ? default : raw[1..end];
        if (name.StartsWith("#"u8))
        {
            Character(name[1..], output);
        }
        else
        {
            output.Write(Entity(name));
        }

        raw = raw[(end + 1)..];
    }

    private readonly ReadOnlySpan<byte> Entity(ReadOnlySpan<byte> name)
    {
        if (name.SequenceEqual("lt"u8))
        {
            return "<"u8;
        }

        if (name.SequenceEqual("gt"u8))
        {
            return ">"u8;
        }

        if (name.SequenceEqual("amp"u8))
        {
            return "&"u8;
        }

        if (name.SequenceEqual("quot"u8))
        {
            return "\""u8;
        }

        if (!name.SequenceEqual("apos"u8))
        {
            Throw("there is no such entity");
        }

        return "'"u8;
    }

    private readonly void Character(ReadOnlySpan<byte> digits, ArrayBufferWriter<byte> output)
    {
        var isHex = digits.StartsWith("x"u8);
        var style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        var parsed = int.TryParse(isHex ? digits[1..] : digits, style, CultureInfo.InvariantCulture, out var code);
        var isLegal = parsed && Rune.IsValid(code) && (code >= 0x20 || code is '\t' or '\n' or '\r') && code is not (0xFFFE or 0xFFFF);
        if (!isLegal)
        {
            Throw("a character reference names no character that XML allows");
        }

        Span<byte> utf8 = stackalloc byte[4];
        output.Write(utf8[..new Rune(code).EncodeToUtf8(utf8)]);
    }
}
