using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints how a record is read as XML, and the names for it; <see cref="RecordXmlWriteEmitter"/> prints how it is written.</summary>
internal static class RecordXmlEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        var names = new RecordNames(record);
        writer.AddMemberNames(names.MemberNames);
        var plan = new XmlPlan(record.InheritedMembers.Concat(record.Members).ToList());
        var namesField = names.Private("XmlNames");
        writer.Suppress("CS8618", "What a document leaves out is reported as missing.");
        using (writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
        {
            EmitNames(writer, namesField, plan);
            var tags = XmlTags.Emit(writer, names, plan);
            EmitConstructor(writer, record.Name, plan, namesField);
            EmitDispatch(writer, record, plan);
            RecordXmlWriteEmitter.Emit(writer, record, plan, tags);
        }
    }

    private static void EmitNames(SourceWriter writer, string field, XmlPlan plan)
    {
        writer.Line($"private static readonly {KnownType.XmlMembers} {field} = new(");
        using (writer.Indent())
        {
            writer.Line($"{NameArray(plan.Elements)},");
            writer.Line($"{NameArray(plan.Attributes)});");
        }

        writer.Separate();
    }

    private static string NameArray(IReadOnlyList<MemberDeclaration> members) =>
        "[" + string.Join(", ", members.Select(static member => CSharpText.Literal(XmlPlan.NameOf(member).LocalName))) + "]";

    private static void EmitConstructor(SourceWriter writer, string recordName, XmlPlan plan, string namesField)
    {
        var named = plan.Named.ToList();
        var demanded = Enumerable.Range(0, named.Count).Where(i => IsDemanded(named[i])).ToList();
        var mask = new RequiredMask(demanded, namesField);
        writer.Line($"[{KnownType.SetsRequiredMembers}]");
        using (writer.Block($"internal {CSharpText.Identifier(recordName)}(ref {KnownType.Utf8XmlReader} reader)"))
        {
            mask.Declare(writer);
            for (var i = 0; i < plan.Elements.Count; i++)
            {
                if (XmlPlan.IsUnwrapped(plan.Elements[i]) && plan.Elements[i].Type.Type is ListType list)
                {
                    writer.Line($"{KnownType.List}<{list.Item}>? list{i} = null;");
                }
            }

            EmitLoop(writer, plan, named, mask, namesField);
            mask.Check(writer);
            EmitLists(writer, plan);
            if (plan.Text is { Required: true, Type.Nullable: false } text && IsPlainString(text))
            {
                writer.Line();
                writer.Line($"{RecordNames.Self(text.Name)} ??= \"\";");
            }
        }
    }

    // A list without items is no element at all, so it can't be missing.
    private static bool IsDemanded(MemberDeclaration member) => member.Required && !member.IsWriteOnly && !XmlPlan.IsUnwrapped(member);

    private static void EmitLoop(SourceWriter writer, XmlPlan plan, List<MemberDeclaration> named, RequiredMask mask, string namesField)
    {
        var members = writer.NameOf(KnownType.XmlMembers, NameStyle.Expression);
        using (writer.Block($"for (var member = reader.FirstMember({namesField}); member != {members}.End; member = reader.NextMember({namesField}, member))"))
        using (writer.Block($"switch (member)"))
        {
            for (var i = 0; i < named.Count; i++)
            {
                writer.Line($"case {i}:");
                EmitRead(writer, named[i], i, mask.Mark(i));
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

    // Text goes on behind child elements.
    private static void EmitText(SourceWriter writer, MemberDeclaration text)
    {
        if (!IsPlainString(text))
        {
            EmitRead(writer, text, -1, "");
            return;
        }

        var name = RecordNames.Self(text.Name);
        writer.Line($"    {name} = string.Concat({name}, reader.ReadString());");
        writer.Line("    break;");
    }

    private static bool IsPlainString(MemberDeclaration member) => !member.IsOptional && member.Type.Type is ScalarType { Scalar: Scalar.String };

    private static void EmitRead(SourceWriter writer, MemberDeclaration member, int index, string mark)
    {
        using (writer.Indent())
        {
            if (XmlPlan.IsUnwrapped(member) && member.Type.Type is ListType list)
            {
                writer.Line($"reader.ReadItem(ref list{index}, {XmlCode.ReadLambda(writer, list.Item)});");
            }
            else
            {
                writer.Line($"{RecordNames.Self(member.Name)} = {Present(writer, member, XmlCode.Read(writer, member.Type, "reader"))};");
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
            if (!XmlPlan.IsUnwrapped(member))
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
            using (writer.Block($"return (reader.PeekString({XmlCode.NameLiteral(wireName)}) ?? reader.PeekType()) switch", "};"))
            {
                foreach (var derived in DeclaredTypes.Dispatched(record))
                {
                    writer.Line($"{CSharpText.Literal(derived.Value)} => new {CSharpText.Identifier(derived.TypeName)}(ref reader),");
                }

                writer.Line($"_ => new {CSharpText.Identifier(record.DefaultTypeName ?? record.Name)}(ref reader),");
            }
        }
    }
}
