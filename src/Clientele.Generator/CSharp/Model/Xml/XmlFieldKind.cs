namespace Clientele.Generator.CSharp.Model.Xml;

/// <summary>Specifies the content of a static field for one of a record's members.</summary>
internal enum XmlFieldKind
{
    /// <summary>Its tag.</summary>
    Tag,

    /// <summary>For a list: the tag of its items, or of a nested list's items.</summary>
    ItemTag,

    /// <summary>For a map: the tag of each pair.</summary>
    PairTag,

    /// <summary>For an unwrapped list that may be wrapped: the tag of the element around its items.</summary>
    WrapperTag,

    /// <summary>For a list that may be wrapped or not: the possible names of its items.</summary>
    Items,

    /// <summary>For such a list of lists: the names of the nested lists' items.</summary>
    InnerItems,
}
