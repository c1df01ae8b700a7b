using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>Names the static fields of a record that hold its members' tags.</summary>
internal sealed class XmlTags(XmlLayout layout)
{
    /// <summary>Gets the constructor arguments of an <c>XmlTag</c>.</summary>
    public static string Arguments(XmlName name)
    {
        var prefix = name.Prefix is null ? "" : $", {CSharpText.Literal(name.Prefix)}";
        var space = name.Namespace is null && prefix.Length == 0 ? "" : $", {CSharpText.Literal(name.Namespace)}";
        return CSharpText.Literal(name.LocalName) + space + prefix;
    }

    /// <summary>Prints the fields.</summary>
    public void Emit(SourceWriter writer, bool isRead)
    {
        foreach (var member in layout.Named)
        {
            foreach (var (kind, level) in XmlFields.Enumerate(layout, member))
            {
                var isTable = XmlFields.IsTable(kind);
                if (isTable && isRead)
                {
                    EmitTable(writer, member, kind);
                }
                else if (!isTable)
                {
                    EmitTag(writer, member, kind, level);
                }
            }
        }

        if (layout.Named.Any())
        {
            writer.Separate();
        }
    }

    /// <summary>Gets the tag of a member.</summary>
    public string Tag(MemberDeclaration member) => Name(member, XmlFieldKind.Tag);

    /// <summary>Gets the tag of the pairs of a map, or <see langword="null"/>.</summary>
    public string? PairTag(MemberDeclaration member) =>
        member.Xml.PairName is null ? null : Name(member, XmlFieldKind.PairTag);

    /// <summary>
    /// Gets the tag of the optional element around the items of an unwrapped list, or <see langword="null"/>.
    /// </summary>
    public string? WrapperTag(MemberDeclaration member) =>
        layout.WrapperOf(member) is null ? null : Name(member, XmlFieldKind.WrapperTag);

    /// <summary>Gets the item names of a list that may be wrapped.</summary>
    public string Items(MemberDeclaration member) => Name(member, XmlFieldKind.Items);

    /// <summary>Gets the item names of lists nested in one that may be wrapped.</summary>
    public string InnerItems(MemberDeclaration member) => Name(member, XmlFieldKind.InnerItems);

    /// <summary>Gets the tags of the items of a list and its nested lists, or the member's own.</summary>
    public XmlItemTags ItemTags(MemberDeclaration member)
    {
        var levels = XmlFields.ItemLevels(member);
        return levels == 0
            ? Tag(member)
            : XmlItemTags.Create(
                Enumerable.Range(0, levels).Select(level => Name(member, XmlFieldKind.ItemTag, level)).ToList()
            );
    }

    private void EmitTag(SourceWriter writer, MemberDeclaration member, XmlFieldKind kind, int level) =>
        writer.Line(
            $"private static readonly {KnownType.XmlTag} {Name(member, kind, level)} = "
                + $"new({Arguments(XmlFields.Tag(layout, member, kind, level))});"
        );

    private void EmitTable(SourceWriter writer, MemberDeclaration member, XmlFieldKind kind)
    {
        var names = string.Join(", ", XmlFields.Table(member, kind).Select(CSharpText.Literal));
        writer.Line($"private static readonly {KnownType.XmlMemberTable} {Name(member, kind)} = new({names});");
    }

    private string Name(MemberDeclaration member, XmlFieldKind kind, int level = 0) =>
        CSharpText.Identifier(layout.FieldName(member, kind, level));
}
