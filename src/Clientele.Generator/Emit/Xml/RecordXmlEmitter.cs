using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Xml;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>
/// Prints the code that reads a record from XML, and its names; <see cref="RecordXmlWriteEmitter"/> prints the code
/// that writes it.
/// </summary>
internal static class RecordXmlEmitter
{
    /// <summary>The name of the table of member names. Other types use it, so it is the same in all records.</summary>
    public const string Table = "XmlNames";

    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        writer.AddMemberNames(RecordMemberNames.Hiding(record));
        var layout = record.XmlLayout!;
        using (writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
        {
            var tags = new XmlTags(layout);
            tags.Emit(writer, record.IsRead);
            if (record.IsRead)
            {
                EmitNames(writer, record, layout, tags);
                EmitConstructor(writer, record.Name, layout, tags);
                EmitDispatch(writer, record, layout);
            }

            if (record.IsWritten)
            {
                RecordXmlWriteEmitter.Emit(writer, record, layout, tags);
            }
        }
    }

    // The tags come first, as static fields are initialized in textual order.
    private static void EmitNames(SourceWriter writer, RecordDeclaration record, XmlLayout layout, XmlTags tags)
    {
        var tag = writer.NameOf(KnownType.XmlTag);
        var elements = layout
            .Elements.Select(tags.Tag)
            .Concat(layout.Aliases.Select(alias => $"new {tag}({XmlTags.Arguments(alias.Name)})"));
        var attributes = layout.Attributes.Select(tags.Tag);
        var hasNamespace = record.XmlRoot.Namespace is { Length: > 0 };
        var ns = hasNamespace ? ", " + CSharpText.Literal(record.XmlRoot.Namespace!) : "";
        var hasText = layout.Text is null ? "" : " { HasText = true }";
        var parts = layout.Inline.Select(member => XmlCode.Table(writer, member.Type.Type));
        var inline = layout.Inline.Count == 0 ? "" : $"{(hasNamespace ? "" : ", null")}, [{string.Join(", ", parts)}]";
        var modifiers = (record.HidesXmlNames ? "new " : "") + (record.SharesXmlNames ? "internal" : "private");
        writer.Line($"{modifiers} static readonly {KnownType.XmlMemberTable} {Table} = new(");
        using (writer.Indent())
        {
            writer.Line($"[{string.Join(", ", elements)}],");
            writer.Line($"[{string.Join(", ", attributes)}]{ns}{inline}){hasText};");
        }

        writer.Separate();
    }

    private static void EmitConstructor(SourceWriter writer, string recordName, XmlLayout layout, XmlTags tags)
    {
        var demanded = layout.Named.Where(XmlLayout.IsDemanded).Select(layout.IndexOf).ToList();
        var mask = new RequiredMask(demanded, Table, layout.NameCount);
        writer.Line($"[{KnownType.SetsRequiredMembers}]");
        using (writer.Block($"internal {CSharpText.Identifier(recordName)}(ref {KnownType.Utf8XmlReader} reader)"))
        {
            mask.Declare(writer);
            for (var i = 0; i < layout.Elements.Count; i++)
            {
                if (XmlLayout.IsCollected(layout.Elements[i]) && layout.Elements[i].Type.Type is ListType list)
                {
                    writer.Line($"{KnownType.List}<{list.Item}>? list{i} = null;");
                }
            }

            if (layout.Inline.Count > 0)
            {
                writer.Line("var start = reader;");
            }

            EmitLoop(writer, layout, tags, mask);
            mask.Check(writer);
            EmitLists(writer, layout);
            EmitInline(writer, layout);
            if (layout.Text is { Required: true, Type.Nullable: false } text && IsPlainString(text))
            {
                writer.Line();
                writer.Line($"{RecordNames.Self(text)} ??= \"\";");
            }
        }
    }

    private static void EmitLoop(SourceWriter writer, XmlLayout layout, XmlTags tags, RequiredMask mask)
    {
        var members = writer.NameOf(KnownType.XmlMemberTable, NameStyle.Expression);
        using (
            writer.Block(
                $"for (var member = reader.FirstMember({Table}); member != {members}.End; "
                    + $"member = reader.NextMember({Table}, member))"
            )
        )
        using (writer.Block($"switch (member)"))
        {
            foreach (var member in layout.Named)
            {
                EmitMember(writer, layout, tags, member, mask);
            }

            if (layout.Text is { } text)
            {
                writer.Line($"case {members}.Text:");
                EmitText(writer, text);
            }

            writer.Line("default:");
            writer.Line("    reader.SkipMember();");
            writer.Line("    break;");
        }
    }

    private static void EmitMember(
        SourceWriter writer,
        XmlLayout layout,
        XmlTags tags,
        MemberDeclaration member,
        RequiredMask mask
    )
    {
        var index = layout.IndexOf(member);
        var aliases = layout
            .Aliases.Select(static (alias, i) => (Alias: alias, Index: i))
            .Where(pair => pair.Alias.Member == member)
            .ToList();
        foreach (
            var label in aliases
                .Where(static pair => !pair.Alias.IsOtherForm)
                .Select(pair => layout.Elements.Count + pair.Index)
                .Prepend(index)
        )
        {
            writer.Line($"case {label}:");
        }

        var isCollected = XmlLayout.IsCollected(member);
        EmitRead(writer, member, isCollected ? Items(index, member.Xml.IsWrapped) : null, mask.Mark(index));
        foreach (var (_, other) in aliases.Where(static pair => pair.Alias.IsOtherForm))
        {
            writer.Line($"case {layout.Elements.Count + other}:");
            EmitRead(writer, member, Items(index, !member.Xml.IsWrapped), "");
        }

        string Items(int list, bool mayBeWrapper)
        {
            var item = ((ListType)member.Type.Type).Item;
            var read = XmlCode.ReadLambda(writer, item);
            return mayBeWrapper
                ? $"reader.ReadItems(ref list{list}, {tags.Items(member)}, {Content(writer, tags, member, item)}, {read});"
                : $"reader.ReadItem(ref list{list}, {read});";
        }
    }

