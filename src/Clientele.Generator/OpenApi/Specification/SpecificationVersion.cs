using System;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Specification;

/// <summary>The specification version that a description is written for.</summary>
/// <param name="IsSwagger">Whether it is 2.0.</param>
/// <param name="Minor">The minor version of 3.x.</param>
internal sealed record SpecificationVersion(bool IsSwagger, int Minor)
{
    /// <summary>Gets the version declared by <paramref name="root"/>.</summary>
    public static SpecificationVersion Create(MappingNode root)
    {
        var text = (root["openapi"] as ScalarNode)?.Text ?? "";
        return new SpecificationVersion(
            root["openapi"] is null,
            text.StartsWith("3.", StringComparison.Ordinal) && text.Length > 2 && char.IsDigit(text[2])
                ? text[2] - '0'
                : 0
        );
    }

    /// <summary>Determines whether it is earlier than 3.<paramref name="minor"/>.</summary>
    public bool IsBefore(int minor) => IsSwagger || Minor < minor;
}
