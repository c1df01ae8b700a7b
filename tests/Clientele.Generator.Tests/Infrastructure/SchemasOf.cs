using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Descriptions of nothing but schemas.</summary>
internal static class SchemasOf
{
    /// <summary>A run over <paramref name="schemas"/>, the members of <c>components/schemas</c> in YAML.</summary>
    public static GeneratorRun Run(
        string schemas,
        string version = "3.1.0",
        params (string Key, string Value)[] metadata
    ) => new(InMemoryDescription.Client("api.yaml", YamlDescription.WithSchemas(schemas, version), metadata));

    /// <summary>Checks that a text of JSON is the same after it was read and written.</summary>
    public static void ShouldKeep(this GeneratorRun run, string type, string json) =>
        EmittedProgram
            .Run<string>(
                run,
                $$"""
                return JsonSerializer.Serialize(JsonSerializer.Deserialize({{SymbolDisplay.FormatLiteral(
                    json,
                    quote: true
                )}}, PetsJsonContext.Default.{{type}})!, PetsJsonContext.Default.{{type}});
                """
            )
            .ShouldBe(json);
}
