using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Emit.Xml;

/// <summary>Expressions for the tags of a list's items and, level by level, of nested lists.</summary>
/// <param name="Item">The tag of the items.</param>
/// <param name="Inner">The tags of nested lists' items.</param>
internal sealed record XmlItemTags(string Item, IReadOnlyList<string> Inner)
{
    /// <summary>Uses one tag for all levels.</summary>
    public static implicit operator XmlItemTags(string tag) => new(tag, []);

    /// <summary>Uses one tag per level; the last one also for all deeper levels.</summary>
    public static XmlItemTags Create(IReadOnlyList<string> tags) => new(tags[0], tags.Skip(1).ToList());

    /// <summary>Gets the tags one level deeper.</summary>
    public XmlItemTags Next() => Inner.Count == 0 ? this : Create(Inner);
}
