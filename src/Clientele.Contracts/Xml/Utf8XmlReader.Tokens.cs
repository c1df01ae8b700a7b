using System;
using System.Buffers;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    private static readonly SearchValues<byte> Refused =
        SearchValues.Create([0, 1, 2, 3, 4, 5, 6, 7, 8, 11, 12, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24, 25, 26, 27, 28, 29, 30, 31]);

    private static readonly SearchValues<byte> NameEnd = SearchValues.Create(" \t\r\n/>=<&'\"?!;,()[]{}*+|@#$%^`~\\"u8);

    private void Prolog()
    {
        CheckCharacters();
        _position = _data.StartsWith("\uFEFF"u8) ? 3 : 0;
        if (Rest.StartsWith("<?xml"u8) && Rest.Length > 5 && IsSpace(Rest[5]))
        {
            SkipTo("?>"u8, "the XML declaration does not end");
        }

        Misc();
        if (_position >= _data.Length || _data[_position] != '<')
        {
            Throw("a root element is expected");
        }

        StartTag();
    }

    private readonly ReadOnlySpan<byte> Rest => _data[_position..];

    private void Misc()
    {
        while (true)
        {
            SkipSpace();
            if (Rest.StartsWith("<!--"u8))
            {
                Comment();
            }
            else if (Rest.StartsWith("<?"u8))
            {
                Instruction();
            }
            else
            {
                if (Rest.StartsWith("<!"u8))
                {
                    Throw("a document type declaration is not accepted");
                }

                return;
            }
        }
    }

    /// <summary>Goes to the next child element (its start tag is consumed) or text of the innermost element.</summary>
    /// <returns><see langword="false"/> when the element ended instead.</returns>
    private bool MoveToContent(out bool isText)
    {
        isText = _isText = false;
        if (_isEmpty)
        {
            Pop();
            return false;
        }

        while (true)
        {
            if (_position >= _data.Length)
            {
                Throw("an element does not end");
            }

            var rest = Rest;
            if (rest[0] != '<' || rest.StartsWith("<![CDATA["u8))
            {
                if (rest[0] == '<' || !TrySkipBlankText())
                {
                    isText = _isText = true;
                    return true;
                }
            }
            else if (rest.StartsWith("</"u8))
            {
                EndTag();
                return false;
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
                StartTag();
                return true;
            }
        }
    }

    private bool TrySkipBlankText()
    {
        var start = _position;
        SkipSpace();
        if (_position < _data.Length && _data[_position] == '<')
        {
            return true;
        }

        _position = start;
        return false;
    }

    private void StartTag()
    {
        _position++;
        if (_depth == MaxDepth)
        {
            Throw($"the elements nest deeper than {MaxDepth}");
        }

        _open[_depth++] = Name();
        _attributeCount = 0;
        _attribute = -1;
        _isText = false;
        while (true)
        {
            var spaced = SkipSpace();
            var next = _position < _data.Length ? _data[_position] : (byte)0;
            if (next == '>')
            {
                _position++;
                _isEmpty = false;
                break;
            }

            if (next == '/')
            {
                Expect("/>"u8, "'/>'");
                _isEmpty = true;
                break;
            }

            if (!spaced)
            {
                Throw("white space, '>' or '/>' is expected");
            }

            Attribute();
        }

        CheckPrefixes();
    }

    private void Attribute()
    {
        var name = Name();
        SkipSpace();
        Expect("="u8, "'='");
        SkipSpace();
        var quote = _position < _data.Length ? _data[_position] : (byte)0;
        if (quote is not ((byte)'"' or (byte)'\''))
        {
            Throw("a quoted value is expected");
        }

        var start = ++_position;
        var length = Rest.IndexOf(quote);
        if (length < 0)
        {
            Throw("the attribute's value does not end");
        }

        var raw = _data.Slice(start, length);
        if (raw.Contains((byte)'<'))
        {
            Throw("'<' stands in an attribute's value");
        }

        _position += length + 1;
        CheckReferences(raw);
        AddAttribute(new XmlAttributeRange(name, new XmlRange(start, length)));
    }

    private void AddAttribute(XmlAttributeRange attribute)
    {
        var name = Slice(attribute.Name);
        for (var i = 0; i < _attributeCount; i++)
        {
            if (Slice(_attributes[i].Name).SequenceEqual(name))
            {
                Throw("an attribute stands twice in a tag");
            }
        }

        if (_attributeCount == _attributes.Length)
        {
            Array.Resize(ref _attributes, _attributeCount * 2);
        }

        _attributes[_attributeCount++] = attribute;
        if (IsDeclaration(name))
        {
            Declare(name, attribute);
        }
    }

    private void Declare(ReadOnlySpan<byte> name, XmlAttributeRange attribute)
    {
        if (_scopeCount == _scopes.Length)
        {
            Array.Resize(ref _scopes, _scopeCount * 2);
        }

        var prefix = name.Length == 5 ? default : new XmlRange(attribute.Name.Start + 6, attribute.Name.Length - 6);
        if (prefix.Length > 0 && attribute.Value.Length == 0)
        {
            Throw("a prefix can't be bound to no namespace");
        }

        _scopes[_scopeCount++] = new XmlScope(_depth, prefix, attribute.Value);
    }

    private void EndTag()
    {
        _position += 2;
        var name = Slice(_open[_depth - 1]);
        if (!Rest.StartsWith(name))
        {
            Throw($"the end tag of '{System.Text.Encoding.UTF8.GetString(name)}' is expected");
        }

        _position += name.Length;
        SkipSpace();
        Expect(">"u8, "'>'");
        Pop();
    }

    private void Pop()
    {
        while (_scopeCount > 0 && _scopes[_scopeCount - 1].Depth == _depth)
        {
            _scopeCount--;
        }

        _depth--;
        _isEmpty = false;
        _isText = false;
        _attributeCount = 0;
    }

    private XmlRange Name()
    {
        var start = _position;
        var length = Rest.IndexOfAny(NameEnd);
        length = length < 0 ? _data.Length - start : length;
        var name = _data.Slice(start, length);
        var colon = name.IndexOf((byte)':');
        var isName = length > 0 && IsNameStart(name[0]) && (colon < 0 || (colon + 1 < length && IsNameStart(name[colon + 1]) && name.LastIndexOf((byte)':') == colon));
        if (!isName)
        {
            Throw("a name is expected");
        }

        _position += length;
        return new XmlRange(start, length);
    }

    private static bool IsNameStart(byte value) => value is >= (byte)'a' and <= (byte)'z' or >= (byte)'A' and <= (byte)'Z' or (byte)'_' or >= 0x80;

    private void Comment()
    {
        _position += 4;
        var end = Rest.IndexOf("--"u8);
        if (end < 0 || !Rest[end..].StartsWith("-->"u8))
        {
            Throw("the comment does not end, or holds '--'");
        }

        _position += end + 3;
    }

    private void Instruction()
    {
        _position += 2;
        var target = Slice(Name());
        if (System.Text.Ascii.EqualsIgnoreCase(target, "xml"u8))
        {
            Throw("the XML declaration stands elsewhere than at the start");
        }

        if (!Rest.StartsWith("?>"u8) && (_position >= _data.Length || !IsSpace(_data[_position])))
        {
            Throw("white space or '?>' is expected");
        }

        SkipTo("?>"u8, "the processing instruction does not end");
    }

    private void SkipTo(ReadOnlySpan<byte> end, string reason)
    {
        var offset = Rest.IndexOf(end);
        if (offset < 0)
        {
            Throw(reason);
        }

        _position += offset + end.Length;
    }

    private void Expect(ReadOnlySpan<byte> text, string expected)
    {
        if (!Rest.StartsWith(text))
        {
            Throw($"{expected} is expected");
        }

        _position += text.Length;
    }

    private bool SkipSpace()
    {
        var start = _position;
        while (_position < _data.Length && IsSpace(_data[_position]))
        {
            _position++;
        }

        return _position > start;
    }

    private static bool IsSpace(byte value) => value is (byte)' ' or (byte)'\n' or (byte)'\r' or (byte)'\t';
}
