using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints what makes a union one of C# 15's, whose cases a <c>switch</c> exhausts.</summary>
internal static class LanguageUnionEmitter
{
    // The compiler knows the interface by this name.
    private const string Provider = "IUnionMembers";

    /// <summary>Whether all that it holds is of a case's type, and no name stands in the way.</summary>
    public static bool CanBe(UnionDeclaration union) =>
        union.Name != Provider
        && union
            .Cases.SelectMany(static item => CodeTypes.NamesIn(item.Type.Type))
            .All(name => name != union.Name && name != Provider);

    /// <summary>The attribute; gives the interfaces.</summary>
    public static string EmitHead(SourceWriter writer, string name)
    {
        writer.Line($"[{KnownType.Union}]");
        return $", {writer.NameOf(KnownType.IUnion)}, {name}.{Provider}";
    }

    /// <summary>The interface that says which types the cases have, and how a value of each becomes the union.</summary>
    public static void Emit(
        SourceWriter writer,
        UnionDeclaration union,
        IReadOnlyList<(string Name, TypeUse Type, string Parameter)> cases
    )
    {
        var name = CSharpText.Identifier(union.Name);
        if (union.Name == "Value")
        {
            writer.Separate();
            writer.Line($"object? {KnownType.IUnion}.Value => _value;");
            writer.Separate();
            writer.Line($"object {Provider}.Value => _value;");
        }

        writer.Separate();
        writer.Doc("summary", "What C# needs to know of a union's cases.");
        writer.Line($"[{KnownType.EditorBrowsable}({KnownType.EditorBrowsableState}.Never)]");
        using (writer.Block($"public interface {Provider}"))
        {
            writer.Line("object Value { get; }");
            var signatures = new HashSet<string>(StringComparer.Ordinal);
            foreach (var item in cases.Skip(1).Append(cases[0]))
            {
                if (signatures.Add(UnionConversionEmitter.Signature(item.Type)))
                {
                    writer.Line($"static {name} Create({item.Type} value) => From{item.Name}(value);");
                }
            }
        }
    }
}
