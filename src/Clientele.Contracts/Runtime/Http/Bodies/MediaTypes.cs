using System;
using System.Net.Http.Headers;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Interprets media types.</summary>
internal static class MediaTypes
{
    private const int MaxTold = 100;

    /// <summary>Gets the notation of a media type, which may have parameters.</summary>
    public static BodyFormat FormatOf(ReadOnlySpan<char> mediaType) =>
        MediaTypeKinds.GetKind(mediaType) switch
        {
            MediaTypeKind.Json => BodyFormat.Json,
            MediaTypeKind.Xml => BodyFormat.Xml,
            _ => BodyFormat.Other,
        };

    /// <summary>Determines whether a media type is that of a form.</summary>
    public static bool IsForm(string? mediaType) => MediaTypeKinds.GetKind(mediaType) == MediaTypeKind.Form;

    /// <summary>
    /// Determines whether <paramref name="mediaType"/> is one of <paramref name="ranges"/> or within one of them (RFC
    /// 9110, section 12.5.1).
    /// </summary>
    public static bool Covers(string[] ranges, string? mediaType) =>
        mediaType is not null && Array.Exists(ranges, range => range switch
            {
                "*/*" => true,
                _ when range.EndsWith("/*", StringComparison.Ordinal) => mediaType.StartsWith(
                    range[..^1],
                    StringComparison.OrdinalIgnoreCase
                ),
                _ => string.Equals(range, mediaType, StringComparison.OrdinalIgnoreCase),
            });

    /// <summary>
    /// Determines whether a binary body that is declared with <paramref name="ranges"/> may be sent as
    /// <paramref name="mediaType"/>. A body that is declared as octets may be anything, but a call that specifies JSON
    /// or XML more likely means the response.
    /// </summary>
    public static bool Takes(string[] ranges, string? mediaType) =>
        Covers(ranges, mediaType)
        || (
            mediaType is not null
            && FormatOf(mediaType) == BodyFormat.Other
            && Array.Exists(ranges, static range => Is(range, "application/octet-stream"))
        );

    /// <summary>Returns the text that describes a received media type in messages.</summary>
    public static string Told(string? mediaType) =>
        mediaType switch
        {
            null or "" => "of no media type",
            { Length: > MaxTold } => mediaType[..MaxTold] + "…",
            _ => mediaType,
        };

    /// <summary>
    /// Gets the received media type without parameters, even if these are malformed, or <see langword="null"/> if there
    /// is none.
    /// </summary>
    public static string? Get(HttpContentHeaders headers)
    {
        if (headers.ContentType?.MediaType is { } parsed)
        {
            return parsed;
        }

        var text = headers.NonValidated.TryGetValues("Content-Type", out var values) ? values.ToString() : "";
        return text.Split(';')[0].Trim() is { Length: > 0 } name ? name : null;
    }

    private static bool Is(ReadOnlySpan<char> name, string mediaType) =>
        name.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
