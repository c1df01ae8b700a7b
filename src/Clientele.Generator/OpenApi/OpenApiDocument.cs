using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi;

/// <summary>What parsing a text gave.</summary>
/// <param name="path">The text's path.</param>
/// <param name="root">Its value; <see langword="null"/> where it can't be parsed.</param>
/// <param name="diagnostics">What is wrong with it.</param>
/// <param name="sharesNodes">Whether one node may stand in several places, as aliases of YAML do.</param>
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
    /// Gets whether one node may stand in several places, so that the document can be far larger than its text.
    /// </summary>
    public bool SharesNodes { get; } = sharesNodes;

    /// <summary>Gets what is wrong with it.</summary>
    public EquatableArray<DiagnosticInfo> Diagnostics { get; } = diagnostics;
}
