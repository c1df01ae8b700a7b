using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp;

namespace Clientele.Generator.Emit;

/// <summary>Prints <c>Equals</c> and <c>GetHashCode</c> of a record; the compiler's own compare lists and maps by reference.</summary>
internal static class RecordEqualityEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        EmitEquals(writer, record);
        EmitHashCode(writer, record);
    }

    /// <summary>Whether values of <paramref name="type"/> have no equality of their own.</summary>
    public static bool NeedsHelp(CodeType type) => type is ListType or MapType or ScalarType { Scalar: Scalar.Bytes or Scalar.UrlBytes or Scalar.Element };

    private static void EmitEquals(SourceWriter writer, RecordDeclaration record)
    {
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        var modifier = record.IsBase ? "virtual " : "";
        writer.Line($"public {modifier}bool Equals({CSharpText.Identifier(record.Name)}? other) =>");
        using (writer.Indent())
        {
            writer.Line("object.ReferenceEquals(this, other)");
            var terms = Terms(writer, record).ToList();
            var end = terms.Count == 0 ? ");" : "";
            writer.Line(record.BaseName is null ? $"|| (other is not null{end}" : $"|| (base.Equals(other){end}");
            using (writer.Indent())
            {
                for (var i = 0; i < terms.Count; i++)
                {
                    writer.Line($"&& {terms[i]}{(i == terms.Count - 1 ? ");" : "")}");
                }
            }
        }
    }

    private static IEnumerable<string> Terms(SourceWriter writer, RecordDeclaration record)
    {
        if (record.IsBase && record.BaseName is null)
        {
            yield return "EqualityContract == other.EqualityContract";
        }

        foreach (var member in record.Members)
        {
            var name = RecordNames.Self(member.Name);
            var other = $"other.{CSharpText.Identifier(member.Name)}";
            yield return member.IsOptional || NeedsHelp(member.Type.Type)
                ? $"{writer.NameOf(KnownType.ValueEquality, NameStyle.Expression)}.Equals({name}, {other})"
                : $"{name} == {other}";
        }

        if (record.Additional is { } additional)
        {
            var name = CSharpText.Identifier(additional.Name);
            yield return $"{writer.NameOf(KnownType.ValueEquality, NameStyle.Expression)}.Equals({RecordNames.Self(additional.Name)}, other.{name})";
        }
    }

    private static void EmitHashCode(SourceWriter writer, RecordDeclaration record)
    {
        writer.Separate();
        writer.Line("/// <inheritdoc />");
        using (writer.Block($"public override int GetHashCode()"))
        {
            writer.Line($"var hash = new {KnownType.HashCode}();");
            if (record.BaseName is not null)
            {
                writer.Line("hash.Add(base.GetHashCode());");
            }

            foreach (var member in record.Members)
            {
                EmitHash(writer, member.Name, member.IsOptional || NeedsHelp(member.Type.Type));
            }

            if (record.Additional is { } additional)
            {
                EmitHash(writer, additional.Name, needsHelp: true);
            }

            writer.Line("return hash.ToHashCode();");
        }
    }

    private static void EmitHash(SourceWriter writer, string name, bool needsHelp)
    {
        if (needsHelp)
        {
            writer.Line($"hash.Add({KnownType.ValueEquality:x}.GetHashCode({RecordNames.Self(name)}));");
        }
        else
        {
            writer.Line($"hash.Add({RecordNames.Self(name)});");
        }
    }
}
