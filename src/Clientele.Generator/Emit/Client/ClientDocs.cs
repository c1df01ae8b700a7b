using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the doc comments of an operation's methods.</summary>
internal static class ClientDocs
{
    /// <summary>The docs of the plain method, from which its variants inherit.</summary>
    public static void Emit(SourceWriter writer, OperationDeclaration operation)
    {
        writer.Docs(operation.Documentation);
        EmitParameters(writer, operation);
        if (operation.ResultSummary.Length > 0)
        {
            writer.Doc("returns", operation.ResultSummary);
        }

        EmitTypedErrors(writer, operation);
        writer.Line(
            $$"""
            /// <exception cref="{{KnownType.ApiException}}">The service returns an error or, as a <see cref="{{KnownType.ResponseReadException}}"/>, a body that cannot be read.</exception>
            {{() => EmitNotModified(writer, operation)}}
            /// <exception cref="{{KnownType.HttpRequestException}}">The request fails before a response arrives.</exception>
            {{() => EmitObsolete(writer, operation)}}
            """
        );
    }

    /// <summary>The docs of a method that calls the same operation, with another result.</summary>
    /// <param name="writer">The file.</param>
    /// <param name="operation">The operation.</param>
    /// <param name="returns">What the method returns; first, since tools show the first one that they find.</param>
    public static void EmitVariant(SourceWriter writer, OperationDeclaration operation, string returns) =>
        writer.Line(
            $$"""
            /// <returns>{{returns}}</returns>
            /// <inheritdoc cref="{{operation.Name}}Async" />
            {{() => EmitObsolete(writer, operation)}}
            """
        );

    /// <summary>The docs of a method that implements an interface's.</summary>
    public static void EmitImplementation(SourceWriter writer, OperationDeclaration operation) =>
        writer.Line(
            $$"""
            /// <inheritdoc />
            {{() => EmitObsolete(writer, operation)}}
            """
        );

    private static void EmitObsolete(SourceWriter writer, OperationDeclaration operation)
    {
        if (operation.Obsolete)
        {
            writer.Line($"[{KnownType.Obsolete}]");
        }
    }

    private static void EmitNotModified(SourceWriter writer, OperationDeclaration operation)
    {
        if (operation.AnswersNotModified)
        {
            writer.Line(
                $"/// <exception cref=\"{KnownType.ApiException}\">The status is 304: the caller's copy is "
                    + $"still current. {operation.Name}WithResponseAsync returns such a response.</exception>"
            );
        }
    }

    private static void EmitParameters(SourceWriter writer, OperationDeclaration operation)
    {
        foreach (
            var parameter in operation.Parameters.Where(static parameter =>
                parameter is { Required: true, Constant: null }
            )
        )
        {
            EmitParameter(writer, parameter.Name, parameter.Summary);
        }

        if (operation.Body is { Required: true } required)
        {
            EmitParameter(writer, required.Name, required.Summary);
        }

        foreach (var parameter in operation.Parameters.Where(static parameter => !parameter.Required))
        {
            EmitParameter(writer, parameter.Name, parameter.Summary);
        }

        if (operation.Body is { Required: false } optional)
        {
            EmitParameter(writer, optional.Name, optional.Summary);
        }

        var formats = operation.HasWireFormat
            ? $", such as its media type ({string.Join(", ", operation.Accept.Take(1))} unless the client's options say otherwise)"
            : "";
        EmitParameter(writer, "options", $"What this call does differently{formats}.");
        EmitParameter(writer, "cancellationToken", "Cancels the call.");
    }

    private static void EmitParameter(SourceWriter writer, string name, string text)
    {
        if (text.Length == 0)
        {
            writer.Suppress("CS1573", "What the description does not describe has a name that says what it is.");
            return;
        }

        writer.Doc($"param name=\"{name.TrimStart('@')}\"", text);
    }

    // Which errors of which type: what a catch clause can ask for.
    private static void EmitTypedErrors(SourceWriter writer, OperationDeclaration operation)
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
            writer.Line(
                $"/// <exception cref=\"{KnownType.ApiException}{{{group.Key}}}\">The service returns {Alternatives(group)}.</exception>"
            );
        }
    }

    private static string Alternatives(IEnumerable<ResponseDeclaration> responses)
    {
        var statuses = responses.Select(StatusOf).Distinct().ToList();
        return statuses.Count == 1
            ? statuses[0]
            : string.Join(", ", statuses.Take(statuses.Count - 1)) + " or " + statuses[statuses.Count - 1];
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
}
