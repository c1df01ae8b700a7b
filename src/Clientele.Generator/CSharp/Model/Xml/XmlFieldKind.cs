namespace Clientele.Generator.CSharp.Model.Xml;

/// <summary>Specifies what a static field of a record says of one of its members.</summary>
internal enum XmlFieldKind
{
    /// <summary>Its tag.</summary>
    Tag,

    /// <summary>Of a list: the tag of its items, or of those of a list within it.</summary>
    ItemTag,

    /// <summary>Of a map: the tag of each pair.</summary>
    PairTag,

    /// <summary>Of a list that is not wrapped, but may be: the tag of the element around its items.</summary>
    WrapperTag,

    /// <summary>Of a list that may be wrapped or not: what its items may be called.</summary>
    Items,

    /// <summary>Of such a list of lists: what the items of the lists within are called.</summary>
    InnerItems,
}
