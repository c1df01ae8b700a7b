using System;
using System.Net.Http.Headers;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>What media types mean.</summary>
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

    /// <summary>Gets whether a media type is that of a form.</summary>
    public static bool IsForm(string? mediaType) => MediaTypeKinds.GetKind(mediaType) == MediaTypeKind.Form;

    /// <summary>
    /// Whether <paramref name="mediaType"/> is one of <paramref name="ranges"/> or in one of them (RFC 9110, section
    /// 12.5.1).
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
    /// Whether a body of octets that is declared with <paramref name="ranges"/> may be sent as
    /// <paramref name="mediaType"/>: what is octets to the description is
    /// anything, but what is JSON or XML is more likely asked for as the answer.
    /// </summary>
    public static bool Takes(string[] ranges, string? mediaType) =>
        Covers(ranges, mediaType)
        || (
            mediaType is not null
            && FormatOf(mediaType) == BodyFormat.Other
            && Array.Exists(ranges, static range => Is(range, "application/octet-stream"))
        );

    /// <summary>What a message says of a media type that came.</summary>
    public static string Told(string? mediaType) =>
        mediaType switch
        {
            null or "" => "of no media type",
            { Length: > MaxTold } => mediaType[..MaxTold] + "…",
            _ => mediaType,
        };

    /// <summary>
    /// The media type that came, without parameters, even where these are ill-formed; <see langword="null"/>: none is
    /// said.
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
