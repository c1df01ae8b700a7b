using System.Collections.Generic;
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
    /// <summary>The class and those of declared headers; none without webhooks.</summary>
    public static IEnumerable<SourceFile> Emit(ClientUnit unit)
    {
        if (unit.Client.Webhooks.IsEmpty)
        {
            yield break;
        }

        yield return EmitClass(unit);
        foreach (var webhook in unit.Client.Webhooks.Where(static webhook => webhook.Headers is not null))
        {
            yield return ClientHeadersEmitter.Emit(
                unit,
                webhook.Headers!,
                $"The headers that {webhook.Name} comes with.",
                KnownType.WebhookHeaders
            );
        }
    }

    private static SourceFile EmitClass(ClientUnit unit)
    {
        var writer = unit.Scope.Writer();
        writer.AddMemberNames(
            unit.Client.Webhooks.SelectMany(static webhook =>
                new[] { $"Read{webhook.Name}", $"Read{webhook.Name}Async", $"Read{webhook.Name}Headers" }
            )
        );
        writer.Doc("summary", "Reads the requests that the service sends: its webhooks and callbacks.");
        writer.GeneratedCode();
        using (
            writer.Block(
                $"{unit.Scope.Accessibility} static partial class {CSharpText.Identifier(unit.Client.WebhooksName)}"
            )
        )
        {
            foreach (var webhook in unit.Client.Webhooks.Where(static webhook => webhook.Body is not null))
            {
                EmitReader(writer, unit, webhook, webhook.Body!);
            }

            foreach (var webhook in unit.Client.Webhooks)
            {
                EmitMethods(writer, webhook);
            }
        }

        return unit.Scope.File(unit.Client.WebhooksName, writer);
    }

    private static void EmitReader(
        SourceWriter writer,
        ClientUnit unit,
        WebhookDeclaration webhook,
        BodyDeclaration body
    )
    {
        var type = ClientBodyCode.ResultType(writer, body);
        var form = "";
        if (webhook.HasForm)
        {
            var fields = string.Concat(
                webhook.FormFields.Select(field =>
                    $", new {writer.NameOf(KnownType.WebhookField)}({CSharpText.Literal(field.WireName)}, isJson: {Keyword(field.IsJson)}, isList: {Keyword(field.IsList)})"
                )
            );
            form =
                $", new {writer.NameOf(KnownType.FormReader)}<{type}>({JsonCode.AnyContract(writer, body.Type!)}{fields})";
        }

        writer.Line(
            $"private static readonly {KnownType.WebhookReader}<{type}> {webhook.Name}_Reader = new({ClientBodyCode.Reader(writer, unit, body)}{form});"
        );
    }

    private static void EmitMethods(SourceWriter writer, WebhookDeclaration webhook)
    {
        if (webhook.Body is { } body)
        {
            var type = ClientBodyCode.ResultType(writer, body);
            EmitDocs(
                writer,
                webhook,
                ("body", "The request's body, which is read to its end."),
                ("contentType", "The request's Content-Type."),
                ("cancellationToken", "Cancels reading.")
            );
            writer.Line(
                $"public static {KnownType.Task}<{type}> Read{webhook.Name}Async({KnownType.Stream} body, string? contentType, {KnownType.CancellationToken} cancellationToken = default) => {webhook.Name}_Reader.ReadAsync(body, contentType, cancellationToken);"
            );
            EmitDocs(writer, webhook, ("body", "The request's body."), ("contentType", "The request's Content-Type."));
            writer.Line(
                $"public static {type} Read{webhook.Name}({KnownType.ReadOnlySpan}<byte> body, string? contentType) => {webhook.Name}_Reader.Read(body, contentType);"
            );
        }

        if (webhook.Headers is { } headers)
        {
            writer.Separate();
            writer.Doc("summary", $"The headers that {webhook.Name} comes with.");
            writer.Doc("param name=\"headers\"", "The request's headers.");
            writer.Line(
                $"public static {CSharpText.Identifier(headers.Name)} Read{webhook.Name}Headers({KnownType.WebhookHeaders} headers) => new(headers);"
            );
        }
    }

    private static void EmitDocs(
        SourceWriter writer,
        WebhookDeclaration webhook,
        params (string Name, string Text)[] parameters
    )
    {
        writer.Separate();
        writer.Docs(webhook.Documentation);
        foreach (var (name, text) in parameters)
        {
            writer.Doc($"param name=\"{name}\"", text);
        }

        writer.Doc("returns", webhook.BodySummary);
        writer.Line(
            $"/// <exception cref=\"{KnownType.InvalidDataException:g}\">The body is of another media type, or not of the declared shape.</exception>"
        );
        if (webhook.Obsolete)
        {
            writer.Obsolete();
        }
    }

    private static string Keyword(bool value) => value ? "true" : "false";
}
