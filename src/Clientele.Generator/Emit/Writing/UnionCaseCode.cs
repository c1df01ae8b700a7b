using System;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Writing;

/// <summary>Prints what readers and writers of unions have in common.</summary>
internal static class UnionCaseCode
{
    /// <summary>Gets the held value as an expression of its type, in parentheses if a member of it is called.</summary>
    public static string Value(SourceWriter writer, TypeUse type)
    {
        var value = $"({writer.NameOf(type)})_value";
        return type.Type is DeclaredType { Kind: not DeclaredKind.ClosedEnum } ? $"({value})" : value;
    }

    /// <summary>Prints the labels of a <c>switch</c> over the discriminator, and what each returns.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="cases">The cases.</param>
    /// <param name="take">Gets the expression that reads a value as the case at a position.</param>
    public static void EmitDiscriminators(
        SourceWriter writer,
        EquatableArray<DiscriminatedCase> cases,
        Func<int, string> take
    )
    {
        foreach (var item in cases)
        {
            foreach (var value in item.Values)
            {
                writer.Line($"case {CSharpText.Literal(value)}:");
            }

            writer.Line($"    return {take(item.Case)};");
        }
    }
}
