using System;
using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints the fields behind the properties of a record, those of one type together. Accessors that the compiler generates
/// would have an attribute each, and code that uses them would compile them at run time.
/// </summary>
internal static class RecordFieldsEmitter
{
    /// <summary>Prints the fields of <paramref name="record"/>.</summary>
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        writer.Separate();
        foreach (
            var fields in record.Members.GroupBy(
                member => RecordEmitter.PropertyType(writer, member),
                StringComparer.Ordinal
            )
        )
        {
            EmitOfType(writer, fields);
        }
    }

    private static void EmitOfType(SourceWriter writer, IGrouping<string, MemberDeclaration> fields)
    {
        var parts = fields.Select(static (member, i) => (i == 0 ? "" : ", ") + Field(member));
        var indentation = "";
        foreach (var line in LineFiller.Fill(parts.Prepend($"private readonly {fields.Key} ").Append(";")))
        {
            writer.Line(indentation + line.TrimStart());
            indentation = "    ";
        }
    }

    private static string Field(MemberDeclaration member) =>
        RecordNames.Self(member) + (member.Initializer is null ? "" : $" = {member.Initializer}");
}
