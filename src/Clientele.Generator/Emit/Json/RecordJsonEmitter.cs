using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>Prints the code that reads and writes a record as JSON, as members of the record itself.</summary>
internal static class RecordJsonEmitter
{
    private const string Table = "members";

    /// <summary>Prints the members of <paramref name="record"/>.</summary>
    /// <param name="writer">Receives them.</param>
    /// <param name="record">The record.</param>
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        var members = record.InheritedMembers.Concat(record.Members).ToList();
        var additional = record.Additional ?? record.InheritedAdditional;
        writer.Separate();
        JsonCode.EmitContract(writer, record, members.Select(static member => member.WireName));
        if (record.IsRead)
        {
            EmitRead(writer, record);
            EmitConstructor(writer, record.Name, members, additional, record.Additional?.Field);
        }

        if (record.IsWritten)
        {
            EmitWrite(writer, record, members, additional);
        }
    }

    private static void EmitRead(SourceWriter writer, RecordDeclaration record)
    {
        var access = record.IsBase ? "internal" : "private";
        var hides = record.BaseName is null ? "" : "new ";
        var name = CSharpText.Identifier(record.Name);
        var head = $"{access} static {hides}{name} ReadJson(ref {writer.NameOf(KnownType.JsonReader)} reader)";
        writer.Separate();
        if (!record.IsBase || record.DiscriminatorWireName is not { } discriminator)
        {
            writer.Line($"{head} => reader.LacksObject() ? null! : new(ref reader);");
            return;
        }

        using (
            writer.Block(
                $"{head} => reader.LacksObject() ? null! : reader.PeekString({CSharpText.Utf8Literal(discriminator)}) switch",
                "};"
            )
        )
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

    private static void EmitConstructor(
        SourceWriter writer,
        string recordName,
        List<MemberDeclaration> members,
        AdditionalMembers? additional,
        string? additionalField
    )
    {
        var demanded = Enumerable.Range(0, members.Count).Where(i => members[i].IsDemanded).ToList();
        var mask = new RequiredMask(demanded, Table, members.Count);
        writer.Separate();
        writer.Line($"[{KnownType.SetsRequiredMembers}]");
        using (writer.Block($"internal {CSharpText.Identifier(recordName)}(ref {KnownType.JsonReader} reader)"))
        {
            writer.Line($"var {Table} = {KnownType.JsonMemberTable:x}<{CSharpText.Identifier(recordName)}>.Table;");
            mask.Declare(writer);
            if (additional is not null && additionalField is null)
            {
                writer.Line($"{KnownType.Dictionary}<string, {additional.Value}>? additional = null;");
            }

            using (
                writer.Block(
                    $"for (var member = reader.FirstMember({Table}); member != {KnownType.JsonMemberTable:x}.End; "
                        + $"member = reader.NextMember({Table}, member))"
                )
            )
            {
                var isMarked = mask.TryMarkAll(writer);
                using (writer.Block($"switch (member)"))
                {
                    for (var i = 0; i < members.Count; i++)
                    {
                        EmitCase(writer, members[i], i, isMarked ? "" : mask.Mark(i));
                    }

                    EmitDefault(writer, additional, additionalField ?? "additional");
                }
            }

            mask.Check(writer);
            if (additional is not null && additionalField is null)
            {
                writer.Line();
                writer.Line($"if (additional is not null) {{ {RecordNames.Self(additional.Name)} = additional; }}");
            }
        }
    }

    private static void EmitCase(SourceWriter writer, MemberDeclaration member, int index, string mark)
    {
        var value = member.IsReadAsSecret
            ? $"reader.ReadSecret<{writer.NameOf(member.Type)}>({JsonCode.ReadLambda(writer, member.Type)})"
            : JsonCode.Read(writer, member.Type, "reader");
        if (member.IsOptional)
        {
            value = $"new {RecordEmitter.PropertyType(writer, member)}({value})";
        }

        writer.Statements($"case {index}:", $"{RecordNames.Self(member)} = {value};", mark, "break;");
    }

    private static void EmitDefault(SourceWriter writer, AdditionalMembers? additional, string kept) =>
        writer.Statements(
            "default:",
            additional is null
                ? "reader.SkipMember();"
                : $"reader.ReadAdditional(ref {kept}, {JsonCode.Reading(writer, additional.Value)});",
            "break;"
        );

    private static void EmitWrite(
        SourceWriter writer,
        RecordDeclaration record,
        List<MemberDeclaration> members,
        AdditionalMembers? additional
    )
    {
        var name = CSharpText.Identifier(record.Name);
        var head = $"internal static void WriteJson(ref {writer.NameOf(KnownType.JsonWriter)} writer, {name} value)";
        writer.Separate();
        if (record is { IsBase: false, BaseName: null })
        {
            using (writer.Block($"{head}"))
            {
                EmitWriteBody(writer, record, members, additional);
            }

            return;
        }

        writer.Line($"{head} => value.WriteJson(ref writer);");
        writer.Separate();
        var modifier = record.BaseName is null ? "virtual" : "override";
        using (writer.Block($"internal {modifier} void WriteJson(ref {KnownType.JsonWriter} writer)"))
        {
            writer.Line("var value = this;");
            EmitWriteBody(writer, record, members, additional);
        }
    }

    private static void EmitWriteBody(
        SourceWriter writer,
        RecordDeclaration record,
        List<MemberDeclaration> members,
        AdditionalMembers? additional
    )
    {
        writer.Line("writer.WriteStartObject();");
        foreach (var member in members)
        {
            EmitWriteMember(writer, record, member);
        }

        if (additional is not null)
        {
            writer.Line(
                $"writer.WriteAdditional(value.{CSharpText.Identifier(additional.Name)}, {JsonCode.Writing(writer, additional.Value)});"
            );
        }

        writer.Line("writer.WriteEndObject();");
    }

    private static void EmitWriteMember(SourceWriter writer, RecordDeclaration record, MemberDeclaration member)
    {
        var name = RecordNames.Of("value", member);
        var type = member.Type.Type;
        var segment = CSharpText.JsonNameSegment(member.WireName);
        var value = member.IsOptional ? name + ".Value" : name;
        var inner = member.Type.Nullable && type.IsValueType ? value + ".Value" : value;
        var written = RecordTags.Written(writer, record, member, inner);
        var isAlways = member.Required && !(member.IsWriteOnly && !type.IsValueType);
        var isValue = !member.Type.Nullable && type.IsValueType;
        if (
            !(member.IsOptional || isAlways || isValue || member.IsReadOnly)
            && JsonCode.IsWrittenWithName(type)
            && written == inner
        )
        {
            writer.Line($"writer.WriteOptional({segment}, {name});");
            return;
        }

        var write = JsonCode.WriteMember(writer, type, segment, written);
        if (member.IsOptional)
        {
            using (writer.Block($"if ({name}.HasValue)"))
            {
                EmitWriteNullable(writer, member, segment, value, write);
            }
        }
        else if (isAlways)
        {
            EmitWriteNullable(writer, member, segment, value, write);
        }
        else if (isValue)
        {
            writer.Line(write);
        }
        else
        {
            var wanted = member.IsReadOnly ? "writer.WritesReadOnly && " : "";
            writer.Line($"if ({wanted}{name} is not null) {{ {write} }}");
        }
    }

    private static void EmitWriteNullable(
        SourceWriter writer,
        MemberDeclaration member,
        string segment,
        string value,
        string write
    )
    {
        if (member.Type.Nullable || member.IsNullIfTolerated)
        {
            writer.Line($"if ({value} is null) {{ writer.WriteNull({segment}); }} else {{ {write} }}");
        }
        else
        {
            writer.Line(write);
        }
    }
}
