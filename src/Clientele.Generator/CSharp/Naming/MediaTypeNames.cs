using Clientele.Generator.Api.Operations;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Provides identifiers for media types.</summary>
internal static class MediaTypeNames
{
    /// <summary>
    /// Gets the suffix that distinguishes a method or type by the media type of its body, such as <c>Xml</c> or
    /// <c>MergePatch</c>; empty for a range.
    /// </summary>
    /// <param name="content">The body.</param>
    public static string SuffixOf(ApiContent content) =>
        content.MediaType.IsRange ? "" : Identifiers.Pascal(content.MediaType.Subtype);
}
