using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Xml;

/// <summary>
/// Prints how a record is read as XML, and the names for it; <see cref="RecordXmlWriteEmitter"/> prints how it is
/// written.
/// </summary>
internal static class RecordXmlEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        var names = new RecordNames(record);
        writer.AddMemberNames(names.HidingNames);
        var plan = new XmlPlan(record.InheritedMembers.Concat(record.Members).ToList());
        var namesField = names.Private("XmlNames");
        using (writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
        {
            var tags = XmlTags.Emit(writer, names, plan);
            if (record.IsRead)
            {
                writer.Suppress("CS8618", "What a document leaves out is reported as missing.");
                EmitNames(writer, namesField, record, plan, tags);
                EmitConstructor(writer, record.Name, plan, namesField);
                EmitDispatch(writer, record, plan);
            }

            if (record.IsWritten)
            {
                RecordXmlWriteEmitter.Emit(writer, record, plan, tags);
            }
        }
    }

    // The tags come first: static fields are initialized in the order of the text.
    private static void EmitNames(
        SourceWriter writer,
        string field,
        RecordDeclaration record,
        XmlPlan plan,
        XmlTags tags
    )
    {
        var tag = writer.NameOf(KnownType.XmlTag);
        var elements = plan
            .Elements.Select(tags.Tag)
            .Select(CSharpText.Identifier)
            .Concat(plan.Aliases.Select(alias => $"new {tag}({XmlTags.Arguments(alias.Name)})"));
        var attributes = plan.Attributes.Select(tags.Tag).Select(CSharpText.Identifier);
        var ns = record.XmlRoot.Namespace is { Length: > 0 } text ? ", " + CSharpText.Literal(text) : "";
        writer.Line(
            $"{(record.IsXmlInline ? "internal" : "private")} static readonly {KnownType.XmlMemberTable} {field} = new("
        );
        using (writer.Indent())
        {
            writer.Line($"[{string.Join(", ", elements)}],");
            writer.Line($"[{string.Join(", ", attributes)}]{ns});");
        }

        writer.Separate();
    }

    private static void EmitConstructor(SourceWriter writer, string recordName, XmlPlan plan, string namesField)
    {
        var demanded = plan.Named.Where(member => IsDemanded(plan, member)).Select(plan.IndexOf).ToList();
        var mask = new RequiredMask(
            demanded,
            namesField,
            plan.Elements.Count + plan.Aliases.Count + plan.Attributes.Count
        );
        writer.Line($"[{KnownType.SetsRequiredMembers}]");
        using (writer.Block($"internal {CSharpText.Identifier(recordName)}(ref {KnownType.Utf8XmlReader} reader)"))
        {
            mask.Declare(writer);
            for (var i = 0; i < plan.Elements.Count; i++)
            {
                if (plan.IsCollected(plan.Elements[i]) && plan.Elements[i].Type.Type is ListType list)
                {
                    writer.Line($"{KnownType.List}<{list.Item}>? list{i} = null;");
                }
            }

            if (plan.Inline.Count > 0)
            {
                writer.Line("var start = reader;");
            }

            EmitLoop(writer, plan, mask, namesField);
            mask.Check(writer);
            EmitLists(writer, plan);
            EmitInline(writer, plan);
            if (plan.Text is { Required: true, Type.Nullable: false } text && IsPlainString(text))
            {
                writer.Line();
                writer.Line($"{RecordNames.Self(text.Name)} ??= \"\";");
            }
        }
    }

    // A list without items is no element at all, so it can't be missing.
    private static bool IsDemanded(XmlPlan plan, MemberDeclaration member) =>
        member.Required
        && !member.IsWriteOnly
        && !plan.IsCollected(member)
        && !(member.Xml.Kind == XmlNodeKind.Attribute && member.Type.Type is ListType);

    private static void EmitLoop(SourceWriter writer, XmlPlan plan, RequiredMask mask, string namesField)
    {
        var members = writer.NameOf(KnownType.XmlMemberTable, NameStyle.Expression);
        using (
            writer.Block(
                $"for (var member = reader.FirstMember({namesField}); member != {members}.End; "
                    + $"member = reader.NextMember({namesField}, member))"
            )
        )
        using (writer.Block($"switch (member)"))
        {
            foreach (var member in plan.Named)
            {
                EmitMember(writer, plan, member, mask);
            }

            if (plan.Text is { } text)
            {
                writer.Line($"case {members}.Text:");
                EmitText(writer, text);
            }

            writer.Line("default:");
            writer.Line("    reader.SkipMember();");
            writer.Line("    break;");
        }
    }

    private static void EmitMember(SourceWriter writer, XmlPlan plan, MemberDeclaration member, RequiredMask mask)
    {
        var index = plan.IndexOf(member);
        var aliases = plan
            .Aliases.Select(static (alias, i) => (Alias: alias, Index: i))
            .Where(pair => pair.Alias.Member == member)
            .ToList();
        foreach (
            var label in aliases
                .Where(static pair => !pair.Alias.IsOtherForm)
                .Select(pair => plan.Elements.Count + pair.Index)
                .Prepend(index)
        )
        {
            writer.Line($"case {label}:");
        }

        var isCollected = plan.IsCollected(member);
        EmitRead(writer, member, isCollected ? index : -1, member.Xml.IsWrapped, mask.Mark(index));
        foreach (var (_, other) in aliases.Where(static pair => pair.Alias.IsOtherForm))
        {
            writer.Line($"case {plan.Elements.Count + other}:");
            EmitRead(writer, member, index, !member.Xml.IsWrapped, "");
        }
    }

    // Text goes on behind child elements.
    private static void EmitText(SourceWriter writer, MemberDeclaration text)
    {
        if (!IsPlainString(text))
        {
            EmitRead(writer, text, -1, false, "");
            return;
        }

        var name = RecordNames.Self(text.Name);
        writer.Line($"    {name} = string.Concat({name}, reader.ReadString());");
        writer.Line("    break;");
    }

    private static bool IsPlainString(MemberDeclaration member) =>
        !member.IsOptional && member.Type.Type is ScalarType { Scalar: Scalar.String };

    private static void EmitRead(SourceWriter writer, MemberDeclaration member, int list, bool isWrapped, string mark)
    {
        using (writer.Indent())
        {
            if (list >= 0 && member.Type.Type is ListType { Item: var item })
            {
                writer.Line(
                    $"reader.{(isWrapped ? "ReadItems" : "ReadItem")}(ref list{list}, {XmlCode.ReadLambda(writer, item)});"
                );
            }
            else if (member is { Xml.Kind: XmlNodeKind.Attribute, Type.Type: ListType { Item: var word } })
            {
                writer.Line(
                    $"{RecordNames.Self(member.Name)} = {Present(writer, member, $"reader.ReadWords({XmlCode.ReadLambda(writer, word)})")};"
                );
            }
            else
            {
                var value = member.IsReadAsSecret
                    ? $"reader.ReadSecret<{writer.NameOf(member.Type)}>({XmlCode.ReadLambda(writer, member.Type)})"
                    : XmlCode.Read(writer, member.Type, "reader", member.Xml.IsNullIfEmpty);
                writer.Line($"{RecordNames.Self(member.Name)} = {Present(writer, member, value)};");
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

    private static void EmitLists(SourceWriter writer, XmlPlan plan)
    {
        for (var i = 0; i < plan.Elements.Count; i++)
        {
            var member = plan.Elements[i];
            if (!plan.IsCollected(member))
            {
                continue;
            }

            writer.Line();
            if (member.Required && !member.Type.Nullable)
            {
                writer.Line($"{RecordNames.Self(member.Name)} = {Present(writer, member, $"list{i} ?? []")};");
                continue;
            }

            using (writer.Block($"if (list{i} is not null)"))
            {
                writer.Line($"{RecordNames.Self(member.Name)} = {Present(writer, member, $"list{i}")};");
            }
        }
    }

    private static void EmitInline(SourceWriter writer, XmlPlan plan)
    {
        for (var i = 0; i < plan.Inline.Count; i++)
        {
            var member = plan.Inline[i];
            var type = new TypeUse(member.Type.Type, Nullable: false);
            var part = $"part{i}";
            writer.Line();
            writer.Line($"var {part} = start;");
            var value =
                $"{RecordNames.Self(member.Name)} = {Present(writer, member, XmlCode.Read(writer, type, part))};";
            if (member.Required && !member.Type.Nullable)
            {
                writer.Line(value);
                continue;
            }

            using (writer.Block($"if ({part}.CountMembers({writer.NameOf(type, NameStyle.Expression)}.XmlNames) > 0)"))
            {
                writer.Line(value);
            }
        }

        foreach (
            var member in plan.Attributes.Where(static member =>
                member is { Type.Type: ListType, Required: true, Type.Nullable: false }
            )
        )
        {
            writer.Line();
            writer.Line($"{RecordNames.Self(member.Name)} ??= [];");
        }
    }

    private static void EmitDispatch(SourceWriter writer, RecordDeclaration record, XmlPlan plan)
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

            var member = plan.Named.FirstOrDefault(member => member.WireName == discriminator);
            var wireName = member is null ? discriminator : XmlPlan.NameOf(member).LocalName;
            using (
                writer.Block(
                    $"return (reader.PeekString({XmlCode.NameLiteral(wireName)}) ?? reader.PeekType()) switch",
                    "};"
                )
            )
            {
                foreach (var derived in DeclaredTypes.Dispatched(record))
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
