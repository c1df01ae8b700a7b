using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;

namespace Clientele.Package.Tests;

/// <summary>A console project with a client of a small description, generated before the compiler runs.</summary>
internal sealed class PetProject : IDisposable
{
    /// <summary>What the description says at first.</summary>
    public const string Description = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets/{id}:
            get:
              operationId: getPet
              tags: [pets]
              parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } }
          /owners:
            get:
              operationId: getOwner
              tags: [owners]
              responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Owner' } } } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string }, kind: { type: string, enum: [cat, dog] } } }
            Owner: { type: object, properties: { name: { type: string } } }

        """;

    /// <summary>The item that most tests have.</summary>
    public const string BeforeCompile =
        """<OpenApiClient Include="pets.yaml" Namespace="Demo" ClientName="PetsClient" Generate="BeforeCompile" />""";

    private readonly Workspace _workspace;

    /// <summary>Creates the project.</summary>
    /// <param name="feed">The packages of this repository.</param>
    /// <param name="program">The program.</param>
    /// <param name="items">Its items.</param>
    /// <param name="properties">Its further properties.</param>
    /// <param name="sdk">Its SDK.</param>
    public PetProject(
        LocalFeed feed,
        string program,
        string items = BeforeCompile,
        string properties = "",
        string sdk = "Microsoft.NET.Sdk"
    )
    {
        _workspace = new Workspace(feed);
        Write("pets.yaml", Description);
        Write("Program.cs", program);
        Write(
            "app.csproj",
            $"""
            <Project Sdk="{sdk}">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <Nullable>enable</Nullable>
                <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                {items}
                <PackageReference Include="Clientele.Generator" Version="{LocalFeed.Version}" />
              </ItemGroup>
            </Project>
            """
        );
    }

    /// <summary>The project's folder.</summary>
    public string Directory => _workspace.Directory;

    /// <summary>The folder of emitted files.</summary>
    public string Emitted => Path.Combine(Directory, "obj", "Debug", "net10.0", "Clientele");

    /// <summary>The compiled program.</summary>
    public string Assembly => Path.Combine(Directory, "obj", "Debug", "net10.0", "app.dll");

    /// <summary>Writes a file of the project.</summary>
    public void Write(string name, string text) => _workspace.Write(name, text);

    /// <summary>Builds, which has to succeed.</summary>
    public Task<string> BuildAsync(params string[] options) =>
        Dotnet.RunAsync(Directory, ["build", "-v:minimal", "--nologo", .. options]);

    /// <summary>Builds.</summary>
    public Task<(int Code, string Output)> TryBuildAsync(params string[] options) =>
        Dotnet.TryRunAsync(Directory, ["build", "-v:minimal", "--nologo", .. options]);

    /// <summary>Runs what was built.</summary>
    public async Task<string> RunAsync() =>
        (await Dotnet.RunAsync(Directory, Path.Combine("bin", "Debug", "net10.0", "app.dll"))).Trim();

    /// <summary>When each emitted file was written, by its name.</summary>
    public Dictionary<string, DateTime> EmittedTimes() =>
        System
            .IO.Directory.GetFiles(Emitted, "*.cs")
            .ToDictionary(static file => Path.GetFileName(file), File.GetLastWriteTimeUtc);

    /// <summary>What is in the folder of emitted files, if there is one.</summary>
    public string[] EmittedFiles() => System.IO.Directory.Exists(Emitted) ? System.IO.Directory.GetFiles(Emitted) : [];

    /// <inheritdoc />
    public void Dispose() => _workspace.Dispose();
}
