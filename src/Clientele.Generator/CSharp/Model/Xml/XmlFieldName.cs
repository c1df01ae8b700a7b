using System;

namespace Clientele.Generator.CSharp.Model.Xml;

/// <summary>The name of a field that can't be called as usual, since something else in the record is.</summary>
/// <param name="MemberName">The member that the field is about.</param>
/// <param name="Kind">What the field says of it.</param>
/// <param name="Level">Of items: how many lists are around theirs.</param>
/// <param name="Name">The field's name.</param>
internal sealed record XmlFieldName(string MemberName, XmlFieldKind Kind, int Level, string Name)
{
    /// <summary>What a field is called where nothing else is.</summary>
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
