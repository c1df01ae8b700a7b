using System;
using System.Collections.Generic;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Clientele.Generator.OpenApi.Yaml;

namespace Clientele.Generator.OpenApi;

/// <summary>Parses a text that is JSON or YAML.</summary>
internal static class DocumentParser
{
    /// <summary>Parses <paramref name="source"/>; syntax errors become diagnostics.</summary>
    /// <exception cref="OperationCanceledException">The operation is canceled.</exception>
    public static OpenApiDocument Parse(DescriptionSource source, CancellationToken cancellation)
    {
        var found = new List<DiagnosticInfo>();
        OpenApiNode? root = null;
        var sharesNodes = true;
        try
        {
            root = LooksLikeJson(source.Text)
                ? ParseJson(source, found, cancellation, out sharesNodes)
                : YamlDocumentReader.Read(source, found, cancellation);
        }
        catch (DocumentSyntaxException error)
        {
            found.Add(YamlDocumentReader.SyntaxError(source.Path, error));
        }

        return new OpenApiDocument(source.Path, root, found.ToEquatableArray(), sharesNodes);
    }

    private static OpenApiNode? ParseJson(
        DescriptionSource source,
        List<DiagnosticInfo> found,
        CancellationToken cancellation,
        out bool sharesNodes
    )
    {
        sharesNodes = true;
        var inJson = new List<DiagnosticInfo>();
        try
        {
            var root = new JsonDocumentReader(source, inJson, cancellation).Read();
            found.AddRange(inJson);
            sharesNodes = false;
            return root;
        }
        catch (DocumentSyntaxException)
        {
            return TryParseFlow(source, found, cancellation) ?? Recover(source, found, cancellation);
        }
    }

    // A YAML flow mapping starts as JSON does.
    private static OpenApiNode? TryParseFlow(
        DescriptionSource source,
        List<DiagnosticInfo> found,
        CancellationToken cancellation
    )
    {
        if (source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return null;
        }

        try
        {
            return YamlDocumentReader.Read(source, found, cancellation, canRecover: false);
        }
        catch (DocumentSyntaxException)
        {
            return null;
        }
    }

    private static OpenApiNode? Recover(
        DescriptionSource source,
        List<DiagnosticInfo> found,
        CancellationToken cancellation
    )
    {
        var recovery = new JsonRecovery(usesIndentation: false);
        var inJson = new List<DiagnosticInfo>();
        var root = Recover(source, inJson, recovery, cancellation);
        if (recovery.Error is { } plain)
        {
            recovery = new JsonRecovery(usesIndentation: true);
            root = Recover(source, [], recovery, cancellation);
            found.Add(YamlDocumentReader.SyntaxError(source.Path, recovery.Error ?? plain));
            return root;
        }

        if (recovery.Liberty is { } liberty)
        {
            found.Add(
                new DiagnosticInfo(
                    DocumentDescriptors.Liberty,
                    new DiagnosticPlace(source.Path, liberty.Offset, 1, null),
                    [liberty.Message]
                )
            );
        }

        found.AddRange(inJson);
        return root;
    }

    private static OpenApiNode? Recover(
        DescriptionSource source,
        List<DiagnosticInfo> found,
        JsonRecovery recovery,
        CancellationToken cancellation
    )
    {
        try
        {
            return new JsonDocumentReader(source, found, cancellation, recovery).Read();
        }
        catch (DocumentSyntaxException error)
        {
            recovery.Add(error);
            return null;
        }
    }

    private static bool LooksLikeJson(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '/' && at + 1 < text.Length && text[at + 1] is '/' or '*')
            {
                at = EndOfComment(text, at);
            }
            else if (text[at] is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return text[at] is '{' or '[';
            }
        }

        return false;
    }

    private static int EndOfComment(string text, int start)
    {
        var isLine = text[start + 1] == '/';
        var end = text.IndexOf(isLine ? "\n" : "*/", start + 2, StringComparison.Ordinal);
        return end < 0 ? text.Length : end + (isLine ? 0 : 1);
    }
}
