using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints what an operation returns whose successful answers are of several shapes.</summary>
internal static class ClientResultEmitter
{
    public static IEnumerable<SourceFile> Emit(ClientUnit unit, OperationGroup group) =>
        group
            .Operations.Where(static operation => operation.Result is { Kind: BodyKind.OneOf })
            .GroupBy(static operation => ((DeclaredType)operation.Result!.Type!.Type).Name)
            .Select(same => Emit(unit, same.First(), same.Key));

    private static SourceFile Emit(ClientUnit unit, OperationDeclaration operation, string typeName)
    {
        var writer = unit.Scope.Writer();
        var cases = operation.Responses.Where(static response => response.Case is not null).ToList();
        writer.AddMemberNames(cases.Select(static response => response.Case!));
        var name = CSharpText.Identifier(typeName);
        writer.Line(
            $$"""
            /// <summary>What {{operation.Name}} answers: one of the classes in this one.</summary>
            {{writer.GeneratedCode}}
            {{unit.Scope.Accessibility}} abstract partial record {{name}}
            {
                private {{name}}()
                {
                }
                {{() => EmitCases(writer, name, cases)}}
            }
            """
        );
        return unit.Scope.File(typeName, writer);
    }

    private static void EmitCases(SourceWriter writer, string name, List<ResponseDeclaration> cases)
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
