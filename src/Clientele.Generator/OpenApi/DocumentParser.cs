using System;
using System.Collections.Generic;
using System.Threading;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.OpenApi;

/// <summary>Parses a text that is JSON or YAML.</summary>
internal static class DocumentParser
{
    /// <summary>How deep values may be nested.</summary>
    public const int MaxDepth = 500;

    /// <summary>Parses <paramref name="source"/>; what is wrong becomes a diagnostic.</summary>
    /// <exception cref="OperationCanceledException">Nobody wants the result any more.</exception>
    public static OpenApiDocument Parse(DescriptionSource source, CancellationToken cancellation)
    {
        var found = new List<DiagnosticInfo>();
        OpenApiNode? root = null;
        try
        {
            root = LooksLikeJson(source.Text) ? ParseJson(source, found, cancellation) : YamlDocumentReader.Read(source, found, cancellation);
        }
        catch (DocumentSyntaxException error)
        {
            var place = new DiagnosticPlace(source.Path, error.Offset, 1, null);
            found.Add(new DiagnosticInfo(DocumentDescriptors.Syntax, place, [error.Message]));
        }

        return new OpenApiDocument(source.Path, root, found.ToEquatableArray());
    }

    private static OpenApiNode? ParseJson(DescriptionSource source, List<DiagnosticInfo> found, CancellationToken cancellation)
    {
        var inJson = new List<DiagnosticInfo>();
        try
        {
            var root = new JsonDocumentReader(source, inJson, cancellation).Read();
            found.AddRange(inJson);
            return root;
        }
        catch (DocumentSyntaxException) when (!source.Path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            // A YAML flow mapping starts as JSON does.
            return YamlDocumentReader.Read(source, found, cancellation);
        }
    }

    private static bool LooksLikeJson(string text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\r' or '\n' or '\uFEFF'))
            {
                return c is '{' or '[';
            }
        }

        return false;
    }
}
