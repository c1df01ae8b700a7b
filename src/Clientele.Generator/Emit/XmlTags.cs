using System.Collections.Generic;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>The static fields of a record that hold its members' tags.</summary>
internal sealed class XmlTags
{
    private readonly Dictionary<MemberDeclaration, string> _tags = new();
    private readonly Dictionary<MemberDeclaration, string> _items = new();

    private XmlTags()
    {
    }

    /// <summary>Prints the fields.</summary>
    public static XmlTags Emit(SourceWriter writer, RecordNames names, XmlPlan plan)
    {
        var tags = new XmlTags();
        foreach (var member in plan.Named)
        {
            tags._tags[member] = names.Private(member.Name + "Tag");
            EmitField(writer, tags._tags[member], XmlPlan.NameOf(member));
            if (HasItems(member))
            {
                tags._items[member] = names.Private(member.Name + "ItemTag");
                EmitField(writer, tags._items[member], XmlPlan.ItemName(member));
            }
        }

        if (tags._tags.Count > 0)
        {
            writer.Separate();
        }

        return tags;
    }

    /// <summary>An <c>XmlTag</c>'s constructor arguments.</summary>
    public static string Arguments(XmlName name)
    {
        var prefix = name.Prefix is null ? "" : $", {CSharpText.Literal(name.Prefix)}";
        var space = name.Namespace is null && prefix.Length == 0 ? "" : $", {CSharpText.Literal(name.Namespace)}";
        return CSharpText.Literal(name.LocalName) + space + prefix;
    }

    /// <summary>The tag of a member.</summary>
    public string Tag(MemberDeclaration member) => _tags[member];

    /// <summary>The tag of a wrapped list's items, else the member's own.</summary>
    public string ItemTag(MemberDeclaration member) => _items.TryGetValue(member, out var tag) ? tag : _tags.TryGetValue(member, out tag) ? tag : "";

    private static bool HasItems(MemberDeclaration member) => member.Type.Type is ListType && member.Xml.IsWrapped;

    private static void EmitField(SourceWriter writer, string field, XmlName name) =>
        writer.Line($"private static readonly {KnownType.XmlTag} {CSharpText.Identifier(field)} = new({Arguments(name)});");
}