    // Tells an item from the element that wraps items.
    private static string Content(SourceWriter writer, XmlTags tags, MemberDeclaration member, TypeUse item) =>
        XmlFields.MarkOf(member, item) switch
        {
            XmlItemMark.Text => "null",
            XmlItemMark.Members => XmlCode.Table(writer, item.Type),
            XmlItemMark.Items => tags.InnerItems(member),
            _ => $"{writer.NameOf(KnownType.XmlMemberTable, NameStyle.Expression)}.Any",
        };

    // Text continues after child elements.
    private static void EmitText(SourceWriter writer, MemberDeclaration text)
    {
        if (!IsPlainString(text))
        {
            EmitRead(writer, text, null, "");
            return;
        }

        var name = RecordNames.Self(text);
        writer.Line($"    {name} = string.Concat({name}, reader.ReadString());");
        writer.Line("    break;");
    }

    private static bool IsPlainString(MemberDeclaration member) =>
        !member.IsOptional && member.Type.Type is ScalarType { Scalar: Scalar.String };

    private static void EmitRead(SourceWriter writer, MemberDeclaration member, string? items, string mark)
    {
        using (writer.Indent())
        {
            if (items is not null)
            {
                writer.Line(items);
            }
            else if (XmlLayout.IsListOfWords(member))
            {
                var word = ((ListType)member.Type.Type).Item;
                writer.Line(
                    $"{RecordNames.Self(member)} = {Present(writer, member, $"reader.ReadWords({XmlCode.ReadLambda(writer, word)})")};"
                );
            }
            else
            {
                var value = member.IsReadAsSecret
                    ? $"reader.ReadSecret<{writer.NameOf(member.Type)}>({XmlCode.ReadLambda(writer, member.Type)})"
                    : XmlCode.Read(writer, member.Type, "reader", member.Xml.IsNullIfEmpty);
                writer.Line($"{RecordNames.Self(member)} = {Present(writer, member, value)};");
            }

            if (mark.Length > 0)
            {
                writer.Line(mark);
            }

            writer.Line("break;");
        }
    }

    private static string Present(SourceWriter writer, MemberDeclaration member, string value) =>
        member.IsOptional ? $"new {RecordEmitter.PropertyType(writer, member)}({value})" : value;

    private static void EmitLists(SourceWriter writer, XmlLayout layout)
    {
        for (var i = 0; i < layout.Elements.Count; i++)
        {
            var member = layout.Elements[i];
            if (!XmlLayout.IsCollected(member))
            {
                continue;
            }

            writer.Line();
            if (member.Required && !member.Type.Nullable)
            {
                writer.Line($"{RecordNames.Self(member)} = {Present(writer, member, $"list{i} ?? []")};");
                continue;
            }

            using (writer.Block($"if (list{i} is not null)"))
            {
                writer.Line($"{RecordNames.Self(member)} = {Present(writer, member, $"list{i}")};");
            }
        }
    }

    private static void EmitInline(SourceWriter writer, XmlLayout layout)
    {
        for (var i = 0; i < layout.Inline.Count; i++)
        {
            var member = layout.Inline[i];
            var type = new TypeUse(member.Type.Type, Nullable: false);
            var part = $"part{i}";
            writer.Line();
            writer.Line($"var {part} = start;");
            var value = $"{RecordNames.Self(member)} = {Present(writer, member, XmlCode.Read(writer, type, part))};";
            if (member.Required && !member.Type.Nullable)
            {
                writer.Line(value);
                continue;
            }

            using (writer.Block($"if ({part}.CountMembers({XmlCode.Table(writer, type.Type)}) > 0)"))
            {
                writer.Line(value);
            }
        }

        foreach (
            var member in layout.Attributes.Where(static member =>
                member is { Type.Type: ListType, Required: true, Type.Nullable: false }
            )
        )
        {
            writer.Line();
            writer.Line($"{RecordNames.Self(member)} ??= [];");
        }
    }

    private static void EmitDispatch(SourceWriter writer, RecordDeclaration record, XmlLayout layout)
    {
        if (!record.IsBase)
        {
            return;
        }

        writer.Separate();
        var modifier = record.BaseName is null ? "" : "new ";
        var name = CSharpText.Identifier(record.Name);
        using (writer.Block($"internal static {modifier}{name} ReadXml(ref {KnownType.Utf8XmlReader} reader)"))
        {
            if (record.DiscriminatorWireName is not { } discriminator)
            {
                writer.Line($"return new {name}(ref reader);");
                return;
            }

            var localName = XmlCode.NameLiteral(layout.LocalNameOf(discriminator));
            using (writer.Block($"return (reader.PeekString({localName}) ?? reader.PeekType()) switch", "};"))
            {
                foreach (var derived in record.Dispatched)
                {
                    writer.Line(
                        $"{CSharpText.Literal(derived.Value)} => new {CSharpText.Identifier(derived.TypeName)}(ref reader),"
                    );
                }

                writer.Line($"_ => new {CSharpText.Identifier(record.DefaultTypeName ?? record.Name)}(ref reader),");
            }
        }
    }
}
