using System.Collections.Generic;
using System.Linq;

namespace Clientele.Generator.Emit.Xml;

/// <summary>Expressions for the tags of a list's items and, level by level, of the lists within it.</summary>
/// <param name="Item">The tag of the items.</param>
/// <param name="Inner">Those of the items' own items.</param>
internal sealed record XmlItemTags(string Item, IReadOnlyList<string> Inner)
{
    /// <summary>One tag for all levels.</summary>
    public static implicit operator XmlItemTags(string tag) => new(tag, []);

    /// <summary>A tag for each level; the last one for all below.</summary>
    public static XmlItemTags Create(IReadOnlyList<string> tags) => new(tags[0], tags.Skip(1).ToList());

    /// <summary>The tags one level deeper.</summary>
    public XmlItemTags Next() => Inner.Count == 0 ? this : Create(Inner);
}
