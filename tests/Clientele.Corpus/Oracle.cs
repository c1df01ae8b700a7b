using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using Clientele.Generator.Api;
using Microsoft.CodeAnalysis;
using Microsoft.OpenApi;
using Microsoft.OpenApi.Reader;

namespace Clientele.Corpus;

/// <summary>Reads a document with Microsoft.OpenApi as well, and says where the two readings differ.</summary>
internal static class Oracle
{
    /// <summary>What the two disagree on; one finding <c>ORACLE-unread</c> where Microsoft.OpenApi can't read the document.</summary>
    public static IReadOnlyList<Finding> Compare(CorpusDocument document, ApiModel model, CancellationToken cancellation)
    {
        var findings = new OracleFindings();
        try
        {
            if (Read(document, cancellation) is not { } theirs)
            {
                findings.Add("unread", document.Path, "Microsoft.OpenApi gives no document");
                return findings.All;
            }

            CompareOperations(model, theirs, findings);
            OracleSchemas.Compare(model, theirs, findings);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            findings.Add("unread", document.Path, "Microsoft.OpenApi throws " + error.GetType().Name + ": " + error.Message);
        }

        return findings.All;
    }

    private static OpenApiDocument? Read(CorpusDocument document, CancellationToken cancellation)
    {
        var settings = new OpenApiReaderSettings { RuleSet = ValidationRuleSet.GetEmptyRuleSet() };
        settings.AddYamlReader();
        var text = document.Entry.Text.ToString();
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        var format = text.AsSpan().TrimStart("\uFEFF \t\r\n") is ['{', ..] ? "json" : "yaml";
        return OpenApiDocument.LoadAsync(stream, format, settings, cancellation).GetAwaiter().GetResult().Document;
    }

    private static void CompareOperations(ApiModel model, OpenApiDocument document, OracleFindings findings)
    {
        var theirs = (document.Paths ?? []).SelectMany(static path => (path.Value.Operations ?? []).Select(operation =>
            (Key: operation.Key.Method.ToUpperInvariant() + " " + path.Key, Parameters: Names(path.Value.Parameters, operation.Value.Parameters)))).ToList();
        var ours = model.Operations.Items.Select(static operation => (Key: operation.Method + " " + operation.Path,
            Parameters: operation.Parameters.Items.Select(static parameter => parameter.Location.ToString().ToUpperInvariant() + " " + parameter.Name).ToList())).ToList();
        findings.Compare("operation", "", ours.Select(static operation => operation.Key), theirs.Select(static operation => operation.Key));
        foreach (var pair in ours.Join(theirs, static operation => operation.Key, static operation => operation.Key, static (left, right) => (left, right), StringComparer.Ordinal))
        {
            findings.Compare("parameter", pair.left.Key, pair.left.Parameters, pair.right.Parameters);
        }
    }

    private static List<string> Names(IEnumerable<IOpenApiParameter>? shared, IEnumerable<IOpenApiParameter>? own) =>
        [.. (shared ?? []).Concat(own ?? []).Where(static parameter => parameter.In is not null).Select(static parameter => parameter.In.ToString()!.ToUpperInvariant() + " " + parameter.Name)];
}
