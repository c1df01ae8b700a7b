using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints <c>PrintMembers</c> of a record, which <c>ToString</c> calls: secrets are never shown, and lists and maps
/// only by size.
/// </summary>
internal static class RecordTextEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        if (record.Members.IsEmpty && record.Additional is null && record.BaseName is not null)
        {
            return;
        }

        writer.Separate();
        var modifiers = record.IsBase ? "protected virtual" : "private";
        modifiers = record.BaseName is null ? modifiers : "protected override";
        var head = $"{modifiers} bool PrintMembers({writer.NameOf(KnownType.StringBuilder)} builder) =>";
        if (record.Members.IsEmpty)
        {
            writer.Line($"{head} {(record.BaseName is null ? "false" : "base.PrintMembers(builder)")};");
            return;
        }

        var start = record.BaseName is null ? "builder" : "builder, base.PrintMembers(builder)";
        writer.Line($"{head} new {KnownType.RecordText:x}({start})");
        using (writer.Indent())
        {
            foreach (var line in LineFiller.Fill(record.Members.Select(Value).Append(".End();")))
            {
                writer.Line(line);
            }
        }
    }

    private static string Value(MemberDeclaration member)
    {
        var name = CSharpText.Literal(member.Name);
        if (member.IsSecret)
        {
            return $".AddSecret({name})";
        }

        var self = RecordNames.Self(member);
        if (member.Type.Type is ListType or MapType)
        {
            return $".AddCount({name}, {(member.IsOptional ? $"{self}.GetValueOrDefault()" : self)})";
        }

        return member.Type.Type is ScalarType { Scalar: Scalar.Bytes or Scalar.UrlBytes } && !member.IsOptional
            ? $".AddCount({name}, {self})"
            : $".Add({name}, {self})";
    }
}
