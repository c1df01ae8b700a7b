using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints what is known of an operation before any call: its static fields.</summary>
internal static class ClientOperationField
{
    private static readonly HashSet<string> Methods =
    [
        "Get",
        "Put",
        "Post",
        "Delete",
        "Head",
        "Options",
        "Trace",
        "Patch",
    ];

    public static void Emit(SourceWriter writer, ClientUnit unit, OperationDeclaration operation)
    {
        var result = ClientBodyCode.ResultType(writer, operation.Result);
        writer.Separate();
        using (
            writer.Block(
                $"private static readonly {KnownType.ApiOperation}<{result}> {operation.Name}_Operation = new({Method(writer, operation.HttpMethod)}, {CSharpText.Literal(operation.PathTemplate)}, {CSharpText.Literal(operation.Name)})",
                "};"
            )
        )
        {
            if (operation.ServerUrl is { } server)
            {
                writer.Line($"ServerUrl = {CSharpText.Literal(server)},");
            }

            if (!operation.Accept.IsEmpty)
            {
                writer.Line($"Accept = [{string.Join(", ", operation.Accept.Select(CSharpText.Literal))}],");
            }

            if (!operation.Security.IsEmpty)
            {
                writer.Line(
                    $"Security = [{string.Join(", ", operation.Security.Select(set => $"[{string.Join(", ", set.Names.Select(name => Credential(writer, unit, name)))}]"))}],"
                );
            }

            if (operation.AnswersNotModified)
            {
                writer.Line($"AnswersNotModified = true,");
            }

            EmitResponses(writer, unit, operation, result);
        }

        if (operation.Body is { Body.Kind: BodyKind.Typed or BodyKind.Form } request)
        {
            writer.Separate();
            writer.Line(
                $"private static readonly {KnownType.RequestBody}<{request.Body.Type!}> {operation.Name}_Body = {ClientBodyCode.Request(writer, unit, request.Body)};"
            );
        }
    }

    private static void EmitResponses(
        SourceWriter writer,
        ClientUnit unit,
        OperationDeclaration operation,
        string result
    )
    {
        using (writer.Block($"Successes =", "],", "["))
        {
            foreach (var response in operation.Responses.Where(static response => !response.IsError))
            {
                var reader = response.Case is null
                    ? ClientBodyCode.Reader(writer, unit, response.Body)
                    : ClientBodyCode.Case(writer, unit, response, result);
                writer.Line($"new {KnownType.SuccessResponse}<{result}>({response.First}, {response.Last}, {reader}),");
            }
        }

        var errors = operation
            .Responses.Where(static response => response.IsError && response.Body is { Kind: BodyKind.Typed })
            .ToList();
        if (errors.Count == 0)
        {
            return;
        }

        using (writer.Block($"Errors =", "],", "["))
        {
            foreach (var response in errors)
            {
                writer.Line(
                    $"{KnownType.ErrorResponse:x}.Of({response.First}, {response.Last}, {ClientBodyCode.Reader(writer, unit, response.Body)}),"
                );
            }
        }
    }

    private static string Method(SourceWriter writer, string method)
    {
        var name = method.Substring(0, 1) + method.Substring(1).ToLower(CultureInfo.InvariantCulture);
        return Methods.Contains(name)
            ? $"{writer.NameOf(KnownType.HttpMethod, NameStyle.Expression)}.{name}"
            : $"new {writer.NameOf(KnownType.HttpMethod)}({CSharpText.Literal(method)})";
    }

    private static string Credential(SourceWriter writer, ClientUnit unit, string name) =>
        ClientCredentialCode.Print(writer, unit.Client.Credentials.First(candidate => candidate.Name == name));
}
