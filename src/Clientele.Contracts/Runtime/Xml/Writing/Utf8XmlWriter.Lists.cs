using System;
using System.Collections.Generic;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    /// <inheritdoc cref="WriteList{T}(XmlTag?, XmlTag, IReadOnlyList{T}?, XmlWrite{T}, Func{T, XmlTag, XmlTag}?)" />
    public void WriteList<T>(XmlTag? wrapper, XmlTag item, IReadOnlyList<T>? items, XmlWrite<T> write) =>
        WriteList(wrapper, item, items, write, null);

    /// <summary>Writes a list.</summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="wrapper">The element that wraps the items, or <see langword="null"/> for none.</param>
    /// <param name="item">The element of each item.</param>
    /// <param name="items">The items; null is written as nil.</param>
    /// <param name="write">The delegate that writes the content of an item.</param>
    /// <param name="tagOf">
    /// A function that returns the element of an item, given <paramref name="item"/>, if they differ.
    /// </param>
    public void WriteList<T>(
        XmlTag? wrapper,
        XmlTag item,
        IReadOnlyList<T>? items,
        XmlWrite<T> write,
        Func<T, XmlTag, XmlTag>? tagOf
    )
    {
        if (items is null)
        {
            return;
        }

        if (wrapper is not null)
        {
            WriteStart(wrapper);
        }

        if (items is T[] array)
        {
            foreach (var value in array)
            {
                WriteItem(value is null || tagOf is null ? item : tagOf(value, item), value, write);
            }
        }
        else
        {
            for (var i = 0; i < items.Count; i++)
            {
                WriteItem(items[i] is not { } value || tagOf is null ? item : tagOf(value, item), items[i], write);
            }
        }

        if (wrapper is not null)
        {
            WriteEnd(wrapper);
        }
    }

    /// <summary>
    /// Writes an empty element for an empty list if the description does not say whether it is wrapped, since the list
    /// would otherwise be absent.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="wrapper">The element that may wrap the items.</param>
    /// <param name="items">The items.</param>
    public void WriteEmpty<T>(XmlTag wrapper, IReadOnlyList<T>? items)
    {
        if (items is { Count: 0 })
        {
            WriteStart(wrapper);
            WriteEnd(wrapper);
        }
    }

    private void WriteItem<T>(XmlTag tag, T value, XmlWrite<T> write)
    {
        ArgumentNullException.ThrowIfNull(write);
        if (value is null)
        {
            WriteNil(tag);
            return;
        }

        WriteStart(tag);
        write(ref this, value);
        WriteEnd(tag);
    }
}
