using System;
using System.Buffers;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Consumes the attribute, text or element.</summary>
    /// <returns>Its text in UTF-8, references resolved.</returns>
    private ReadOnlySpan<byte> Value()
    {
        if (TryPlain(out var plain))
        {
            return plain;
        }

        if (_isAttribute)
        {
            _isAttribute = false;
            _valueStart = _attribute.Start;
            return DecodeAttribute(Slice(_attribute));
        }

        _valueStart = _position;
        return _isText ? TextContent() : ElementText();
    }

    /// <summary>Consumes an element that has nothing but text that means itself.</summary>
    private bool TryPlain(out ReadOnlySpan<byte> text)
    {
        text = default;
        if (_isAttribute || _isText || _isEmpty)
        {
            return false;
        }

        var start = _position;
        var length = XmlCharacters.PlainLength(_data[start..]);
        if (!TryEndTag(start + length))
        {
            return false;
        }

        _valueStart = start;
        text = _data.Slice(start, length);
        return true;
    }

    /// <summary>Consumes an element whose text is in pieces, or that is empty.</summary>
    private ReadOnlySpan<byte> ElementText()
    {
        if (_isEmpty)
        {
            Pop();
            return default;
        }

        var text = TextContent();
        var next = _position;
        if (MoveToContent() != XmlContent.End)
        {
            ThrowAt(next, "text is expected, not an element");
        }

        return text;
    }

    /// <summary>Consumes text, CDATA sections, comments and processing instructions up to the next tag.</summary>
    private ReadOnlySpan<byte> TextContent()
    {
        _isText = false;
        ReadOnlySpan<byte> first = default;
        ArrayBufferWriter<byte>? output = null;
        while (TryPiece(out var piece))
        {
            if (output is null && first.IsEmpty)
            {
                first = piece;
                continue;
            }

            if (output is null)
            {
                output = new ArrayBufferWriter<byte>(first.Length + piece.Length);
                output.Write(first);
            }

            output.Write(piece);
        }

        return output is null ? first : output.WrittenSpan;
    }

    private void SkipText()
    {
        _isText = false;
        while (TryPiece(out _))
        {
        }
    }

    /// <summary>Consumes what stands between two tags, comments or processing instructions.</summary>
    private bool TryPiece(out ReadOnlySpan<byte> piece)
    {
        while (true)
        {
            var rest = Rest;
            if (rest.IsEmpty)
            {
                Throw("an element does not end");
            }

            if (rest[0] != '<')
            {
                piece = Characters(rest);
                return true;
            }

            if (rest.StartsWith("<![CDATA["u8))
            {
                var start = _position;
                SkipTo("]]>"u8, start, "the CDATA section does not end");
                piece = XmlReferences.Decode(_data[(start + 9)..(_position - 3)], "\r"u8, (byte)'\n');
                return true;
            }

            if (rest.StartsWith("</"u8) || !TrySkipMarkup())
            {
                piece = default;
                return false;
            }
        }
    }

    private ReadOnlySpan<byte> Characters(ReadOnlySpan<byte> rest)
    {
        var length = rest.IndexOf((byte)'<');
        var text = length < 0 ? rest : rest[..length];
        if (text.IndexOf("]]>"u8) is >= 0 and var end)
        {
            ThrowAt(_position + end, "']]>' stands in text");
        }

        CheckReferences(text, _position);
        _position += text.Length;
        return XmlReferences.Decode(text, "&\r"u8, (byte)'\n');
    }

    private readonly void CheckReferences(ReadOnlySpan<byte> text, int start)
    {
        if (XmlReferences.IndexOfWrong(text) is >= 0 and var wrong)
        {
            ThrowAt(start + wrong, "'&' starts no reference that is known");
        }
    }

    private static ReadOnlySpan<byte> DecodeAttribute(ReadOnlySpan<byte> text) => XmlReferences.Decode(text, "&\t\n\r"u8, (byte)' ');
}
