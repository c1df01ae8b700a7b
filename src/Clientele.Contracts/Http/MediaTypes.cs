using System;

namespace Clientele.Http;

/// <summary>What media types mean.</summary>
internal static class MediaTypes
{
    /// <summary>The notation of a media type, which may have parameters.</summary>
    public static BodyFormat FormatOf(ReadOnlySpan<char> mediaType)
    {
        var end = mediaType.IndexOf(';');
        var name = (end < 0 ? mediaType : mediaType[..end]).Trim();
        if (Is(name, "application/json") || Is(name, "text/json") || name.EndsWith("+json", StringComparison.OrdinalIgnoreCase))
        {
            return BodyFormat.Json;
        }

        return Is(name, "application/xml") || Is(name, "text/xml") || name.EndsWith("+xml", StringComparison.OrdinalIgnoreCase)
            ? BodyFormat.Xml
            : BodyFormat.Other;
    }

    /// <summary>Whether a media type without parameters is that of a form.</summary>
    public static bool IsForm(string? mediaType) => Is(mediaType, "application/x-www-form-urlencoded");

    private static bool Is(ReadOnlySpan<char> name, string mediaType) => name.Equals(mediaType, StringComparison.OrdinalIgnoreCase);
}
