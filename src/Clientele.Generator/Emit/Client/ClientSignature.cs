using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>The signatures of an operation's methods.</summary>
internal static class ClientSignature
{
    private const int Width = 150;

    /// <summary>A method up to its body.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="head">What the method returns, and its name.</param>
    public static string Method(SourceWriter writer, OperationDeclaration operation, string head) =>
        List(
            head,
            [
                .. Arguments(writer, operation)
                    .Select(static argument =>
                        $"{argument.Type} {argument.Name}{(argument.Default is null ? "" : " = " + argument.Default)}"
                    ),
                $"{writer.NameOf(KnownType.CancellationToken)} cancellationToken = default",
            ]
        );

    /// <summary>The method that builds the request, up to its body.</summary>
    public static string RequestMethod(SourceWriter writer, OperationDeclaration operation) =>
        List($"{writer.NameOf(KnownType.HttpRequestMessage)} Request", [.. RequestParameters(writer, operation)]);

    private static IEnumerable<string> RequestParameters(SourceWriter writer, OperationDeclaration operation)
    {
        yield return $"{writer.NameOf(KnownType.ClientPipeline)} {operation.PipelineName}";
        foreach (var argument in Arguments(writer, operation))
        {
            yield return $"{argument.Type} {argument.Name}";
        }

        if (operation.StreamSwitch is { Value: null })
        {
            yield return "bool stream_items";
        }
    }

    /// <summary>A call of the method that builds the request.</summary>
    public static string RequestCall(
        SourceWriter writer,
        OperationDeclaration operation,
        string? replaced = null,
        string? replacement = null,
        bool isSequence = false
    )
    {
        var arguments = Arguments(writer, operation)
            .Select(argument => argument.Name == replaced ? replacement! : argument.Name)
            .ToList();
        if (operation.StreamSwitch is { Value: null })
        {
            arguments.Add(isSequence ? "true" : "false");
        }

        return $"{operation.ClassName}.Request({string.Join(", ", arguments.Prepend("_pipeline"))})";
    }

    /// <summary>The method that returns the value.</summary>
    public static string Plain(SourceWriter writer, OperationDeclaration operation)
    {
        var result = operation.Result is null ? "" : $"<{ClientBodyCode.ResultType(writer, operation.Result)}>";
        return Method(writer, operation, $"{writer.NameOf(KnownType.Task)}{result} {operation.Name}Async");
    }

    /// <summary>The method that returns the whole response.</summary>
    public static string WithResponse(SourceWriter writer, OperationDeclaration operation)
    {
        var headers = operation.Headers is null ? "" : ", " + CSharpText.Identifier(operation.Headers.Name);
        var response =
            $"{writer.NameOf(KnownType.ApiResponse)}<{ClientBodyCode.ResultType(writer, operation.Result)}{headers}>";
        return Method(
            writer,
            operation,
            $"{writer.NameOf(KnownType.Task)}<{response}> {operation.Name}WithResponseAsync"
        );
    }

    /// <summary>
    /// Arguments or parameters in parentheses: in one line, or, where that is too long, with a line for each.
    /// </summary>
    /// <param name="head">What stands before them.</param>
    /// <param name="parts">The arguments or parameters.</param>
    public static string List(string head, IReadOnlyList<string> parts)
    {
        var line = $"{head}({string.Join(", ", parts)})";
        return line.Length <= Width ? line : $"{head}(\n    {string.Join(",\n    ", parts)})";
    }

    private static IEnumerable<(string Type, string Name, string? Default)> Arguments(
        SourceWriter writer,
        OperationDeclaration operation
    )
    {
        foreach (
            var parameter in operation.Parameters.Where(static parameter =>
                parameter is { Required: true, Constant: null }
            )
        )
        {
            yield return (writer.NameOf(parameter.Type), parameter.Name, null);
        }

        if (operation.Body is { Required: true } required)
        {
            yield return (BodyType(writer, required.Body), required.Name, null);
        }

        foreach (var parameter in operation.Parameters.Where(static parameter => !parameter.Required))
        {
            yield return (writer.NameOf(parameter.Type), parameter.Name, parameter.Default);
        }

        if (operation.Body is { Required: false } optional)
        {
            yield return (BodyType(writer, optional.Body) + "?", optional.Name, "null");
        }

        yield return (writer.NameOf(KnownType.CallOptions) + "?", "options", "null");
    }

    private static string BodyType(SourceWriter writer, BodyDeclaration body) =>
        body.Kind switch
        {
            BodyKind.Text => "string",
            BodyKind.Stream => writer.NameOf(KnownType.Stream),
            BodyKind.Content => writer.NameOf(KnownType.HttpContent),
            _ => writer.NameOf(body.Type!.Type),
        };
}
