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
    /// Reads an element that is either a wrapper around the items of a list or one of the items itself, because the
    /// description does not say whether the list is wrapped. Others may follow.
    /// </summary>
    /// <typeparam name="T">The type of the items.</typeparam>
    /// <param name="list">The list to add the items to. It is created for the first element that is not nil.</param>
    /// <param name="items">The names of the items within a wrapper.</param>
    /// <param name="content">
    /// The members of an item, <see cref="XmlMemberTable.Any"/> if they may have any name, or <see langword="null"/> if
    /// an item is only text.
    /// </param>
    /// <param name="read">The delegate that reads an item.</param>
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
    /// Determines whether an element is a wrapper: one of its children has the name of an item, or it is empty, or its
    /// content can't be that of an item. Text alone is an item if items have text.
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

    /// <summary>
    /// Reads text in place of an item of a list, in the same way as an element that contains only that text.
    /// </summary>
    /// <returns>
    /// <see langword="true"/> if it is an item; otherwise, <see langword="false"/>: if items can't have text or need
    /// more than text, the text is rejected.
    /// </returns>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool TryReadText<T>(XmlRead<T> read, [MaybeNullWhen(false)] out T item)
    {
        // If the item is tried as a list, that finds the same text, which must not become an item again.
        var start = _position;
        if (IsText<T>() && start != _textItem)
        {
            _textItem = start;
            item = read(ref this);
            return true;
        }

        SkipText();

        // A list or map would take the text as an item of its own, and nothing says to which level it belongs.
        if (!IsText<T>() && !typeof(T).IsInterface && TryReadAlone(_data[start.._position], read, out item))
        {
            return true;
        }

        _position = start;
        RefuseText();
        item = default;
        return false;
    }

    // A separate document, which ends where the text does, so that nothing next to it is read.
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

    // Anything else has members, items or cases. A nullable value type is a scalar or an enum.
    private static bool IsText<T>() =>
        typeof(T) == typeof(string)
        || typeof(T) == typeof(bool)
        || typeof(T) == typeof(Uri)
        || typeof(T) == typeof(byte[])
        || typeof(T) == typeof(JsonElement)
        || (typeof(T).IsValueType && default(T) is null or ISpanFormattable);
}
