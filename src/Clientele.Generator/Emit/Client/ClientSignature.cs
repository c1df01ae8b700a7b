using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>The signatures of an operation's methods, and their docs.</summary>
internal static class ClientSignature
{
    private const int Width = 150;

    /// <summary>
    /// A method up to its body: in one line, or, where that is too long, with a line for each argument.
    /// </summary>
    /// <param name="writer">The file.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="head">What the method returns, and its name.</param>
    public static string Method(SourceWriter writer, OperationDeclaration operation, string head) =>
        Method(
            head,
            Arguments(writer, operation)
                .Select(static argument =>
                    $"{argument.Type} {argument.Name}{(argument.Default is null ? "" : " = " + argument.Default)}"
                )
                .Append($"{writer.NameOf(KnownType.CancellationToken)} cancellationToken = default")
        );

    /// <summary>The method that builds the request, up to its body.</summary>
    public static string RequestMethod(SourceWriter writer, OperationDeclaration operation) =>
        Method(
            $"private {writer.NameOf(KnownType.HttpRequestMessage)} {operation.Name}_Request",
            Arguments(writer, operation)
                .Select(static argument => $"{argument.Type} {argument.Name}")
                .Concat(operation.StreamSwitch is { Value: null } ? ["bool stream_items"] : [])
        );

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

        return $"{operation.Name}_Request({string.Join(", ", arguments)})";
    }

    /// <summary>What the plain method returns.</summary>
    public static string Plain(SourceWriter writer, OperationDeclaration operation) =>
        operation.Result is null
            ? writer.NameOf(KnownType.Task)
            : $"{writer.NameOf(KnownType.Task)}<{ClientBodyCode.ResultType(writer, operation.Result)}>";

    /// <summary>What the method returns that gives the whole response.</summary>
    public static string WithResponse(SourceWriter writer, OperationDeclaration operation)
    {
        var headers = operation.Headers is null ? "" : ", " + CSharpText.Identifier(operation.Headers.Name);
        return $"{writer.NameOf(KnownType.Task)}<{writer.NameOf(KnownType.ApiResponse)}<{ClientBodyCode.ResultType(writer, operation.Result)}{headers}>>";
    }

    /// <summary>Docs of both methods.</summary>
    public static void Docs(
        SourceWriter writer,
        OperationDeclaration operation,
        bool withResponse,
        bool isSequence = false
    ) =>
        Docs(
            writer,
            operation,
            withResponse ? "The response: "
                : isSequence ? "Item by item, while they come; each enumeration is a call: "
                : "",
            hasResponse: withResponse
        );

    /// <summary>Docs of a method.</summary>
    public static void Docs(
        SourceWriter writer,
        OperationDeclaration operation,
        string returns,
        bool hasResponse = false
    )
    {
        writer.Docs(operation.Documentation);
        foreach (
            var parameter in operation.Parameters.Where(static parameter =>
                parameter is { Required: true, Constant: null }
            )
        )
        {
            Parameter(writer, parameter.Name, parameter.Summary);
        }

        if (operation.Body is { Required: true } required)
        {
            Parameter(writer, required.Name, required.Summary);
        }

        foreach (var parameter in operation.Parameters.Where(static parameter => !parameter.Required))
        {
            Parameter(writer, parameter.Name, parameter.Summary);
        }

        if (operation.Body is { Required: false } optional)
        {
            Parameter(writer, optional.Name, optional.Summary);
        }

        var formats = operation.HasWireFormat
            ? $", such as its media type ({string.Join(", ", operation.Accept.Take(1))} unless the client's options say otherwise)"
            : "";
        Parameter(writer, "options", $"What this call does differently{formats}.");
        Parameter(writer, "cancellationToken", "Cancels the call.");
        writer.Doc("returns", returns + operation.ResultSummary);
        TypedErrors(writer, operation);
        writer.Line(
            $"/// <exception cref=\"{KnownType.ApiException:g}\">The service answers with an error or, as a <see cref=\"{KnownType.ResponseReadException:g}\"/>, with what can't be read.</exception>"
        );
        if (operation.AnswersNotModified && !hasResponse)
        {
            writer.Line(
                $"/// <exception cref=\"{KnownType.ApiException:g}\">The status is 304: what the caller has is still good. {operation.Name}WithResponseAsync returns it.</exception>"
            );
        }

        writer.Line($"/// <exception cref=\"{KnownType.HttpRequestException:g}\">No answer comes.</exception>");
        if (operation.Obsolete)
        {
            writer.Line($"[{KnownType.Obsolete}]");
        }
    }

    // Which errors of which type: what a catch clause can ask for.
    private static void TypedErrors(SourceWriter writer, OperationDeclaration operation)
    {
        var errors = operation.Responses.Where(static response =>
            response.IsError && response.Body is { Kind: BodyKind.Typed, Type.Type: DeclaredType }
        );
        foreach (
            var group in errors
                .GroupBy(static response => ((DeclaredType)response.Body!.Type!.Type).Name)
                .OrderBy(static group => group.Min(static response => response.Last))
        )
        {
            var statuses = group.Select(StatusOf).Distinct().ToList();
            var answers =
                statuses.Count == 1
                    ? statuses[0]
                    : string.Join(", ", statuses.Take(statuses.Count - 1)) + " or " + statuses[statuses.Count - 1];
            writer.Line(
                $"/// <exception cref=\"{KnownType.ApiException:g}{{{group.Key}}}\">The service answers with {answers}.</exception>"
            );
        }
    }

    private static string StatusOf(ResponseDeclaration response)
    {
        if (response.First == response.Last)
        {
            return response.First.ToString(CultureInfo.InvariantCulture);
        }

        return response.Last - response.First == 99
            ? (response.First / 100).ToString(CultureInfo.InvariantCulture) + "XX"
            : "another error";
    }

    private static string Method(string head, IEnumerable<string> parameters)
    {
        var line = $"{head}({string.Join(", ", parameters)})";
        return line.Length <= Width ? line : $"{head}(\n    {string.Join(",\n    ", parameters)})";
    }

    private static void Parameter(SourceWriter writer, string name, string text) =>
        writer.Doc($"param name=\"{name.TrimStart('@')}\"", text);

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
