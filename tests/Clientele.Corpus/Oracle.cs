using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Operations;
using Microsoft.OpenApi;

namespace Clientele.Corpus;

/// <summary>Reads a document with Microsoft.OpenApi as well, and says where the two readings differ.</summary>
internal static class Oracle
{
    /// <summary>The finding that Microsoft.OpenApi gives nothing to compare.</summary>
    public const string Unread = "ORACLE-unread";

    /// <summary>The finding that it refuses the text as YAML: what its nodes mean is compared all the same.</summary>
    public const string Refused = "ORACLE-refused";

    /// <summary>
    /// What the two disagree on; <see cref="Unread"/> or <see cref="Refused"/> where Microsoft.OpenApi refuses the
    /// text.
    /// </summary>
    /// <param name="document">The description.</param>
    /// <param name="model">What was read of it.</param>
    /// <param name="reported">
    /// What was said about it: a reference that is reported as broken is no disagreement.
    /// </param>
    /// <param name="cancellation">Asked at every step.</param>
    public static IReadOnlyList<Finding> Compare(
        CorpusDocument document,
        ApiModel model,
        IReadOnlyList<Finding> reported,
        CancellationToken cancellation
    )
    {
        var reading = OracleReading.Create(document.Entry, cancellation);
        var findings = new OracleFindings();
        if (reading.Refusal is { } refusal)
        {
            findings.Add(
                reading.Document is null ? "unread" : "refused",
                document.Path,
                "Microsoft.OpenApi refuses the text: " + refusal
            );
        }

        if (reading.Document is { } theirs)
        {
            Compare(model, theirs, reported, findings);
        }

        return findings.All;
    }

    /// <summary>Compares two readings.</summary>
    public static void Compare(
        ApiModel model,
        OpenApiDocument document,
        IReadOnlyList<Finding> reported,
        OracleFindings findings
    )
    {
        var schemas = new OracleSchemas(model, reported, findings);
        schemas.CompareComponents(document);
        CompareOperations(model, document, schemas, findings);
    }

    private static void CompareOperations(
        ApiModel model,
        OpenApiDocument document,
        OracleSchemas schemas,
        OracleFindings findings
    )
    {
        var theirs = (document.Paths ?? [])
            .SelectMany(static path =>
                (path.Value.Operations ?? []).Select(operation =>
                    (
                        Key: operation.Key.Method.ToUpperInvariant() + " " + path.Key,
                        Path: path.Value,
                        Operation: operation.Value
                    )
                )
            )
            .ToList();
        findings.Compare(
            "operation",
            "",
            model.Operations.Items.Select(KeyOf),
            theirs.Select(static operation => operation.Key)
        );
        foreach (
            var (ours, other) in model.Operations.Items.Join(
                theirs,
                KeyOf,
                static operation => operation.Key,
                static (left, right) => (left, right),
                StringComparer.Ordinal
            )
        )
        {
            CompareParameters(ours, other.Path, other.Operation, schemas, findings);
            CompareContents(
                KeyOf(ours),
                ours.RequestBody?.Contents.Items,
                other.Operation.RequestBody?.Content,
                schemas
            );
            foreach (var response in ours.Responses.Items)
            {
                var match = other
                    .Operation.Responses?.FirstOrDefault(pair =>
                        pair.Key.Equals(response.Status, StringComparison.OrdinalIgnoreCase)
                    )
                    .Value;
                CompareContents(KeyOf(ours) + " " + response.Status, response.Contents.Items, match?.Content, schemas);
            }
        }
    }

    private static void CompareParameters(
        ApiOperation ours,
        IOpenApiPathItem path,
        OpenApiOperation theirs,
        OracleSchemas schemas,
        OracleFindings findings
    )
    {
        // The operation's own replace the path's.
        var parameters = new Dictionary<string, IOpenApiParameter>(StringComparer.Ordinal);
        foreach (
            var parameter in (path.Parameters ?? [])
                .Concat(theirs.Parameters ?? [])
                .Where(static parameter => parameter.In is not null)
        )
        {
            parameters[NameOf(parameter.In.ToString()!, parameter.Name)] = parameter;
        }

        findings.Compare("parameter", KeyOf(ours), ours.Parameters.Items.Select(NameOf), parameters.Keys);
        foreach (var parameter in ours.Parameters.Items)
        {
            if (
                parameters.TryGetValue(NameOf(parameter), out var other)
                && other.Schema is { } schema
                && parameter.ContentType is null
            )
            {
                schemas.Compare(KeyOf(ours) + " " + parameter.Name, parameter.Schema, schema);
            }
        }
    }

    private static void CompareContents(
        string place,
        IReadOnlyList<ApiContent>? ours,
        IDictionary<string, IOpenApiMediaType>? theirs,
        OracleSchemas schemas
    )
    {
        foreach (var content in ours ?? [])
        {
            if (
                content.Schema is { } schema
                && theirs is not null
                && theirs.TryGetValue(content.MediaType.Text, out var other)
                && other.Schema is { } match
            )
            {
                schemas.Compare(place + " " + content.MediaType, schema, match);
            }
        }
    }

    private static string KeyOf(ApiOperation operation) => operation.Method + " " + operation.Path;

    private static string NameOf(ApiParameter parameter) => NameOf(parameter.Location.ToString(), parameter.Name);

    private static string NameOf(string location, string? name) => location.ToUpperInvariant() + " " + name;
}
