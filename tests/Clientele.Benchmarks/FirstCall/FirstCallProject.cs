using System;
using System.IO;
using System.Linq;
using Clientele.Benchmarks.Generation;

namespace Clientele.Benchmarks.FirstCall;

/// <summary>
/// Writes the program that is measured: the same call and the same look-up, by us, by hand and by others, and the same
/// call of a small and of a large client.
/// </summary>
internal static class FirstCallProject
{
    /// <summary>How many types and operations the large description has.</summary>
    public const int Many = 500;

    /// <summary>How many types and operations the small description has.</summary>
    public const int Few = 5;

    /// <param name="folder">An empty folder.</param>
    /// <param name="withPeers">Whether the clients of NSwag and Kiota are in it: NSwag's needs reflection.</param>
    public static void Write(string folder, bool withPeers)
    {
        var repository = DescriptionCatalog.Repository();
        var build = Path.Combine(repository, "src", "Clientele.Generator", "build", "Clientele.Generator");
        var benchmarks = Path.Combine(repository, "tests", "Clientele.Benchmarks");
        var programs = AppContext.BaseDirectory;
        var peers = withPeers
            ? $"""
                    <Compile Include="{benchmarks}/obj/peers/**/*.cs" />
                    <Reference Include="{programs}Microsoft.Kiota.*.dll;{programs}Std.UriTemplate.dll" />
                """
            : "";
        File.WriteAllText(Path.Combine(folder, "few.yaml"), Description(Few));
        File.WriteAllText(Path.Combine(folder, "many.yaml"), Description(Many));
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
                <DefineConstants>$(DefineConstants);{(withPeers ? "PEERS" : "")}</DefineConstants>
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
                  Emit="Models,Json,Client"
                />
                <OpenApiClient
                  Include="few.yaml"
                  Namespace="Clientele.Benchmarks.Few"
                  ClientName="FewClient"
                  Emit="Models,Json,Client"
                />
                <Analyzer Include="{programs}Clientele.Generator.dll;{programs}SharpYaml.dll" />
                <Reference Include="{programs}Clientele.Contracts.dll" />
            {peers}
              </ItemGroup>
              <Import Project="{build}.targets" />
            </Project>
            """
        );
    }

    // An operation and a type of its own for each number.
    private static string Description(int count)
    {
        var numbers = Enumerable.Range(0, count).ToArray();
        var operations = numbers.Select(static number =>
            $"  /types/{number}:\n    get:\n      operationId: getType{number}\n      tags: [types]\n      responses:\n"
            + "        '200':\n          description: It.\n          content:\n            application/json:\n"
            + $"              schema: {{ $ref: '#/components/schemas/Type{number}' }}\n"
        );
        var schemas = numbers.Select(static number =>
            $"    Type{number}: {{ type: object, properties: {{ id: {{ type: integer, format: int64 }}, "
            + $"name{number}: {{ type: string }}, tags: {{ type: array, items: {{ type: string }} }} }} }}\n"
        );
        return "openapi: 3.1.0\ninfo: { title: Many, version: '1' }\npaths:\n"
            + string.Concat(operations)
            + "components:\n  schemas:\n"
            + string.Concat(schemas);
    }

    private static string ByHand()
    {
        var types = Enumerable
            .Range(0, Many)
            .Select(static number =>
                $"public sealed record Type{number} {{ public long? Id {{ get; init; }} public string? Name{number} {{ get; init; }} "
                + "public System.Collections.Generic.IReadOnlyList<string>? Tags { get; init; } }\n"
            );
        var attributes = Enumerable
            .Range(0, Many)
            .Select(static number => $"[System.Text.Json.Serialization.JsonSerializable(typeof(Type{number}))]\n");
        return "namespace Clientele.Benchmarks.HandMany;\n"
            + string.Concat(types)
            + string.Concat(attributes)
            + "public sealed partial class HandManyContext : System.Text.Json.Serialization.JsonSerializerContext;\n";
    }
}
