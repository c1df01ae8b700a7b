using System.Collections.Generic;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints what makes a union a C# 15 union type, whose cases a <c>switch</c> can cover exhaustively.</summary>
internal static class LanguageUnionEmitter
{
    /// <summary>Emits the attribute and returns the interfaces.</summary>
    public static string EmitHead(SourceWriter writer, string name)
    {
        writer.Line($"[{KnownType.Union}]");
        return $", {writer.NameOf(KnownType.IUnion)}, {name}.{UnionMemberNames.Provider}";
    }

    /// <summary>
    /// Emits the interface that declares the types of the cases, and how a value of each becomes the union.
    /// </summary>
    public static void Emit(SourceWriter writer, UnionDeclaration union, IReadOnlyList<NumberedCase> cases)
    {
        var name = CSharpText.Identifier(union.Name);
        if (UnionMemberNames.ValueOf(union.Name) != UnionMemberNames.Value)
        {
            writer.Separate();
            writer.Line($"object? {KnownType.IUnion}.Value => _value;");
            writer.Separate();
            writer.Line($"object {UnionMemberNames.Provider}.Value => _value;");
        }

        writer.Separate();
        writer.Doc("summary", "Describes the cases of the union to the compiler.");
        writer.Line($"[{KnownType.EditorBrowsable}({KnownType.EditorBrowsableState}.Never)]");
        using (writer.Block($"public interface {UnionMemberNames.Provider}"))
        {
            writer.Line("object Value { get; }");
            for (var number = 1; number <= cases.Count; number++)
            {
                var isRepeated = number == cases.Count ? union.HasRawCase : union.Cases[number - 1].RepeatsType;
                if (!isRepeated)
                {
                    var (caseName, type, _) = cases[number % cases.Count];
                    writer.Line($"static {name} Create({type} value) => From{caseName}(value);");
                }
            }
        }
    }
}
