using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints a record: properties, value equality that extends into lists and maps, text without secrets, and the code
/// that reads and writes it as JSON.
/// </summary>
internal static class RecordEmitter
{
    public static void Emit(SourceWriter writer, EmitScope scope, RecordDeclaration record)
    {
        writer.AddMemberNames(RecordMemberNames.Hiding(record));
        writer.TypeHead(record, JsonCode.Converter(writer, scope, record));
        var name = CSharpText.Identifier(record.Name);
        var modifiers = record.IsBase ? "partial" : "sealed partial";
        using (writer.Block($"{scope.Accessibility} {modifiers} record {name}{BaseList(writer, scope, record)}"))
        {
            writer.Line("/// <summary>Initializes a new instance, for use with an object initializer.</summary>");
            EmitConstructor(writer, record, name);
            foreach (var member in record.Members)
            {
                EmitMember(writer, member);
            }

            if (record.Additional is { } additional)
            {
                EmitAdditional(writer, additional);
            }

            RecordFieldsEmitter.Emit(writer, record);
            RecordEqualityEmitter.Emit(writer, record);
            RecordTextEmitter.Emit(writer, record);
            ValidationEmitter.Emit(writer, record);
            if (scope.HasJson)
            {
                RecordJsonEmitter.Emit(writer, record);
            }
        }
    }

    /// <summary>Gets the type of a property: <c>Optional&lt;T&gt;</c> if absent and null differ.</summary>
    public static string PropertyType(
        SourceWriter writer,
        MemberDeclaration member,
        NameStyle style = NameStyle.Type
    ) =>
        member.IsOptional
            ? $"{writer.NameOf(KnownType.Optional, style)}<{writer.NameOf(member.Type, style)}>"
            : writer.NameOf(member.Type, style);

    private static string BaseList(SourceWriter writer, EmitScope scope, RecordDeclaration record)
    {
        var bases = new List<string>();
        if (record.BaseName is { } baseName)
        {
            bases.Add(CSharpText.Identifier(baseName));
        }

        if (scope.HasJson)
        {
            bases.Add(writer.NameOf(KnownType.IJsonContract));
        }

        if (record.IsValidated)
        {
            bases.Add(writer.NameOf(KnownType.IValidatable));
        }

        return bases.Count == 0 ? "" : " : " + string.Join(", ", bases);
    }

    private static void EmitConstructor(SourceWriter writer, RecordDeclaration record, string name)
    {
        if (record.Tags.IsEmpty)
        {
            writer.Line($"public {name}() {{ }}");
            return;
        }

        using (writer.Block($"public {name}()"))
        {
            RecordTags.EmitSet(writer, record);
        }
    }

    private static void EmitMember(SourceWriter writer, MemberDeclaration member)
    {
        writer.Separate();
        writer.Docs(member.Documentation);
        if (member.Obsolete)
        {
            writer.Obsolete();
        }

        var required = member.Required && !member.IsTag ? "required " : "";
        var field = RecordNames.Self(member);
        writer.Line(
            $"public {required}{PropertyType(writer, member)} {CSharpText.Identifier(member.Name)} "
                + $"{{ get => {field}; init => {field} = value; }}"
        );
    }

    /// <summary>Nearly all records have none, so the default is not stored in each of them.</summary>
    private static void EmitAdditional(SourceWriter writer, AdditionalMembers additional)
    {
        writer.Separate();
        writer.Line(
            $$"""
            /// <summary>Gets the members that the description does not declare, by name.</summary>
            public {{KnownType.IReadOnlyDictionary}}<string, {{additional.Value}}> {{CSharpText.Identifier(
                additional.Name
            )}}
            {
                get => {{additional.Field}} ?? {{KnownType.ReadOnlyDictionary:x}}<string, {{additional.Value}}>.Empty;
                init => {{additional.Field}} = value;
            }

            private readonly {{KnownType.IReadOnlyDictionary}}<string, {{additional.Value}}>? {{additional.Field}};
            """
        );
    }
}
