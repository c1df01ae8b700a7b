using System;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Text;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// Moves to the next child element (consuming its start tag) or text of the innermost element, or past its end tag.
    /// </summary>
    private XmlContent MoveToContent()
    {
        if (_isWrapped && _depth == 1)
        {
            End();
            Pop();
            return XmlContent.End;
        }

        if ((_state & XmlState.Empty) != 0)
        {
            Pop();
            return XmlContent.End;
        }

        if (IsAtText())
        {
            _state |= XmlState.Text;
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

    /// <summary>
    /// Determines whether there is text before the next tag; if not, moves to the tag. White space is text only if it
    /// is the entire content of an element.
    /// </summary>
    private bool IsAtText()
    {
        var start = _position;
        var isFresh = (_state & XmlState.Fresh) != 0;
        var isSpaced = false;
        _state &= ~XmlState.Fresh;
        do
        {
            isSpaced |= SkipSpace();
            if (_position + 1 >= _data.Length)
            {
                Throw("an element does not end");
            }
        } while (_data[_position] == '<' && !Rest.StartsWith("<![CDATA["u8) && TrySkipMarkup());

        var isText =
            _data[_position] != '<'
            || _data[_position + 1] == '!'
            || (isFresh && isSpaced && _data[_position + 1] == '/');
        _position = isText ? start : _position;
        return isText;
    }

    private void StartTag()
    {
        var start = _position + 1;
        Push(new XmlRange(start, QualifiedNameLength(start)), XmlState.Fresh);
        _position = start + _open[_depth - 1].Length;
        StartTagRest();
    }

    /// <summary>Consumes a start tag after its name, which has already been pushed.</summary>
    private void StartTagRest()
    {
        var name = _open[_depth - 1];
        if (_position < _data.Length && _data[_position] == '>')
        {
            _position++;
            CheckElement(name);
        }
        else if (TryDefaultNamespace())
        {
            CheckElement(name);
        }
        else
        {
            StartTagWithAttributes(name);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Push(XmlRange name, XmlState state)
    {
        var depth = _depth;
        if ((uint)depth >= MaxDepth)
        {
            ThrowDepth();
        }

        _open[depth] = name;
        _depth = depth + 1;
        _state = state;
    }

    /// <summary>
    /// Consumes the tag if it is found literally at <paramref name="start"/>; <see cref="XmlStartTag.None"/> stands for
    /// the innermost element's end tag.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryFollow(XmlStartTag tag, int start)
    {
        if (tag.Member < 0)
        {
            // White space is text if it is the entire content of an element.
            return ((_state & XmlState.Fresh) == 0 || start == _position) && TryEndTag(start);
        }

        if (!tag.StandsAt(_data, start))
        {
            return false;
        }

        Push(new XmlRange(start + 1, tag.NameLength), tag.State);
        _position = start + tag.Length;
        return true;
    }

    /// <summary>Consumes a start tag that has the name of <paramref name="tag"/> but a different rest.</summary>
    private bool TryEnter(XmlStartTag tag)
    {
        var start = XmlCharacters.SkipSpace(_data, _position);
        if (!tag.NameStandsAt(_data, start))
        {
            return false;
        }

        _position = start + 1 + tag.NameLength;
        Push(new XmlRange(start + 1, tag.NameLength), XmlState.Fresh);
        StartTagRest();
        return true;
    }

    /// <summary>
    /// Consumes the rest of a start tag that only declares a default namespace, which does not matter here.
    /// </summary>
    private bool TryDefaultNamespace()
    {
        var rest = Rest;
        var declaration = " xmlns=\""u8;
        if (!rest.StartsWith(declaration))
        {
            return false;
        }

        // Reserved namespaces, or values that might resolve to one, are left to the slow path.
        var value = rest[declaration.Length..];
        var length = value.IndexOfAny((byte)'"', (byte)'&', (byte)'<');
        if (
            length < 0
            || length + 1 >= value.Length
            || value[length] != '"'
            || value[length + 1] != '>'
            || value.StartsWith("http://www.w3.org/"u8)
        )
        {
            return false;
        }

        _position += declaration.Length + length + 2;
        _state |= XmlState.Renamed;
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

    /// <summary>
    /// Consumes the innermost element's end tag if it is at <paramref name="start"/> in its common form, without white
    /// space.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private bool TryEndTag(int start)
    {
        var name = _open[_depth - 1];
        if (name.Length > Vector128<byte>.Count || _data.Length - start < Vector128<byte>.Count + 3)
        {
            return TryLongEndTag(start, name);
        }

        ref var first = ref MemoryMarshal.GetReference(_data);
        var found = Vector128.LoadUnsafe(ref first, (nuint)(start + 2));
        var same = Vector128
            .Equals(found, Vector128.LoadUnsafe(ref first, (nuint)name.Start))
            .ExtractMostSignificantBits();
        var all = (1u << name.Length) - 1;
        if (
            (same & all) != all
            || _data[start] != '<'
            || _data[start + 1] != '/'
            || _data[start + 2 + name.Length] != '>'
        )
        {
            return false;
        }

        _position = start + name.Length + 3;
        Pop();
        return true;
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryLongEndTag(int start, XmlRange name)
    {
        var end = start + 2 + name.Length;
        if (
            end >= _data.Length
            || _data[end] != '>'
            || _data[start] != '<'
            || _data[start + 1] != '/'
            || !_data[(start + 2)..end].SequenceEqual(Slice(name))
        )
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
        if (_depth == _scopeDepth)
        {
            Undeclare();
        }

        _depth--;
        _state = XmlState.None;
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
