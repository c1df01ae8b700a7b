using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>The static fields of a record that hold its members' tags.</summary>
internal sealed class XmlTags
{
    private readonly Dictionary<MemberDeclaration, string> _tags = new();
    private readonly Dictionary<MemberDeclaration, List<string>> _items = new();
    private readonly Dictionary<MemberDeclaration, string> _pairs = new();
    private readonly Dictionary<MemberDeclaration, string> _wrappers = new();
    private readonly Dictionary<MemberDeclaration, string> _itemNames = new();
    private readonly Dictionary<MemberDeclaration, string> _innerItemNames = new();

    private XmlTags() { }

    /// <summary>Prints the fields.</summary>
    public static XmlTags Emit(SourceWriter writer, RecordNames names, XmlLayout layout, bool isRead)
    {
        var tags = new XmlTags();
        foreach (var member in layout.Named)
        {
            tags._tags[member] = EmitField(writer, names, member.Name + "Tag", XmlLayout.NameOf(member));
            var items = ItemNames(member).ToList();
            if (items.Count > 0)
            {
                tags._items[member] = items.ConvertAll(item => EmitField(writer, names, member.Name + "ItemTag", item));
            }

            if (member.Xml.PairName is { } pair)
            {
                tags._pairs[member] = EmitField(writer, names, member.Name + "PairTag", pair);
            }

            if (layout.WrapperOf(member) is { } wrapper)
            {
                tags._wrappers[member] = EmitField(writer, names, member.Name + "WrapperTag", wrapper);
            }

            if (isRead && member.Xml.OtherForm is not null && member.Type.Type is ListType)
            {
                tags.EmitItems(writer, names, member);
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

    /// <summary>The tag of the pairs of a map, or <see langword="null"/>.</summary>
    public string? PairTag(MemberDeclaration member) => _pairs.TryGetValue(member, out var tag) ? tag : null;

    /// <summary>
    /// The tag of the element around the items of a list that is not wrapped, but may be, or <see langword="null"/>.
    /// </summary>
    public string? WrapperTag(MemberDeclaration member) => _wrappers.TryGetValue(member, out var tag) ? tag : null;

    /// <summary>The names of the items of a list that may be wrapped.</summary>
    public string Items(MemberDeclaration member) => _itemNames[member];

    /// <summary>The names of the items of the lists within one that may be wrapped, if they are lists.</summary>
    public string? InnerItems(MemberDeclaration member) =>
        _innerItemNames.TryGetValue(member, out var names) ? names : null;

    /// <summary>The tags of the items of a list and of the lists within it, or the member's own.</summary>
    public XmlItemTags ItemTags(MemberDeclaration member)
    {
        var own = _tags.TryGetValue(member, out var tag) ? tag : "";
        return XmlItemTags.Create(_items.TryGetValue(member, out var items) ? items : [own]);
    }

    private void EmitItems(SourceWriter writer, RecordNames names, MemberDeclaration member)
    {
        _itemNames[member] = EmitNames(
            writer,
            names.Private(member.Name + "Items"),
            member.Xml.CaseNames.Prepend(XmlLayout.ItemName(member))
        );
        if (!member.Xml.InnerItemNames.IsEmpty)
        {
            _innerItemNames[member] = EmitNames(
                writer,
                names.Private(member.Name + "InnerItems"),
                member.Xml.InnerItemNames.Take(1)
            );
        }
    }

    private static string EmitNames(SourceWriter writer, string field, IEnumerable<XmlName> names)
    {
        var list = string.Join(", ", names.Select(static name => name.LocalName).Distinct().Select(CSharpText.Literal));
        writer.Line(
            $"private static readonly {KnownType.XmlMemberTable} {CSharpText.Identifier(field)} = new({list});"
        );
        return CSharpText.Identifier(field);
    }

    private static IEnumerable<XmlName> ItemNames(MemberDeclaration member)
    {
        if (member.Type.Type is not ListType || member.Xml is { IsWrapped: false, InnerItemNames.IsEmpty: true })
        {
            return [];
        }

        return member.Xml.InnerItemNames.Prepend(XmlLayout.ItemName(member));
    }

    private static string EmitField(SourceWriter writer, RecordNames names, string wanted, XmlName name)
    {
        var field = names.Private(wanted);
        writer.Line(
            $"private static readonly {KnownType.XmlTag} {CSharpText.Identifier(field)} = new({Arguments(name)});"
        );
        return field;
    }
}
