using System;
using System.Collections.Generic;
using Clientele.Runtime.Collections;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads an element whose children are the items, whatever their names.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items; an array of its own.</returns>
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

            items[count++] = read(ref this);
        }

        var list = count == 0 ? [] : items[..count].ToArray();
        PooledItems.Release(rented);
        return list;
    }

    /// <summary>
    /// Goes to the next child element: one with the same start tag as the one before, if that always means the same.
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
                SkipText();
                continue;
            }

            var name = _open[_depth - 1];
            var isConstant = _state == XmlState.Fresh && _scopeDepth != _depth && !Slice(name).Contains((byte)':');
            tag = isConstant ? new XmlItemTag(name.Start - 1, _position - name.Start + 1, name.Length) : default;
            return true;
        }

        return false;
    }

    /// <summary>Reads one item of a list that has no element around it.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="list">Takes the item; made when the first one comes.</param>
    /// <param name="read">Reads the item.</param>
    public void ReadItem<T>(ref List<T>? list, XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        list ??= [];
        list.Add(read(ref this));
    }

    /// <summary>Reads the items of a list that others may follow.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="list">Takes the items; made when the first element comes.</param>
    /// <param name="read">Reads an item.</param>
    public void ReadItems<T>(ref List<T>? list, XmlRead<T> read)
    {
        list ??= [];
        list.AddRange(ReadList(read));
    }

    /// <summary>Reads an attribute or text whose words are the items (XML Schema part 2, section 2.5.1.2).</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items; an array of its own.</returns>
    public IReadOnlyList<T> ReadWords<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!TryAttributeValue(out var text))
        {
            return ReadList(read);
        }

        var items = new List<T>();
        var start = _attribute.Start;
        for (int offset = 0, length; offset < text.Length; offset += length + 1)
        {
            length = text[offset..].IndexOfAny(" \t\r\n"u8);
            length = length < 0 ? text.Length - offset : length;
            if (length > 0)
            {
                _attribute = new XmlRange(start + offset, length);
                _state |= XmlState.Attribute;
                items.Add(read(ref this));
            }
        }

        return items.ToArray();
    }
}
