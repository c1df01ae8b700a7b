using System;
using System.Collections.Generic;
using Clientele.Runtime.Collections;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// Reads an element whose children are the items, whatever their names. Text between them is an item if items can
    /// be text; otherwise, it is rejected.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">The delegate that reads an item.</param>
    /// <returns>The items, in a new array.</returns>
    public IReadOnlyList<T> ReadList<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var few = default(StackBuffer<T>);
        Span<T> items = few;
        T[]? rented = null;
        var count = 0;
        XmlItemTag tag = default;
        while (MoveToItem(ref tag))
        {
            if (count == items.Length)
            {
                items = PooledItems.Grow(items, ref rented);
            }

            if ((_state & XmlState.Text) == 0)
            {
                items[count++] = read(ref this);
            }
            else if (TryReadText(read, out var item))
            {
                items[count++] = item;
            }
        }

        var list = count == 0 ? [] : items[..count].ToArray();
        PooledItems.Release(rented);
        return list;
    }

    /// <summary>
    /// Moves to the next child element, directly if it has the same start tag as the previous one and that always has
    /// the same meaning, or to text other than white space.
    /// </summary>
    private bool MoveToItem(ref XmlItemTag tag)
    {
        var start = XmlCharacters.SkipSpace(_data, _position);
        if (
            tag.Length > 0
            && _data.Length - start > tag.Length
            && (_state & XmlState.Empty) == 0
            && _data.Slice(start, tag.Length).SequenceEqual(_data.Slice(tag.Start, tag.Length))
        )
        {
            Push(new XmlRange(start + 1, tag.NameLength), XmlState.Fresh);
            _position = start + tag.Length;
            return true;
        }

        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                if (IsBlank())
                {
                    SkipText();
                    continue;
                }

                tag = default;
                return true;
            }

            var name = _open[_depth - 1];
            var isConstant = _state == XmlState.Fresh && _scopeDepth != _depth && !Slice(name).Contains((byte)':');
            tag = isConstant ? new XmlItemTag(name.Start - 1, _position - name.Start + 1, name.Length) : default;
            return true;
        }

        return false;
    }

    /// <summary>Reads one item of a list that has no element of its own.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list to add the item to. It is created for the first one.</param>
    /// <param name="read">The delegate that reads the item.</param>
    public void ReadItem<T>(ref List<T>? list, XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        list ??= [];
        list.Add(read(ref this));
    }

    /// <summary>
    /// Reads an attribute or text as a list of items that are separated by white space (XML Schema part 2, section
    /// 2.5.1.2).
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="read">The delegate that reads an item.</param>
    /// <returns>The items, in a new array.</returns>
    public IReadOnlyList<T> ReadWords<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!TryAttributeValue(out var text))
        {
            return ReadList(read);
        }

        var items = new List<T>();
        var start = _attribute.Start;
        for (int offset = 0, length, space; offset < text.Length; offset += length + space)
        {
            length = WordLength(text[offset..], out space);
            if (length > 0)
            {
                _attribute = new XmlRange(start + offset, length);
                _state |= XmlState.Attribute;
                items.Add(read(ref this));
            }
        }

        return items.ToArray();
    }

    /// <summary>Returns the length of the first item of a list in an attribute.</summary>
    /// <param name="text">The rest of the list.</param>
    /// <param name="space">The length of the white space after it, which may be a reference.</param>
    private static int WordLength(ReadOnlySpan<byte> text, out int space)
    {
        space = 1;
        var length = 0;
        while (true)
        {
            var next = text[length..].IndexOfAny(" \t\r\n&"u8);
            length = next < 0 ? text.Length : length + next;
            if (next < 0 || text[length] != '&')
            {
                return length;
            }

            space = XmlReferences.Read(text[length..], out var character);
            if (character.Value is ' ' or '\t' or '\r' or '\n')
            {
                return length;
            }

            (length, space) = (length + space, 1);
        }
    }
}
