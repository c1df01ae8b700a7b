using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Json;

/// <summary>Prints how a record is read and written as JSON: members of the record itself.</summary>
internal static class RecordJsonEmitter
{
    private const string Table = "members";

    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        var members = record.InheritedMembers.Concat(record.Members).ToList();
        var additional = record.Additional ?? record.InheritedAdditional;
        writer.Suppress("CS8618", "What a document leaves out is reported as missing.");
        EmitContract(writer, record, members);
        EmitConstructor(writer, record.Name, members, additional);
        EmitWrite(writer, record, members, additional);
    }

    private static void EmitContract(SourceWriter writer, RecordDeclaration record, List<MemberDeclaration> members)
    {
        var name = CSharpText.Identifier(record.Name);
        var access = record.IsBase ? "internal" : "private";
        var hides = record.BaseName is null ? "" : "new ";
        writer.Separate();
        JsonCode.EmitContract(writer, name, [.. members.Select(static member => member.WireName)]);
        writer.Separate();
        EmitRead(
            writer,
            record,
            $"{access} static {hides}{name} ReadJson(ref {writer.NameOf(KnownType.JsonReader)} reader)"
        );
        writer.Separate();
        writer.Line(
            $"private static void WriteJson(ref {KnownType.JsonWriter} writer, {name} value) => value.WriteJson(ref writer);"
        );
    }

    private static void EmitRead(SourceWriter writer, RecordDeclaration record, string head)
    {
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
            foreach (var derived in DeclaredTypes.Dispatched(record))
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
        AdditionalMembers? additional
    )
    {
        var demanded = Enumerable
            .Range(0, members.Count)
            .Where(i => members[i].Required && !members[i].IsWriteOnly)
            .ToList();
        var mask = new RequiredMask(demanded, Table);
        writer.Separate();
        writer.Line($"[{KnownType.SetsRequiredMembers}]");
        using (writer.Block($"internal {CSharpText.Identifier(recordName)}(ref {KnownType.JsonReader} reader)"))
        {
            writer.Line($"var {Table} = {KnownType.JsonMembers:x}<{CSharpText.Identifier(recordName)}>.Table;");
            mask.Declare(writer);
            if (additional is not null)
            {
                writer.Line($"{KnownType.Dictionary}<string, {additional.Value}>? additional = null;");
            }

            using (
                writer.Block(
                    $"for (var member = reader.FirstMember({Table}); member != {KnownType.JsonMembers:x}.End; member = reader.NextMember({Table}, member))"
                )
            )
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
        var value = member.IsReadAsSecret
            ? $"reader.ReadSecret<{writer.NameOf(member.Type)}>({JsonCode.ReadLambda(writer, member.Type)})"
            : JsonCode.Read(writer, member.Type, "reader");
        if (member.IsOptional)
        {
            value = $"new {RecordEmitter.PropertyType(writer, member)}({value})";
        }

        writer.Statements($"case {index}:", $"{RecordNames.Self(member.Name)} = {value};", mark, "break;");
    }

    private static void EmitDefault(SourceWriter writer, AdditionalMembers? additional) =>
        writer.Statements(
            "default:",
            additional is null
                ? "reader.SkipMember();"
                : $"reader.ReadAdditional(ref additional, {JsonCode.Reading(writer, additional.Value)});",
            "break;"
        );

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

    private static void EmitWrite(
        SourceWriter writer,
        RecordDeclaration record,
        List<MemberDeclaration> members,
        AdditionalMembers? additional
    )
    {
        writer.Separate();
        var modifier = record.IsBase ? "virtual " : "";
        modifier = record.BaseName is null ? modifier : "override ";
        using (writer.Block($"internal {modifier}void WriteJson(ref {KnownType.JsonWriter} writer)"))
        {
            writer.Line("writer.WriteStartObject();");
            foreach (var member in members)
            {
                EmitWriteMember(writer, record, member);
            }

            if (additional is not null)
            {
                writer.Line(
                    $"writer.WriteAdditional({RecordNames.Self(additional.Name)}, {JsonCode.Writing(writer, additional.Value)});"
                );
            }

            writer.Line("writer.WriteEndObject();");
        }
    }

    // Tolerant reading leaves null where a required object is missing; scalars and lists the writer knows itself.
    private static bool IsNullIfTolerated(MemberDeclaration member) =>
        member is { Required: true, Type.Type: DeclaredType { IsValueType: false } };

    private static void EmitWriteMember(SourceWriter writer, RecordDeclaration record, MemberDeclaration member)
    {
        var name = RecordNames.Self(member.Name);
        var segment = CSharpText.JsonNameSegment(member.WireName);
        var value = member.IsOptional ? name + ".Value" : name;
        var inner = member.Type.Nullable && member.Type.Type.IsValueType ? value + ".Value" : value;
        var written = RecordTags.Written(writer, record, member, inner);
        var write = $"writer.WriteName({segment}); {JsonCode.Write(writer, member.Type.Type, "writer", written)};";
        var nullable =
            member.Type.Nullable || IsNullIfTolerated(member)
                ? $"if ({value} is null) {{ writer.WriteNull({segment}); }} else {{ {write} }}"
                : write;
        if (member.IsOptional)
        {
            using (writer.Block($"if ({name}.HasValue)"))
            {
                writer.Line(nullable);
            }
        }
        else if (member.Required && !(member.IsWriteOnly && !member.Type.Type.IsValueType))
        {
            writer.Line(nullable);
        }
        else
        {
            var mayBeNull = member.Type.Nullable || !member.Type.Type.IsValueType;
            var wanted = member.IsReadOnly ? "writer.WritesReadOnly && " : "";
            writer.Line(mayBeNull ? $"if ({wanted}{name} is not null) {{ {write} }}" : write);
        }
    }
}
