using System;
using System.Buffers;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Consumes the attribute, text or element.</summary>
    /// <returns>The text in UTF-8, with its references resolved.</returns>
    private ReadOnlySpan<byte> Value()
    {
        if (TryPlain(out var plain, out _))
        {
            return plain;
        }

        if (TryAttributeValue(out var attribute))
        {
            return DecodeAttribute(attribute);
        }

        _valueStart = _position;
        return (_state & XmlState.Text) != 0 ? TextContent() : ElementText();
    }

    /// <summary>Consumes an element that contains only literal text.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryPlain(out ReadOnlySpan<byte> text, out bool isAscii)
    {
        text = default;
        isAscii = false;
        if ((_state & (XmlState.Attribute | XmlState.Text | XmlState.Empty)) != 0)
        {
            return false;
        }

        var start = _position;
        var length = XmlCharacters.PlainLength(_data[start..], out isAscii);
        if (!TryEndTag(start + length))
        {
            return false;
        }

        _valueStart = start;
        text = _data.Slice(start, length);
        return true;
    }

    /// <summary>Consumes an attribute.</summary>
    /// <param name="text">The text between the quotes.</param>
    private bool TryAttributeValue(out ReadOnlySpan<byte> text)
    {
        text = default;
        if ((_state & XmlState.Attribute) == 0)
        {
            return false;
        }

        _state &= ~XmlState.Attribute;
        _valueStart = _attribute.Start;
        text = Slice(_attribute);
        return true;
    }

    /// <summary>Consumes an element whose text is in several pieces or empty.</summary>
    private ReadOnlySpan<byte> ElementText()
    {
        if ((_state & XmlState.Empty) != 0)
        {
            Pop();
            return default;
        }

        var text = TextContent();
        EndOfText();
        return text;
    }

    /// <summary>Consumes the end tag of an element whose text was read.</summary>
    private void EndOfText()
    {
        var next = _position;
        if (MoveToContent() != XmlContent.End)
        {
            RefuseElement(next);
        }
    }

    /// <summary>Consumes text, CDATA sections, comments and processing instructions up to the next tag.</summary>
    private ReadOnlySpan<byte> TextContent()
    {
        _state &= ~XmlState.Text;
        ReadOnlySpan<byte> first = default;
        ArrayBufferWriter<byte>? output = null;
        while (TryPiece(out var raw, out var special))
        {
            var piece = XmlReferences.Decode(raw, special, (byte)'\n');
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
        _state &= ~XmlState.Text;
        while (TryPiece(out _, out _)) { }
    }

    /// <summary>Skips text that only indents child elements, and rejects any other.</summary>
    private void SkipLayout()
    {
        if (IsBlank())
        {
            SkipText();
        }
        else
        {
            RefuseText();
        }
    }

    /// <summary>Determines whether the current text is only white space, such as the indentation in a list.</summary>
    private readonly bool IsBlank()
    {
        if (_data[XmlCharacters.SkipSpace(_data, _position)..].StartsWith("</"u8))
        {
            return true;
        }

        var probe = this;
        return probe.TextContent().Trim(" \t\r\n"u8).IsEmpty;
    }

    /// <summary>Consumes the text between two tags, comments or processing instructions.</summary>
    /// <param name="piece">The text.</param>
    /// <param name="special">The characters in it that are not literal.</param>
    private bool TryPiece(out ReadOnlySpan<byte> piece, out ReadOnlySpan<byte> special)
    {
        special = default;
        while (true)
        {
            var rest = Rest;
            if (rest.IsEmpty)
            {
                Throw("an element does not end");
            }

            if (rest[0] != '<')
            {
                special = "&\r"u8;
                piece = Characters(rest);
                return true;
            }

            if (rest.StartsWith("<![CDATA["u8))
            {
                var start = _position;
                SkipTo("]]>"u8, start, "the CDATA section does not end");
                special = "\r"u8;
                piece = _data[(start + 9)..(_position - 3)];
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
        return text;
    }

    private readonly void CheckReferences(ReadOnlySpan<byte> text, int start)
    {
        if (XmlReferences.IndexOfWrong(text) is >= 0 and var wrong)
        {
            ThrowReference(start + wrong);
        }
    }

    private static ReadOnlySpan<byte> DecodeAttribute(ReadOnlySpan<byte> text) =>
        XmlReferences.Decode(text, "&\t\n\r"u8, (byte)' ');
}
