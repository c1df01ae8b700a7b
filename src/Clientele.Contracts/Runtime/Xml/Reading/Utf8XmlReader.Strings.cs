using System;
using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Unicode;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>The length below which most non-ASCII texts stay.</summary>
    private const int FewCharacters = 256;

    /// <summary>Reads text, preserving white space.</summary>
    /// <returns>The text.</returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public string ReadString()
    {
        if (!TryPlain(out var text, out var isAscii))
        {
            return ReadPieces();
        }

        return isAscii ? PlainText.ToText(text) : ToText(text);
    }

    /// <summary>Reads text, which may be nil.</summary>
    /// <returns>The text, or <see langword="null"/>.</returns>
    public string? ReadStringOrNull() => TryReadNil() ? null : ReadString();

    /// <summary>Reads text that is likely to be one of several known strings.</summary>
    /// <returns>
    /// <see langword="true"/> if it equals one of them exactly; otherwise, <see langword="false"/>, and nothing is
    /// consumed.
    /// </returns>
    internal bool TryReadKnown(KnownStrings texts, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if ((_state & (XmlState.Attribute | XmlState.Text | XmlState.Empty)) != 0)
        {
            return false;
        }

        var start = _position;
        var length = XmlCharacters.PlainLength(_data[start..], out _);
        text = texts.Find(_data.Slice(start, length));
        if (text is null || !TryEndTag(start + length))
        {
            text = null;
            return false;
        }

        _valueStart = start;
        return true;
    }

    /// <summary>
    /// Converts valid UTF-8 to a string. Its length is not counted first, which would take as long as decoding.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static string ToText(ReadOnlySpan<byte> utf8)
    {
        var rented = utf8.Length <= FewCharacters ? null : ArrayPool<char>.Shared.Rent(utf8.Length);
        Span<char> characters = rented ?? stackalloc char[FewCharacters];
        Utf8.ToUtf16(utf8, characters, out _, out var length);
        var text = new string(characters[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>
    /// Reads an attribute, or text that contains references, line ends, sections or comments, or is empty.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private string ReadPieces()
    {
        var builder = default(XmlStringBuilder);
        if (TryAttributeValue(out var attribute))
        {
            builder.Append(attribute, "&\t\n\r"u8, ' ');
            return builder.Build();
        }

        _valueStart = _position;
        if ((_state & XmlState.Empty) != 0)
        {
            Pop();
            return "";
        }

        var isElement = (_state & XmlState.Text) == 0;
        _state &= ~XmlState.Text;
        AppendPieces(ref builder);
        if (isElement)
        {
            EndOfText();
        }

        return builder.Build();
    }

    private void AppendPieces(ref XmlStringBuilder builder)
    {
        while (true)
        {
            AppendCharacters(ref builder);
            if (!TryPiece(out var section, out var special))
            {
                return;
            }

            builder.Append(section, special, '\n');
        }
    }

    /// <summary>Consumes text up to the next '&lt;', one run of literal characters at a time.</summary>
    private void AppendCharacters(ref XmlStringBuilder builder)
    {
        var first = _position;
        while (true)
        {
            var rest = Rest;
            var length = XmlCharacters.PlainLength(rest, out _);
            builder.Append(rest[..length]);
            _position += length;
            switch (length < rest.Length ? rest[length] : (byte)'<')
            {
                case (byte)'&':
                    builder.Append(Reference());
                    break;
                case (byte)'\r':
                    builder.Append('\n');
                    _position += rest[length..].StartsWith("\r\n"u8) ? 2 : 1;
                    break;
                case (byte)'>':
                    CheckSectionEnd(first);
                    builder.Append('>');
                    _position++;
                    break;
                default:
                    return;
            }
        }
    }

    /// <summary>Consumes a reference.</summary>
    private System.Text.Rune Reference()
    {
        var length = XmlReferences.Read(Rest, out var character);
        if (length == 0)
        {
            ThrowReference(_position);
        }

        _position += length;
        return character;
    }

    /// <summary>Rejects the end of a CDATA section in text that starts at <paramref name="first"/>.</summary>
    private readonly void CheckSectionEnd(int first)
    {
        if (_data[first.._position].EndsWith("]]"u8))
        {
            ThrowAt(_position - 2, "']]>' stands in text");
        }
    }
}
