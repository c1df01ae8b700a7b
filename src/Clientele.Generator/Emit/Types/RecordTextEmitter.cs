using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints <c>PrintMembers</c> of a record, which its <c>ToString</c> calls: secrets never show, lists and maps show
/// their size.
/// </summary>
internal static class RecordTextEmitter
{
    /// <summary>What shows in a secret's place.</summary>
    public const string Redacted = "***";

    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        if (record.Members.IsEmpty && record.Additional is null && record.BaseName is not null)
        {
            return;
        }

        writer.Separate();
        var modifiers = record.IsBase ? "protected virtual" : "private";
        modifiers = record.BaseName is null ? modifiers : "protected override";
        using (writer.Block($"{modifiers} bool PrintMembers({KnownType.StringBuilder} builder)"))
        {
            EmitBody(writer, record);
        }
    }

    private static void EmitBody(SourceWriter writer, RecordDeclaration record)
    {
        if (record.Members.IsEmpty)
        {
            writer.Line(record.BaseName is null ? "return false;" : "return base.PrintMembers(builder);");
            return;
        }

        if (record.BaseName is not null)
        {
            writer.Line("builder.Append(base.PrintMembers(builder) ? \", \" : \"\");");
        }

        var parts = record.Members.Select(
            (member, i) => $"{member.Name} = {Value(member)}{(i == record.Members.Count - 1 ? "" : ", ")}"
        );
        var lines = Lines(parts).ToList();
        if (lines.Count == 1)
        {
            writer.Line($"builder.Append({KnownType.CultureInfo:x}.InvariantCulture, $\"{lines[0]}\");");
        }
        else
        {
            EmitLines(writer, lines);
        }

        writer.Line("return true;");
    }

    private static void EmitLines(SourceWriter writer, List<string> lines)
    {
        writer.Line($"builder.Append({KnownType.CultureInfo:x}.InvariantCulture,");
        using (writer.Indent())
        {
            for (var i = 0; i < lines.Count; i++)
            {
                writer.Line($"{(i == 0 ? "" : "+ ")}$\"{lines[i]}\"{(i == lines.Count - 1 ? ");" : "")}");
            }
        }
    }

    // The space behind the last comma of a line belongs to the text.
    private static IEnumerable<string> Lines(IEnumerable<string> parts) =>
        LineFiller
            .Fill(parts)
            .Select(static line => line.EndsWith(",", System.StringComparison.Ordinal) ? line + " " : line);

    private static string Value(MemberDeclaration member)
    {
        if (member.IsSecret)
        {
            return Redacted;
        }

        var name = RecordNames.Self(member.Name);
        if (member.Type.Type is ListType or MapType)
        {
            name = member.IsOptional ? $"{name}.GetValueOrDefault()" : name;
            return $"{{{name}?.Count}}";
        }

        return member.Type.Type is ScalarType { Scalar: Scalar.Bytes or Scalar.UrlBytes } && !member.IsOptional
            ? $"{{{name}?.Length}}"
            : $"{{{name}}}";
    }
}
