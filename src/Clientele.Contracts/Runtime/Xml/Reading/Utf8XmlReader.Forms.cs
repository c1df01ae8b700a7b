using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Xml;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// Reads an element that stands around the items of a list, or is one of them itself: nobody said whether the list
    /// is wrapped. Others may follow.
    /// </summary>
    /// <typeparam name="T">What an item becomes.</typeparam>
    /// <param name="list">Takes the items; made when the first element comes that is not nil.</param>
    /// <param name="items">What the items are called where an element stands around them.</param>
    /// <param name="content">
    /// The members of an item; <see cref="XmlMemberTable.Any"/>: they may be called anything; <see langword="null"/>: an
    /// item has nothing but text.
    /// </param>
    /// <param name="read">Reads an item.</param>
    public void ReadItems<T>(ref List<T>? list, XmlMemberTable items, XmlMemberTable? content, XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(items);
        ArgumentNullException.ThrowIfNull(read);
        if (!IsWrapper(items, content))
        {
            ReadItem(ref list, read);
        }
        else if (!TryReadNil())
        {
            list ??= [];
            list.AddRange(ReadList(read));
        }
    }

    /// <summary>
    /// Whether an element stands around items: one of them is called so, or it is empty, or what it has can't be an
    /// item's. Text that stands alone is an item where items have text.
    /// </summary>
    private readonly bool IsWrapper(XmlMemberTable items, XmlMemberTable? content)
    {
        var probe = this;
        var hasElements = false;
        var hasText = false;
        while (probe.MoveToContent() is var next && next != XmlContent.End)
        {
            if (next == XmlContent.Text)
            {
                hasText |= !probe.TextContent().Trim(" \t\r\n"u8).IsEmpty;
                continue;
            }

            if (items.FindElement(LocalName(probe.Slice(probe._open[probe._depth - 1]))) >= 0)
            {
                return true;
            }

            hasElements = true;
            probe.SkipElement();
        }

        if (hasElements)
        {
            return content is null || (content != XmlMemberTable.Any && CountMembers(content) == 0);
        }

        var isText = content is null || content == XmlMemberTable.Any || content.HasText;
        return !(hasText && isText) && (content is null || CountMembers(content) == 0);
    }

    /// <summary>Reads text where an item of a list is expected, as an element with that text alone is read.</summary>
    /// <returns>
    /// Whether it is an item; what has no place for text, or needs more than text, can be none, and the text is refused.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadText<T>(XmlRead<T> read, [MaybeNullWhen(false)] out T item)
    {
        // A list that is tried where the item is read finds the same text: it is no item again.
        var start = _position;
        if (IsText<T>() && start != _textItem)
        {
            _textItem = start;
            item = read(ref this);
            return true;
        }

        SkipText();

        // A list or map would have to take it for an item of its own: nothing says on which level it belongs.
        if (!IsText<T>() && !typeof(T).IsInterface && TryReadAlone(_data[start.._position], read, out item))
        {
            return true;
        }

        _position = start;
        RefuseText();
        item = default;
        return false;
    }

    // The document of its own ends where the text does, so that nobody reads what stands beside it.
    private static bool TryReadAlone<T>(ReadOnlySpan<byte> text, XmlRead<T> read, [MaybeNullWhen(false)] out T item)
    {
        byte[] document = [.. "<_>"u8, .. text, .. "</_>"u8];
        var element = new Utf8XmlReader(document);
        try
        {
            item = read(ref element);
            return element._skippedText == 0;
        }
        catch (XmlException)
        {
            item = default;
            return false;
        }
    }

    // What else there is has members, items or branches. A value type that may be null is a scalar or an enum.
    private static bool IsText<T>() =>
        typeof(T) == typeof(string)
        || typeof(T) == typeof(bool)
        || typeof(T) == typeof(Uri)
        || typeof(T) == typeof(byte[])
        || typeof(T) == typeof(JsonElement)
        || (typeof(T).IsValueType && default(T) is null or ISpanFormattable);
}
