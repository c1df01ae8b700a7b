using System;
using System.IO;
using System.Linq;
using System.Reflection;

namespace Clientele.Benchmarks.Generation;

/// <summary>One way to a client: what runs before the build, and the project that is built.</summary>
/// <param name="Name">What tables call it.</param>
/// <param name="Tool">The command that writes source files, with its arguments; none where the compiler does it.</param>
/// <param name="Items">The project's items.</param>
internal sealed record BuildContender(string Name, string[] Tool, string Items)
{
    private static string Programs => AppContext.BaseDirectory;

    /// <summary>A project without a client, which is what a build costs anyway.</summary>
    public static BuildContender Empty { get; } = new("an empty project", [], "");

    /// <summary>Our generator in the compiler.</summary>
    public static BuildContender Clientele(string description) =>
        new(
            "Clientele",
            [],
            $"""
            <OpenApiClient Include="{description}" Namespace="Measured" />
            <Analyzer Include="{Programs}Clientele.Generator.dll;{Programs}SharpYaml.dll" />
            <Reference Include="{Programs}Clientele.Contracts.dll" />
            """
        );

    /// <summary>The files that our generator emits, as a project's own.</summary>
    public static BuildContender Files(string folder) =>
        new(
            "Clientele's files alone",
            [],
            $"""
            <Compile Include="{folder}/**/*.cs" />
            <Reference Include="{Programs}Clientele.Contracts.dll" />
            """
        );

    /// <summary>Kiota's tool, then the compiler.</summary>
    public static BuildContender Kiota(string description) =>
        new(
            "Kiota",
            [
                "dotnet",
                Metadata("KiotaTool"),
                "generate",
                .. new[] { "--openapi", description, "--language", "CSharp", "--output", "client" },
                .. new[] { "--namespace-name", "Measured", "--class-name", "Client", "--exclude-backward-compatible" },
                .. new[] { "--serializer", "Microsoft.Kiota.Serialization.Json.JsonSerializationWriterFactory" },
                .. new[] { "--deserializer", "Microsoft.Kiota.Serialization.Json.JsonParseNodeFactory" },
                .. new[] { "--log-level", "Error" },
            ],
            $"""<Reference Include="{Programs}Microsoft.Kiota.*.dll;{Programs}Std.UriTemplate.dll" />"""
        );

    /// <summary>NSwag's tool, then the compiler.</summary>
    public static BuildContender NSwag(string description) =>
        new(
            "NSwag",
            [
                "dotnet",
                Metadata("NSwagTool"),
                "openapi2csclient",
                $"/input:{description}",
                "/output:Client.cs",
                "/classname:Client",
                "/namespace:Measured",
                "/JsonLibrary:SystemTextJson",
            ],
            ""
        );

    /// <summary>Writes the project into <paramref name="folder"/>.</summary>
    /// <param name="folder">An empty folder.</param>
    /// <param name="repository">Where the generator's own props and targets are.</param>
    public void Write(string folder, string repository)
    {
        var build = Path.Combine(repository, "src", "Clientele.Generator", "build", "Clientele.Generator");
        File.WriteAllText(
            Path.Combine(folder, "Measured.csproj"),
            $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <Import Project="{build}.props" />
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <NoWarn>$(NoWarn);CS0612;CS0618;CS8600;CS8602;CS8603;CS8604;CS8618;CS8625;CS8765</NoWarn>
                <EmitCompilerGeneratedFiles>true</EmitCompilerGeneratedFiles>
                <CompilerGeneratedFilesOutputPath>obj/emitted</CompilerGeneratedFilesOutputPath>
              </PropertyGroup>
              <ItemGroup>
                {Items}
              </ItemGroup>
              <Import Project="{build}.targets" />
            </Project>
            """
        );
    }

    private static string Metadata(string name) =>
        typeof(BuildContender)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == name)
            .Value!;
}
