using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints how a record is read and written as JSON.</summary>
internal static class RecordJsonEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record, AdditionalMembers? inheritedAdditional)
    {
        var names = new RecordNames(record);
        writer.AddMemberNames(names.MemberNames);
        var members = record.InheritedMembers.Concat(record.Members).ToList();
        var namesField = names.Private("JsonNames");
        writer.Suppress("CS8618", "What a document leaves out is reported as missing.");
        using (writer.Block($"partial record {CSharpText.Identifier(record.Name)}"))
        {
            TextsField.Emit(writer, KnownType.JsonMembers, namesField, [.. members.Select(static member => member.WireName)]);
            var additional = record.Additional ?? inheritedAdditional;
            EmitConstructor(writer, record.Name, members, additional, namesField);
            EmitDispatch(writer, record);
            EmitWrite(writer, record, members, additional);
        }
    }

    private static void EmitConstructor(SourceWriter writer, string recordName, List<MemberDeclaration> members, AdditionalMembers? additional, string namesField)
    {
        var demanded = Enumerable.Range(0, members.Count).Where(i => members[i].Required && !members[i].IsWriteOnly).ToList();
        var mask = new RequiredMask(demanded, namesField, tellsAll: true);
        writer.Separate();
        writer.Line($"[{KnownType.SetsRequiredMembers}]");
        using (writer.Block($"internal {CSharpText.Identifier(recordName)}(ref {KnownType.JsonReader} reader)"))
        {
            mask.Declare(writer);
            if (additional is not null)
            {
                writer.Line($"{KnownType.Dictionary}<string, {additional.Value}>? additional = null;");
            }

            var next = $"reader.NextMember({namesField}, member)";
            var end = writer.NameOf(KnownType.JsonMembers, NameStyle.Expression) + ".End";
            using (writer.Block($"for (var member = reader.FirstMember({namesField}); member != {end}; member = {next})"))
            using (writer.Block($"switch (member)"))
            {
                for (var i = 0; i < members.Count; i++)
                {
                    EmitCase(writer, members[i], i, mask.Mark(i));
                }

                EmitDefault(writer, additional);
            }

            mask.Check(writer);
            EmitKept(writer, additional);
        }
    }

    private static void EmitCase(SourceWriter writer, MemberDeclaration member, int index, string mark)
    {
        writer.Line($"case {index}:");
        using (writer.Indent())
        {
            var value = JsonCode.Read(writer, member.Type, "reader");
            if (member.IsOptional)
            {
                value = $"new {RecordEmitter.PropertyType(writer, member)}({value})";
            }

            writer.Line($"{RecordNames.Self(member.Name)} = {value};");
            if (mark.Length > 0)
            {
                writer.Line(mark);
            }

            writer.Line("break;");
        }
    }

    private static void EmitDefault(SourceWriter writer, AdditionalMembers? additional)
    {
        writer.Line("default:");
        using (writer.Indent())
        {
            writer.Line(additional is not null
                ? $"reader.ReadAdditional(ref additional, {JsonCode.ReadLambda(writer, additional.Value)});"
                : "reader.SkipMember();");
            writer.Line("break;");
        }
    }

    private static void EmitKept(SourceWriter writer, AdditionalMembers? additional)
    {
        if (additional is not null)
        {
            writer.Line();
            using (writer.Block($"if (additional is not null)"))
            {
                writer.Line($"{RecordNames.Self(additional.Name)} = additional;");
            }
        }
    }

    private static void EmitDispatch(SourceWriter writer, RecordDeclaration record)
    {
        if (!record.IsBase)
        {
            return;
        }

        writer.Separate();
        var modifier = record.BaseName is null ? "" : "new ";
        var name = CSharpText.Identifier(record.Name);
        using (writer.Block($"internal static {modifier}{name} ReadJson(ref {KnownType.JsonReader} reader)"))
        {
            if (record.DiscriminatorWireName is not { } discriminator)
            {
                writer.Line($"return new {name}(ref reader);");
                return;
            }

            using (writer.Block($"return reader.PeekString({CSharpText.Utf8Literal(discriminator)}) switch", "};"))
            {
                foreach (var derived in DeclaredTypes.Dispatched(record))
                {
                    writer.Line($"{CSharpText.Literal(derived.Value)} => new {CSharpText.Identifier(derived.TypeName)}(ref reader),");
                }

                writer.Line($"_ => new {CSharpText.Identifier(record.DefaultTypeName ?? record.Name)}(ref reader),");
            }
        }
    }

    private static void EmitWrite(SourceWriter writer, RecordDeclaration record, List<MemberDeclaration> members, AdditionalMembers? additional)
    {
        writer.Separate();
        var modifier = record.BaseName is not null ? "override " : record.IsBase ? "virtual " : "";
        using (writer.Block($"internal {modifier}void WriteJson(ref {KnownType.JsonWriter} writer)"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (var member in members)
            {
                writer.Separate();
                EmitWriteMember(writer, record, member);
            }

            writer.Separate();
            if (additional is not null)
            {
                writer.Line($"writer.WriteAdditional({RecordNames.Self(additional.Name)}, {JsonCode.WriteLambda(writer, additional.Value)});");
            }

            writer.Line("writer.WriteEndObject();");
        }
    }

    private static void EmitWriteMember(SourceWriter writer, RecordDeclaration record, MemberDeclaration member)
    {
        var name = RecordNames.Self(member.Name);
        var segment = $"writer.WriteName({CSharpText.JsonNameSegment(member.WireName)});";
        var value = member.IsOptional ? name + ".Value" : name;
        var inner = member.Type.Nullable && member.Type.Type.IsValueType ? value + ".Value" : value;
        var write = JsonCode.Write(writer, member.Type.Type, "writer", RecordTags.Written(writer, record, member, inner)) + ";";
        if (member.IsOptional)
        {
            using (writer.Block($"if ({name}.HasValue)"))
            {
                writer.Line(segment);
                EmitNullable(writer, member.Type.Nullable, value, write);
            }
        }
        else if (member.Required && !(member.IsWriteOnly && !member.Type.Type.IsValueType))
        {
            writer.Line(segment);
            EmitNullable(writer, member.Type.Nullable, value, write);
        }
        else if (member.Type.Nullable || !member.Type.Type.IsValueType)
        {
            using (writer.Block($"if ({(member.IsReadOnly ? "writer.WritesReadOnly && " : "")}{name} is not null)"))
            {
                writer.Line(segment);
                writer.Line(write);
            }
        }
        else
        {
            writer.Line(segment);
            writer.Line(write);
        }
    }

    private static void EmitNullable(SourceWriter writer, bool isNullable, string value, string write)
    {
        if (!isNullable)
        {
            writer.Line(write);
            return;
        }

        using (writer.Block($"if ({value} is null)"))
        {
            writer.Line("writer.WriteNull();");
        }

        using (writer.Block($"else"))
        {
            writer.Line(write);
        }
    }
}
