using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the signatures of an operation's methods.</summary>
internal static class ClientSignature
{
    private const int Width = 150;

    /// <summary>Gets a method up to its body.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="head">The method's return type and name.</param>
    public static string Method(SourceWriter writer, OperationDeclaration operation, string head) =>
        List(
            head,
            [
                .. operation.Arguments.Select(argument => Parameter(writer, argument) + Default(argument)),
                $"{writer.NameOf(KnownType.CallOptions)}? options = null",
                $"{writer.NameOf(KnownType.CancellationToken)} cancellationToken = default",
            ]
        );

    /// <summary>Gets the method that builds the request, up to its body.</summary>
    public static string RequestMethod(SourceWriter writer, OperationDeclaration operation) =>
        List(
            $"{writer.NameOf(KnownType.HttpRequestMessage)} Request",
            [
                $"{writer.NameOf(KnownType.ClientPipeline)} {operation.PipelineName}",
                .. operation.Arguments.Select(argument => Parameter(writer, argument)),
                $"{writer.NameOf(KnownType.CallOptions)}? options",
                .. OfStream(operation, "bool " + operation.Request!.StreamArgument),
            ]
        );

    /// <summary>Gets a call of the method that builds the request.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="replaced">An argument to replace instead of passing the caller's.</param>
    /// <param name="replacement">The replacement.</param>
    /// <param name="isSequence">Whether the items are to be read one by one.</param>
    public static string RequestCall(
        OperationDeclaration operation,
        string? replaced = null,
        string? replacement = null,
        bool isSequence = false
    )
    {
        string[] arguments =
        [
            "_pipeline",
            .. operation.Arguments.Select(argument => argument.Name == replaced ? replacement! : argument.Name),
            "options",
            .. OfStream(operation, isSequence ? "true" : "false"),
        ];
        return $"{operation.ClassName}.Request({string.Join(", ", arguments)})";
    }

    /// <summary>Gets the method that returns the value.</summary>
    public static string Plain(SourceWriter writer, OperationDeclaration operation)
    {
        var result = operation.Result is null ? "" : $"<{ClientBodyCode.ResultType(writer, operation.Result)}>";
        return Method(writer, operation, $"{writer.NameOf(KnownType.Task)}{result} {operation.MethodName}");
    }

    /// <summary>Gets the method that returns the whole response.</summary>
    public static string WithResponse(SourceWriter writer, OperationDeclaration operation)
    {
        var headers = operation.Headers is null ? "" : ", " + CSharpText.Identifier(operation.Headers.Name);
        var response =
            $"{writer.NameOf(KnownType.ApiResponse)}<{ClientBodyCode.ResultType(writer, operation.Result)}{headers}>";
        return Method(writer, operation, $"{writer.NameOf(KnownType.Task)}<{response}> {operation.ResponseMethodName}");
    }

    /// <summary>
    /// Gets arguments or parameters in parentheses: on one line, or one per line if that is too long.
    /// </summary>
    /// <param name="head">The text before them.</param>
    /// <param name="parts">The arguments or parameters.</param>
    public static string List(string head, IReadOnlyList<string> parts)
    {
        var length = head.Length + "()".Length + parts.Sum(static part => part.Length);
        return length + (Math.Max(0, parts.Count - 1) * ", ".Length) <= Width
            ? $"{head}({string.Join(", ", parts)})"
            : $"{head}(\n    {string.Join(",\n    ", parts)})";
    }

    private static string Parameter(SourceWriter writer, ArgumentDeclaration argument) =>
        $"{writer.NameOf(argument.Type)} {argument.Name}";

    private static string Default(ArgumentDeclaration argument) =>
        argument.Default is null ? "" : " = " + argument.Default;

    private static IEnumerable<string> OfStream(OperationDeclaration operation, string argument) =>
        operation.Request!.StreamArgument is null ? [] : [argument];
}
