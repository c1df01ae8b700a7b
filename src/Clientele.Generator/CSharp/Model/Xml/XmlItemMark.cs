namespace Clientele.Generator.CSharp.Model.Xml;

/// <summary>Specifies by what an item is told from the element around the items.</summary>
internal enum XmlItemMark
{
    /// <summary>It has no elements.</summary>
    Text,

    /// <summary>It has the elements of its record.</summary>
    Members,

    /// <summary>It has the items of a list.</summary>
    Items,

    /// <summary>It has any elements.</summary>
    Any,
}
