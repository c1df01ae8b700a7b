using System;
using System.Collections.Generic;

namespace Clientele.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>Reads an element whose children are the items, whatever their names.</summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="read">Reads an item.</param>
    /// <returns>The items; an array of its own.</returns>
    public IReadOnlyList<T> ReadList<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        T[] items = [];
        var count = 0;
        XmlRange tag = default;
        while (MoveToItem(ref tag))
        {
            if (count == items.Length)
            {
                Array.Resize(ref items, count == 0 ? 4 : count * 2);
            }

            items[count++] = read(ref this);
        }

        if (count < items.Length)
        {
            Array.Resize(ref items, count);
        }

        return items;
    }

    /// <summary>Goes to the next child element: one with the same start tag as the one before, if it has no prefix.</summary>
    private bool MoveToItem(ref XmlRange tag)
    {
        var start = XmlCharacters.SkipSpace(_data, _position);
        if (tag.Length > 0 && _data.Length - start > tag.Length && XmlCharacters.AreSame(_data, start, tag.Start, tag.Length) && TryEnter(start, tag.Length))
        {
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
            tag = Slice(name).Contains((byte)':') ? default : new XmlRange(name.Start - 1, name.Length + 1);
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

    /// <summary>Reads an element whose children are a map's values by their local names.</summary>
    /// <typeparam name="T">What a value becomes.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <returns>The values; of a name that repeats, the last.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                SkipText();
                continue;
            }

            var name = XmlNames.Decode(LocalName(Slice(_open[_depth - 1])));
            map[name] = read(ref this);
        }

        return map;
    }
}
