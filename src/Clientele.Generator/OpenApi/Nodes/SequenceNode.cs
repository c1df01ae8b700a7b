using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Nodes;

/// <summary>An array.</summary>
internal sealed class SequenceNode(int offset, int length, IReadOnlyList<OpenApiNode> items)
    : OpenApiNode(offset, length)
{
    /// <summary>Gets the items, in order.</summary>
    public IReadOnlyList<OpenApiNode> Items { get; } = items;
}
