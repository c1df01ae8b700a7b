using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Where a value is not such as its schema says.</summary>
/// <param name="Node">The value, or a part of it.</param>
/// <param name="Words">What is wrong.</param>
internal sealed record Mismatch(OpenApiNode Node, string Words);
