namespace Clientele.Generator.CSharp.Model.Xml;

/// <summary>Specifies how an item is distinguished from the element that wraps the items.</summary>
internal enum XmlItemMark
{
    /// <summary>It contains no elements.</summary>
    Text,

    /// <summary>It contains the elements of its record.</summary>
    Members,

    /// <summary>It contains the items of a list.</summary>
    Items,

    /// <summary>It contains any elements.</summary>
    Any,
}
