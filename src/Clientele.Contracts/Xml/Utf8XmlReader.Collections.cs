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
        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                SkipText();
                continue;
            }

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
