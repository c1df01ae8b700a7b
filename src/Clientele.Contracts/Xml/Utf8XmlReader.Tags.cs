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

    /// <summary>Consumes a start tag that is known to the letter: it has neither prefix nor attributes.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void EnterGuessed(int length)
    {
        Push(new XmlRange(_position + 1, length - 2));
        _position += length;
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
            Throw($"the end tag of '{Encoding.UTF8.GetString(name)}' is expected");
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
        if ((uint)end >= (uint)_data.Length || _data[end] != '>' || _data[start] != '<' || _data[start + 1] != '/' || !_data.Slice(start + 2, name.Length).SequenceEqual(Slice(name)))
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
