using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi;

/// <summary>The result of parsing a text.</summary>
/// <param name="path">The text's path.</param>
/// <param name="root">Its value; <see langword="null"/> if it can't be parsed.</param>
/// <param name="diagnostics">The problems found in it.</param>
/// <param name="sharesNodes">Whether one node may appear in several places, as YAML aliases do.</param>
internal sealed class OpenApiDocument(
    string path,
    OpenApiNode? root,
    EquatableArray<DiagnosticInfo> diagnostics,
    bool sharesNodes
)
{
    /// <summary>Gets the text's path.</summary>
    public string Path { get; } = path;

    /// <summary>Gets its value.</summary>
    public OpenApiNode? Root { get; } = root;

    /// <summary>
    /// Gets whether one node may appear in several places, so that the document can be far larger than its text.
    /// </summary>
    public bool SharesNodes { get; } = sharesNodes;

    /// <summary>Gets the problems found in it.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; } = diagnostics;
}
