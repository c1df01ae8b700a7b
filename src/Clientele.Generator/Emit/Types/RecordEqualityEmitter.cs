using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>
/// Prints <c>Equals</c> and <c>GetHashCode</c> of a record with lists, maps, bytes or JSON, which compiler-generated
/// equality compares by reference; other records keep the latter.
/// </summary>
internal static class RecordEqualityEmitter
{
    public static void Emit(SourceWriter writer, RecordDeclaration record)
    {
        if (!RecordEquality.IsOwn(record))
        {
            return;
        }

        EmitEquals(writer, record);
        writer.Separate();
        writer.Line($"public override int GetHashCode() => {Hash(writer, record)};");
    }

    private static void EmitEquals(SourceWriter writer, RecordDeclaration record)
    {
        var modifier = record.IsBase ? "virtual " : "";
        var start = record.BaseName is null ? "(other is not null" : "(base.Equals(other)";
        var terms = Terms(writer, record).ToList();
        var parts = terms.Select((term, i) => $" && {term}{(i == terms.Count - 1 ? ");" : "")}");
        writer.Separate();
        writer.Line($"public {modifier}bool Equals({CSharpText.Identifier(record.Name)}? other) =>");
        using (writer.Indent())
        {
            foreach (var line in LineFiller.Fill(parts.Prepend($"object.ReferenceEquals(this, other) || {start}")))
            {
                writer.Line(line.TrimStart());
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
            yield return Comparison(writer, member);
        }

        if (record.Additional is { } additional)
        {
            var name = CSharpText.Identifier(additional.Name);
            var equality = writer.NameOf(KnownType.ValueEquality, NameStyle.Expression);
            yield return $"{equality}.Equals({RecordNames.Self(additional.Name)}, other.{name})";
        }
    }

    private static string Comparison(SourceWriter writer, MemberDeclaration member)
    {
        var name = RecordNames.Self(member);
        var other = RecordNames.Of("other", member);
        if (CodeTypes.IsComparedByReference(member.Type.Type))
        {
            return $"{writer.NameOf(KnownType.ValueEquality, NameStyle.Expression)}.Equals({name}, {other})";
        }

        // As in the records that the compiler compares, NaN equals itself.
        if (member is { IsOptional: false, Type.Type: ScalarType { Scalar: Scalar.Double or Scalar.Single } })
        {
            return member.Type.Nullable
                ? $"{writer.NameOf(KnownType.Nullable, NameStyle.Expression)}.Equals({name}, {other})"
                : $"{name}.Equals({other})";
        }

        return $"{name} == {other}";
    }

    private static string Hash(SourceWriter writer, RecordDeclaration record)
    {
        var hashed = RecordEquality.Hashed(record).Select(RecordNames.Self).ToList();
        if (hashed.Count == 0)
        {
            var first = RecordNames.Self(RecordEquality.HashedByValue(record));
            hashed.Add($"{writer.NameOf(KnownType.ValueEquality, NameStyle.Expression)}.GetHashCode({first})");
        }

        IEnumerable<string> terms = record.BaseName is null ? hashed : hashed.Prepend("base.GetHashCode()");
        return $"{writer.NameOf(KnownType.HashCode, NameStyle.Expression)}.Combine({string.Join(", ", terms)})";
    }
}
