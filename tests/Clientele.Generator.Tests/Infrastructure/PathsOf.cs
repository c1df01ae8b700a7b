namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Descriptions of operations.</summary>
internal static class PathsOf
{
    /// <summary>A run over <paramref name="paths"/>, the members of <c>paths</c> in YAML.</summary>
    /// <param name="paths">The operations.</param>
    /// <param name="schemas">The members of <c>components/schemas</c>.</param>
    /// <param name="version">The version of OpenAPI.</param>
    /// <param name="others">Other members of the root.</param>
    public static GeneratorRun Run(string paths, string schemas = "", string version = "3.1.0", string others = "") =>
        new(InMemoryDescription.Client("api.yaml", YamlDescription.WithPaths(paths, schemas, version, others)));
}
