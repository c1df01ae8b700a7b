using System;

namespace Clientele.Shared;

/// <summary>Classifies media types. Both the generator and the runtime use it, so that they always agree.</summary>
internal static class MediaTypeKinds
{
    private const string Json = "application/json";

    /// <summary>Gets the kind of a media type or range, ignoring its parameters.</summary>
    /// <param name="mediaType">The media type as written.</param>
    public static MediaTypeKind GetKind(ReadOnlySpan<char> mediaType)
    {
        var end = mediaType.IndexOf(';');
        var name = (end < 0 ? mediaType : mediaType.Slice(0, end)).Trim();

        // Nearly all are this one, for which the table of the others is not even created.
        return name.Equals(Json.AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? MediaTypeKind.Json
            : Known.Find(name) ?? OfSuffix(name) ?? OfType(name);
    }

    private static MediaTypeKind? OfSuffix(ReadOnlySpan<char> name)
    {
        if (name.EndsWith("+json".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return MediaTypeKind.Json;
        }

        if (name.EndsWith("+xml".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return MediaTypeKind.Xml;
        }

        return name.EndsWith("+json-seq".AsSpan(), StringComparison.OrdinalIgnoreCase)
            ? MediaTypeKind.JsonSequence
            : null;
    }

    private static MediaTypeKind OfType(ReadOnlySpan<char> name)
    {
        if (name.StartsWith("multipart/".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return MediaTypeKind.Multipart;
        }

        if (name.StartsWith("text/".AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return MediaTypeKind.Text;
        }

        return name.EndsWith("/*".AsSpan(), StringComparison.Ordinal) ? MediaTypeKind.Range : MediaTypeKind.Binary;
    }

    private static class Known
    {
        private static readonly (string Name, MediaTypeKind Kind)[] Names =
        [
            ("text/json", MediaTypeKind.Json),
            ("application/xml", MediaTypeKind.Xml),
            ("text/xml", MediaTypeKind.Xml),
            ("application/x-www-form-urlencoded", MediaTypeKind.Form),
            ("text/event-stream", MediaTypeKind.EventStream),
            ("application/jsonl", MediaTypeKind.JsonLines),
            ("application/x-jsonl", MediaTypeKind.JsonLines),
            ("application/jsonlines", MediaTypeKind.JsonLines),
            ("application/x-jsonlines", MediaTypeKind.JsonLines),
            ("application/json-lines", MediaTypeKind.JsonLines),
            ("application/ndjson", MediaTypeKind.JsonLines),
            ("application/x-ndjson", MediaTypeKind.JsonLines),
            ("application/stream+json", MediaTypeKind.JsonLines),
            ("text/jsonl", MediaTypeKind.JsonLines),
            ("text/x-ndjson", MediaTypeKind.JsonLines),
            ("application/json-seq", MediaTypeKind.JsonSequence),
        ];

        public static MediaTypeKind? Find(ReadOnlySpan<char> mediaType)
        {
            foreach (var (name, kind) in Names)
            {
                if (mediaType.Equals(name.AsSpan(), StringComparison.OrdinalIgnoreCase))
                {
                    return kind;
                }
            }

            return null;
        }
    }
}
