using System;
using System.Collections.Generic;

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
}
