using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Types;

/// <summary>Prints the methods of a union that call the delegate for its case.</summary>
internal static class UnionMatchEmitter
{
    /// <summary>Emits <c>Match</c> and <c>Switch</c>.</summary>
    public static void Emit(SourceWriter writer, string result, IReadOnlyList<NumberedCase> cases)
    {
        EmitMatch(writer, result, cases);
        EmitSwitch(writer, cases);
    }

    private static void EmitMatch(SourceWriter writer, string result, IReadOnlyList<NumberedCase> cases)
    {
        var ordered = cases.Skip(1).Append(cases[0]).ToList();
        writer.Separate();
        writer.Doc("summary", "Calls the function for the case of the value.");
        writer.Doc($"typeparam name=\"{result}\"", "The type that the functions return.");
        foreach (var (caseName, _, parameter) in ordered)
        {
            writer.Doc($"param name=\"{parameter}\"", $"The function for {caseName}.");
        }

        writer.Doc("returns", "The result of the function.");
        writer.Line($"public {result} Match<{result}>(");
        using (writer.Indent())
        {
            for (var i = 0; i < ordered.Count; i++)
            {
                var end = i == ordered.Count - 1 ? ") => _case switch" : ",";
                writer.Line(
                    $"{KnownType.Func}<{ordered[i].Type}, {result}> {CSharpText.Identifier(ordered[i].Parameter)}{end}"
                );
            }
        }

        writer.Line("{");
        using (writer.Indent())
        {
            for (var number = 1; number < cases.Count; number++)
            {
                writer.Line(
                    $"{number} => {CSharpText.Identifier(cases[number].Parameter)}(({cases[number].Type})_value),"
                );
            }

            writer.Line($"_ => {CSharpText.Identifier(cases[0].Parameter)}(({cases[0].Type})_value),");
        }

        writer.Line("};");
    }

    private static void EmitSwitch(SourceWriter writer, IReadOnlyList<NumberedCase> cases)
    {
        var ordered = cases.Skip(1).Append(cases[0]).ToList();
        writer.Separate();
        writer.Doc("summary", "Calls the action for the case of the value.");
        foreach (var (caseName, _, parameter) in ordered)
        {
            writer.Doc($"param name=\"{parameter}\"", $"The action for {caseName}.");
        }

        writer.Line("public void Switch(");
        using (writer.Indent())
        {
            for (var i = 0; i < ordered.Count; i++)
            {
                var end = i == ordered.Count - 1 ? ")" : ",";
                writer.Line(
                    $"{KnownType.Action}<{ordered[i].Type}> {CSharpText.Identifier(ordered[i].Parameter)}{end}"
                );
            }
        }

        writer.Line("{");
        using (writer.Indent())
        using (writer.Block($"switch (_case)"))
        {
            for (var number = 1; number <= cases.Count; number++)
            {
                var (_, type, parameter) = cases[number % cases.Count];
                writer.Line(number == cases.Count ? "default:" : $"case {number}:");
                writer.Line($"    {CSharpText.Identifier(parameter)}(({type})_value);");
                writer.Line("    break;");
            }
        }

        writer.Line("}");
    }
}
