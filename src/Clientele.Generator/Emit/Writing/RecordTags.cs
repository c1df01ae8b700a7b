using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Prints the discriminator values that a record sets on itself.</summary>
internal static class RecordTags
{
    /// <summary>Prints the statements that set them.</summary>
    public static void EmitSet(SourceWriter writer, RecordDeclaration record)
    {
        foreach (var tag in record.Tags)
        {
            writer.Line($"{RecordNames.Self(tag.MemberName)} = {Literal(writer, tag)};");
        }
    }

    /// <summary>
    /// Gets the expression written for a member; for a discriminator, never a value that names another record.
    /// </summary>
    public static string Written(SourceWriter writer, RecordDeclaration record, MemberDeclaration member, string value)
    {
        if (record.Tags.FirstOrDefault(tag => tag.WireName == member.WireName) is not { IsFixed: true } tag)
        {
            return value;
        }

        var text = tag.Type is ScalarType ? value : value + ".Value";
        if (tag.Rivals is { } rivals)
        {
            if (tag.Type is ScalarType && rivals.IsEmpty)
            {
                return $"({value} ?? {Literal(writer, tag)})";
            }

            var missing = tag.Type is ScalarType ? "null" : "\"\"";
            var wrong = string.Join(" or ", rivals.Select(CSharpText.Literal).Prepend(missing));
            return $"({text} is {wrong} ? {Literal(writer, tag)} : {value})";
        }

        var own = string.Join(" or ", new[] { tag.Value }.Concat(tag.Others).Select(CSharpText.Literal));
        return $"({text} is {own} ? {value} : {Literal(writer, tag)})";
    }

    /// <summary>Gets the discriminator's value as C#.</summary>
    public static string Literal(SourceWriter writer, MemberTag tag) =>
        tag.Type is ScalarType
            ? CSharpText.Literal(tag.Value)
            : $"new {writer.NameOf(tag.Type)}({CSharpText.Literal(tag.Value)})";
}
