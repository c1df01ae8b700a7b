using System.Threading;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Nodes of texts that are no descriptions but parts of one.</summary>
internal static class YamlNodes
{
    /// <summary>The node that <paramref name="text"/> is.</summary>
    public static OpenApiNode Node(string text) =>
        DocumentParser
            .Parse(new DescriptionSource("api.yaml", text), CancellationToken.None)
            .Root.ShouldNotBeNull(text);

    /// <summary>The mapping that <paramref name="text"/> is.</summary>
    public static MappingNode Mapping(string text) => Node(text).ShouldBeOfType<MappingNode>();
}
