using System.ComponentModel;
using System.IO;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>
/// An app for browsers, published as Blazor WebAssembly is, trimmed, and run by Node, whose <c>fetch</c> is the
/// browsers'.
/// </summary>
public sealed class WebAssemblyTests(LocalFeed feed)
{
    private const string Project = """
        <Project Sdk="Microsoft.NET.Sdk.WebAssembly">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiClient Include="pets.yaml" Namespace="Demo" ClientName="PetsClient" />
            <PackageReference Include="Microsoft.Extensions.Http" Version="10.0.0" />
          </ItemGroup>
        </Project>
        """;

    private const string Description = """
        openapi: 3.0.3
        info: { title: Pets, version: '1' }
        paths:
          /pets:
            get:
              operationId: getPets
              responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { name: { type: string } } } } } } }
        """;

    private const string Program = """
        using System;
        using Demo;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection();
        services.AddPetsClient(options => { options.BaseAddress = new Uri(args[0]); options.BearerToken = "t"; });
        using var provider = services.BuildServiceProvider();
        var pet = await provider.GetRequiredService<IPetsClient>().GetPetsAsync();
        Console.WriteLine($"{OperatingSystem.IsBrowser()} {pet.Name}");
        """;

    private const string Main = """
        import { dotnet } from './_framework/dotnet.js';
        const runtime = await dotnet.withApplicationArguments(...process.argv.slice(2)).create();
        process.exit(await runtime.runMain());
        """;

    // The service, and the app beside it.
    private const string Service = """
        import http from 'http';
        import { spawn } from 'child_process';
        const server = http.createServer((request, response) => {
            if (request.url === '/pets') {
                response.writeHead(302, { location: '/moved' });
                response.end();
            } else {
                response.writeHead(200, { 'content-type': 'application/json' });
                response.end(JSON.stringify({ name: `${request.url} ${request.headers.authorization}` }));
            }
        }).listen(0, '127.0.0.1', () => {
            const app = spawn(process.execPath, ['main.mjs', `http://127.0.0.1:${server.address().port}/`], { stdio: 'inherit' });
            app.on('exit', code => process.exit(code));
        });
        """;

    [Fact]
    public async Task A_registered_client_calls_its_service_and_the_browser_follows_redirects()
    {
        using var consumer = new Workspace(feed);
        consumer.Write("app.csproj", Project);
        consumer.Write("pets.yaml", Description);
        consumer.Write("Program.cs", Program);
        await Dotnet.RunAsync(
            consumer.Directory,
            "add",
            "package",
            "Clientele.Generator",
            "--version",
            LocalFeed.Version
        );
        await Dotnet.RunAsync(consumer.Directory, "publish", "-c", "Release", "-v:quiet", "--nologo");
        var app = Path.Combine(consumer.Directory, "bin", "Release", "net10.0", "publish", "wwwroot");
        await File.WriteAllTextAsync(Path.Combine(app, "main.mjs"), Main, TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(Path.Combine(app, "service.mjs"), Service, TestContext.Current.CancellationToken);

        var (code, output) = await RunNodeAsync(app, "service.mjs");

        output.Trim().ShouldBe("True /moved Bearer t");
        code.ShouldBe(0);
    }

    private static async Task<(int Code, string Output)> RunNodeAsync(string directory, string script)
    {
        try
        {
            return await Dotnet.StartAsync("node", directory, [script]);
        }
        catch (Win32Exception)
        {
            Assert.Skip("Node is not installed.");
            throw;
        }
    }
}
