using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Tells how the cases of a union are numbered, called and read.</summary>
internal static class UnionCaseCode
{
    private static readonly TypeUse Element = new(new ScalarType(Scalar.Element), Nullable: false);

    /// <summary>The cases by their numbers, with their parameters of <c>Match</c>; 0 is the raw value.</summary>
    public static IReadOnlyList<(string Name, TypeUse Type, string Parameter)> Create(UnionDeclaration union)
    {
        var parameters = union.Names.Parameters.Select(CSharpText.Identifier).ToList();
        return union
            .Cases.Select((item, i) => (item.Name, item.Type with { Nullable = false }, parameters[i]))
            .Prepend((union.Names.Unknown, Element, parameters[parameters.Count - 1]))
            .ToList();
    }

    /// <summary>The held value as an expression of its type; in parentheses where a member of it is called.</summary>
    public static string Value(SourceWriter writer, TypeUse type)
    {
        var value = $"({writer.NameOf(type)})_value";
        return type.Type is DeclaredType { Kind: not DeclaredKind.ClosedEnum } ? $"({value})" : value;
    }

    /// <summary>
    /// The labels of a <c>switch</c> over the discriminator, each value once, with what is returned for them.
    /// </summary>
    /// <param name="writer">The file.</param>
    /// <param name="union">The union.</param>
    /// <param name="cases">The positions of its cases, in order.</param>
    /// <param name="take">The expression that reads a value as one of them.</param>
    public static void EmitDiscriminators(
        SourceWriter writer,
        UnionDeclaration union,
        IEnumerable<int> cases,
        Func<int, string> take
    )
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var i in cases)
        {
            var labels = union.Cases[i].DiscriminatorValues.Where(seen.Add).ToList();
            foreach (var value in labels)
            {
                writer.Line($"case {CSharpText.Literal(value)}:");
            }

            if (labels.Count > 0)
            {
                writer.Line($"    return {take(i)};");
            }
        }
    }
}
