using System;
using System.IO;
using System.Linq;
using Clientele.Benchmarks.Generation;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>Writes the program that is measured: the same call and the same look-up, by us and by hand.</summary>
internal static class FirstCallProject
{
    /// <summary>How many types the contexts have in which one is looked up.</summary>
    public const int Types = 500;

    /// <param name="folder">An empty folder.</param>
    public static void Write(string folder)
    {
        var repository = DescriptionCatalog.Repository();
        var build = Path.Combine(repository, "src", "Clientele.Generator", "build", "Clientele.Generator");
        var benchmarks = Path.Combine(repository, "tests", "Clientele.Benchmarks");
        var programs = AppContext.BaseDirectory;
        File.WriteAllText(Path.Combine(folder, "many.yaml"), Description());
        File.WriteAllText(Path.Combine(folder, "HandMany.cs"), ByHand());
        File.WriteAllText(
            Path.Combine(folder, "Measured.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <InvariantGlobalization>true</InvariantGlobalization>
                <SatelliteResourceLanguages>en</SatelliteResourceLanguages>
              </PropertyGroup>
              <ItemGroup>
                <Compile Include="{benchmarks}/FirstCall/Measured/*.cs;{benchmarks}/Calls/StoredAnswer.cs" />
                <OpenApiClient
                  Include="{benchmarks}/calls.yaml"
                  Namespace="Clientele.Benchmarks.Emitted"
                  ClientName="CallsClient"
                  Emit="Models,Json,Client"
                />
                <OpenApiClient
                  Include="many.yaml"
                  Namespace="Clientele.Benchmarks.Many"
                  ClientName="ManyClient"
                  Emit="Models,Json"
                />
                <Analyzer Include="{programs}Clientele.Generator.dll;{programs}SharpYaml.dll" />
                <Reference Include="{programs}Clientele.Contracts.dll" />
              </ItemGroup>
              <Import Project="{build}.targets" />
            </Project>
            """
        );
    }

    private static string Description() =>
        "openapi: 3.1.0\ninfo: { title: Many, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n"
        + string.Concat(
            Enumerable
                .Range(0, Types)
                .Select(static number =>
                    $"    Type{number}: {{ type: object, properties: {{ id: {{ type: integer, format: int64 }}, "
                    + $"name{number}: {{ type: string }}, tags: {{ type: array, items: {{ type: string }} }} }} }}\n"
                )
        );

    private static string ByHand()
    {
        var types = Enumerable
            .Range(0, Types)
            .Select(static number =>
                $"public sealed record Type{number} {{ public long? Id {{ get; init; }} public string? Name{number} {{ get; init; }} "
                + "public System.Collections.Generic.IReadOnlyList<string>? Tags { get; init; } }\n"
            );
        var attributes = Enumerable
            .Range(0, Types)
            .Select(static number => $"[System.Text.Json.Serialization.JsonSerializable(typeof(Type{number}))]\n");
        return "namespace Clientele.Benchmarks.HandMany;\n"
            + string.Concat(types)
            + string.Concat(attributes)
            + "public sealed partial class HandManyContext : System.Text.Json.Serialization.JsonSerializerContext;\n";
    }
}
