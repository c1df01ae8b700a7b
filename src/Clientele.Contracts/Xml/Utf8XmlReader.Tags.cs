using System;
using System.Runtime.CompilerServices;
using System.Text;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Goes to the next child element (its start tag is consumed) or text of the innermost element, or behind its end tag.</summary>
    private XmlContent MoveToContent()
    {
        if (_isEmpty)
        {
            Pop();
            return XmlContent.End;
        }

        if (IsAtText())
        {
            _isText = true;
            return XmlContent.Text;
        }

        if (_data[_position + 1] == '/')
        {
            EndTag();
            return XmlContent.End;
        }

        StartTag();
        return XmlContent.Element;
    }

    /// <summary>Whether there is text before the next tag; else the cursor goes there. White space is text only where it is all that an element has.</summary>
    private bool IsAtText()
    {
        var start = _position;
        var isFresh = _isFresh;
        var isSpaced = false;
        _isFresh = false;
        do
        {
            isSpaced |= SkipSpace();
            if (_position + 1 >= _data.Length)
            {
                Throw("an element does not end");
            }
        }
        while (_data[_position] == '<' && !Rest.StartsWith("<![CDATA["u8) && TrySkipMarkup());

        var isText = _data[_position] != '<' || _data[_position + 1] == '!' || (isFresh && isSpaced && _data[_position + 1] == '/');
        _position = isText ? start : _position;
        return isText;
    }

    private void StartTag()
    {
        var start = _position + 1;
        var name = new XmlRange(start, QualifiedNameLength(start));
        _position = start + name.Length;
        Push(name);
        if (_position < _data.Length && _data[_position] == '>')
        {
            _position++;
            CheckPrefix(name);
        }
        else if (TryDefaultNamespace())
        {
            CheckPrefix(name);
        }
        else
        {
            StartTagWithAttributes(name);
        }
    }

    private void Push(XmlRange name)
    {
        if (_depth == MaxDepth)
        {
            Throw($"the elements nest deeper than {MaxDepth}");
        }

        _open[_depth++] = name;
        _attributes = _pending = -1;
        _isEmpty = false;
        _isFresh = true;
    }

    /// <summary>Consumes a start tag whose name is known to the letter and has no prefix, if the name ends there.</summary>
    /// <param name="start">Where it stands.</param>
    /// <param name="length">How long it is up to the end of the name.</param>
    private bool TryEnter(int start, int length)
    {
        var end = start + length;
        var next = (uint)end < (uint)_data.Length ? _data[end] : (byte)0;
        if (next != '>' && next != ' ')
        {
            return false;
        }

        _position = end;
        Push(new XmlRange(start + 1, length - 1));
        if (next == '>')
        {
            _position++;
        }
        else if (!TryDefaultNamespace())
        {
            StartTagWithAttributes(_open[_depth - 1]);
        }

        return true;
    }

    /// <summary>Consumes the rest of a start tag that declares a default namespace and nothing else: that means nothing to anyone here.</summary>
    private bool TryDefaultNamespace()
    {
        var rest = Rest;
        var declaration = " xmlns=\""u8;
        if (!rest.StartsWith(declaration))
        {
            return false;
        }

        // What is reserved, or could be it in disguise, is left to the careful way.
        var value = rest[declaration.Length..];
        var length = value.IndexOfAny((byte)'"', (byte)'&', (byte)'<');
        if (length < 0 || length + 1 >= value.Length || value[length] != '"' || value[length + 1] != '>' || value.StartsWith("http://www.w3.org/"u8))
        {
            return false;
        }

        _position += declaration.Length + length + 2;
        return true;
    }

    private void EndTag()
    {
        if (TryEndTag(_position))
        {
            return;
        }

        var name = Slice(_open[_depth - 1]);
        var length = QualifiedNameLength(_position + 2);
        if (!_data.Slice(_position + 2, length).SequenceEqual(name))
        {
            ThrowAt(_position + 2, $"the end tag of '{Encoding.UTF8.GetString(name)}' is expected");
        }

        _position += 2 + length;
        SkipSpace();
        Expect(">"u8, "'>' is expected");
        Pop();
    }

    /// <summary>Consumes the innermost element's end tag if it stands at <paramref name="start"/> as usual: without white space.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEndTag(int start)
    {
        var name = _open[_depth - 1];
        var end = start + 2 + name.Length;
        if ((uint)end >= (uint)_data.Length || _data[end] != '>' || _data[start] != '<' || _data[start + 1] != '/' || !XmlCharacters.AreSame(_data, start + 2, name.Start, name.Length))
        {
            return false;
        }

        _position = end + 1;
        Pop();
        return true;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Pop()
    {
        if (_scope is not null && _scope.Depth == _depth)
        {
            _scope = _scope.Outer;
        }

        _depth--;
        _attributes = _pending = -1;
        _isEmpty = false;
        _isFresh = false;
    }

    private readonly int QualifiedNameLength(int start)
    {
        var text = _data[start..];
        var length = XmlCharacters.NameLength(text);
        if (length > 0 && length < text.Length && text[length] == ':')
        {
            var local = XmlCharacters.NameLength(text[(length + 1)..]);
            length = local == 0 ? 0 : length + 1 + local;
        }

        if (length == 0)
        {
            ThrowAt(start, "a name is expected");
        }

        return length;
    }
}
