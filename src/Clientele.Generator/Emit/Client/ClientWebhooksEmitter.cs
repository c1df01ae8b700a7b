using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.Emit.Files;
using Clientele.Generator.Emit.Json;
using Clientele.Generator.Emit.Text;
using Clientele.Generator.Emit.Writing;

namespace Clientele.Generator.Emit.Client;

/// <summary>Prints the class that reads what a service sends to its callers.</summary>
internal static class ClientWebhooksEmitter
{
    /// <summary>
    /// Emits the class, and those of headers that are not shared, in one file; returns <see langword="null"/> if there
    /// are no webhooks.
    /// </summary>
    public static SourceFile? Emit(ClientUnit unit)
    {
        if (unit.Client.Webhooks.IsEmpty)
        {
            return null;
        }

        var writer = unit.Scope.Writer();
        EmitClass(writer, unit);
        foreach (var webhook in unit.Client.Webhooks.Where(static webhook => webhook.Headers is { IsShared: false }))
        {
            writer.Line();
            writer.ForgetMemberNames();
            ClientHeadersEmitter.Emit(writer, unit.Scope, webhook.Headers!);
        }

        return unit.Scope.File(unit.Client.WebhooksName, writer);
    }

    private static void EmitClass(SourceWriter writer, ClientUnit unit)
    {
        writer.AddMemberNames(
            unit.Client.Webhooks.SelectMany(static webhook =>
                new[] { $"Read{webhook.Name}", $"Read{webhook.Name}Async", $"Read{webhook.Name}Headers" }
            )
        );
        var name = CSharpText.Identifier(unit.Client.WebhooksName);
        writer.Line(
            $$"""
            /// <summary>Reads the requests that the service sends: its webhooks and callbacks.</summary>
            {{writer.GeneratedCode}}
            {{unit.Scope.Accessibility}} static partial class {{name}}
            {
                {{() => EmitDescription(writer, unit)}}
                {{() => EmitReaders(writer, unit)}}
                {{() => EmitMethods(writer, unit)}}
            }
            """
        );
    }

    // Its name is that of the meter that counts deviations.
    private static void EmitDescription(SourceWriter writer, ClientUnit unit)
    {
        if (unit.Client.Webhooks.All(static webhook => webhook.Body is null))
        {
            return;
        }

        var name = CSharpText.Literal($"{unit.Scope.Namespace}.{unit.Client.WebhooksName}");
        writer.Line(
            $"private static readonly {KnownType.ClientDescription} _description = "
                + $"new({name}, {CSharpText.Literal(unit.Client.Version)}, \"\");"
        );
    }

    private static void EmitReaders(SourceWriter writer, ClientUnit unit)
    {
        foreach (var webhook in unit.Client.Webhooks)
        {
            if (webhook.Body is { } body)
            {
                var type = ClientBodyCode.ResultType(writer, body);
                var form = webhook.HasForm ? ", " + Form(writer, webhook, body) : "";
                writer.Line(
                    $"private static readonly {KnownType.WebhookReader}<{type}> {webhook.Name}_Reader = "
                        + $"new(_description, {CSharpText.Literal(webhook.Name)}, {ClientBodyCode.Reader(writer, unit, body)}{form});"
                );
            }
        }
    }

    private static string Form(SourceWriter writer, WebhookDeclaration webhook, BodyDeclaration body)
    {
        var reader = $"{writer.NameOf(KnownType.FormReader)}<{ClientBodyCode.ResultType(writer, body)}>";
        var fields = webhook.FormFields.Select(field => ", " + Field(writer, field));
        return $"new {reader}({JsonCode.AnyContract(writer, body.Type!)}{string.Concat(fields)})";
    }

    private static string Field(SourceWriter writer, WebhookField field) =>
        $"new {writer.NameOf(KnownType.WebhookField)}({CSharpText.Literal(field.WireName)}, isJson: "
        + $"{Keyword(field.IsJson)}, isList: {Keyword(field.IsList)})";

    private static void EmitMethods(SourceWriter writer, ClientUnit unit)
    {
        foreach (var webhook in unit.Client.Webhooks)
        {
            if (webhook.Body is { } body)
            {
                EmitBodyMethods(writer, webhook, body);
            }

            if (webhook.Headers is { } headers)
            {
                EmitHeadersMethod(writer, webhook, headers);
            }
        }
    }

    private static void EmitBodyMethods(SourceWriter writer, WebhookDeclaration webhook, BodyDeclaration body)
    {
        var type = ClientBodyCode.ResultType(writer, body);
        writer.Separate();
        writer.Line(
            $$"""
            {{() => writer.Docs(webhook.Documentation)}}
            /// <param name="body">The request's body, which is read to its end.</param>
            /// <param name="contentType">The request's Content-Type.</param>
            /// <param name="reading">How to treat a body that deviates from its description.</param>
            /// <param name="cancellationToken">Cancels reading.</param>
            {{() => EmitResult(writer, webhook)}}
            public static {{KnownType.Task}}<{{type}}> Read{{webhook.Name}}Async(
                {{KnownType.Stream}} body, string? contentType, {{Reading(
                writer
            )}}, {{KnownType.CancellationToken}} cancellationToken = default) =>
                {{webhook.Name}}_Reader.ReadAsync(body, contentType, reading, cancellationToken);

            {{() => writer.Docs(webhook.Documentation)}}
            /// <param name="body">The request's body.</param>
            /// <param name="contentType">The request's Content-Type.</param>
            /// <param name="reading">How to treat a body that deviates from its description.</param>
            {{() => EmitResult(writer, webhook)}}
            public static {{type}} Read{{webhook.Name}}(
                {{KnownType.ReadOnlySpan}}<byte> body, string? contentType, {{Reading(writer)}}) =>
                {{webhook.Name}}_Reader.Read(body, contentType, reading);
            """
        );
    }

    private static void EmitResult(SourceWriter writer, WebhookDeclaration webhook)
    {
        writer.Doc("returns", webhook.BodySummary);
        writer.Line(
            $"/// <exception cref=\"{KnownType.InvalidDataException:g}\">The body is of another media type, or "
                + $"not of the declared shape.</exception>"
        );
        if (webhook.Obsolete)
        {
            writer.Obsolete();
        }
    }

    private static void EmitHeadersMethod(SourceWriter writer, WebhookDeclaration webhook, HeadersDeclaration headers)
    {
        var type = CSharpText.Identifier(headers.Name);
        writer.Separate();
        writer.Line(
            $$"""
            /// <summary>The headers of {{webhook.Name}}.</summary>
            /// <param name="headers">The request's headers.</param>
            public static {{type}} Read{{webhook.Name}}Headers({{KnownType.ApiHeaders}} headers) => new(headers);
            """
        );
    }

    private static string Reading(SourceWriter writer) =>
        $"{writer.NameOf(KnownType.Reading)} reading = {writer.NameOf(KnownType.Reading, NameStyle.Expression)}.Tolerant";

    private static string Keyword(bool value) => value ? "true" : "false";
}
