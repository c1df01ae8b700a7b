using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the result of an operation whose successful responses have several shapes.</summary>
internal static class ClientResultEmitter
{
    /// <summary>Emits one class.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="unit">The unit that it belongs to.</param>
    /// <param name="result">The result.</param>
    public static void Emit(SourceWriter writer, ClientUnit unit, ResultDeclaration result)
    {
        writer.ForgetMemberNames();
        writer.AddMemberNames(result.Cases.Select(static response => response.Case!));
        var name = CSharpText.Identifier(result.Name);
        writer.Line(
            $$"""
            /// <summary>{{result.Summary}}</summary>
            {{writer.GeneratedCode}}
            {{unit.Scope.Accessibility}} abstract partial record {{name}}
            {
                private {{name}}()
                {
                }
                {{() => EmitCases(writer, name, result.Cases)}}
            }
            """
        );
    }

    private static void EmitCases(SourceWriter writer, string name, IEnumerable<ResponseDeclaration> cases)
    {
        foreach (var response in cases)
        {
            EmitCase(writer, name, response);
        }
    }

    private static void EmitCase(SourceWriter writer, string name, ResponseDeclaration response)
    {
        writer.Separate();
        writer.Doc("summary", response.Summary);
        if (response.Body is null)
        {
            writer.Line($"public sealed partial record {response.Case} : {name};");
            return;
        }

        var type = ClientBodyCode.ResultType(writer, response.Body, NameStyle.Expression);
        var value =
            response.Body.Kind == BodyKind.Stream ? "The body, which is the caller's to dispose of." : "The body.";
        writer.Line(
            $$"""
            /// <param name="Value">{{value}}</param>
            public sealed partial record {{response.Case}}({{type}} Value) : {{name}};
            """
        );
    }
}
