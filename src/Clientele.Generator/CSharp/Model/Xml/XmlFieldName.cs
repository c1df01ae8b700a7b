using System;

namespace Clientele.Generator.CSharp.Model.Xml;

/// <summary>The name of a field that can't have its usual name because the record uses it for something else.</summary>
/// <param name="MemberName">The member that the field belongs to.</param>
/// <param name="Kind">The field's content.</param>
/// <param name="Level">For items: the number of lists around theirs.</param>
/// <param name="Name">The field's name.</param>
internal sealed record XmlFieldName(string MemberName, XmlFieldKind Kind, int Level, string Name)
{
    /// <summary>Gets the name that a field has unless it is taken.</summary>
    public static string Usual(string memberName, XmlFieldKind kind, int level) =>
        level == 0 ? memberName + Suffix(kind) : memberName + Suffix(kind) + new string('_', level);

    private static string Suffix(XmlFieldKind kind) =>
        kind switch
        {
            XmlFieldKind.Tag => "Tag",
            XmlFieldKind.ItemTag => "ItemTag",
            XmlFieldKind.PairTag => "PairTag",
            XmlFieldKind.WrapperTag => "WrapperTag",
            XmlFieldKind.Items => "Items",
            XmlFieldKind.InnerItems => "InnerItems",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };
}
