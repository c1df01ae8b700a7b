using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>A value, or part of one, that does not match its schema.</summary>
/// <param name="Node">The value, or a part of it.</param>
/// <param name="Words">What is wrong.</param>
internal sealed record Mismatch(OpenApiNode Node, string Words);
