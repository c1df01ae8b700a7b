using System;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests;

/// <summary>
/// The surface that a team works with every day, in one project: options of calls, registration and doubles, unions and
/// enums, binding, mappers. Its files are in <c>Surface</c>.
/// </summary>
public sealed partial class SurfaceTests(LocalFeed feed)
{
    private const string Project = $"""
        <Project Sdk="Microsoft.NET.Sdk.Web">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <Nullable>enable</Nullable>
            <ImplicitUsings>enable</ImplicitUsings>
            <TreatWarningsAsErrors>true</TreatWarningsAsErrors>
            <NuGetAudit>false</NuGetAudit>
          </PropertyGroup>
          <ItemGroup>
            <OpenApiClient Include="pets.yaml" Namespace="Demo" ClientName="PetsClient" />
            <PackageReference Include="AutoMapper" Version="14.0.0" />
            <PackageReference Include="Clientele.Generator" Version="{VersionMark}" />
            <PackageReference Include="Mapster" Version="10.0.14" />
            <PackageReference Include="Microsoft.EntityFrameworkCore.Sqlite" Version="10.0.15" />
            <PackageReference Include="Moq" Version="4.20.72" />
            <PackageReference Include="NSubstitute" Version="5.3.0" />
          </ItemGroup>
        </Project>
        """;

    private const string VersionMark = "VERSION";

    private static string Folder => Path.Combine(LocalFeed.Repository, "tests", "Clientele.Package.Tests", "Surface");

    [Fact]
    public async Task Calls_doubles_values_mappers_and_binding_work_in_a_project_that_has_the_package()
    {
        using var consumer = new Workspace(feed);
        foreach (var file in Directory.GetFiles(Folder))
        {
            File.Copy(file, Path.Combine(consumer.Directory, Path.GetFileName(file)));
        }

        consumer.Write("app.csproj", Project.Replace(VersionMark, LocalFeed.Version, StringComparison.Ordinal));
        await Dotnet.RunAsync(consumer.Directory, "build", "-v:quiet", "--nologo");
        var output = await Dotnet.RunAsync(consumer.Directory, Path.Combine("bin", "Debug", "net10.0", "app.dll"));

        output
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ShouldBe([
                // Calls: an argument alone; options; another media type for a keyed client; unions as values of their cases.
                "/pets/7    application/json",
                "/other/pets/7?extra=1 t r k application/json",
                "/pets/7    application/xml",
                """{"title":"Bug","labels":["bug",{"name":"ui"}],"places":["home"]}""",
                "Not there",
                "GET 200 GET 200 GET 200 POST 200 GET 404",
                // Doubles: NSubstitute's client with its groups, pages, responses and errors; Moq's group.
                "Tom Tom Rex Taken Mia Accepted \"a\"",
                // Values: Match, Switch and patterns of unions; constants, conversions and interfaces of enums.
                "Bug, no. 5, flag, number",
                "woof dog False dog",
                // Mappers: AutoMapper and Mapster to texts and back, null included; EF Core's query.
                "cat cat True True True",
                "parrot parrot True True True",
                "none none True True True",
                "1 True parrot",
                // A minimal API and a controller.
                "dog True parrot",
                "cat True",
            ]);
    }

    [Fact]
    public void What_the_docs_say_of_mappers_is_what_was_tried()
    {
        var page = File.ReadAllText(Path.Combine(LocalFeed.Repository, "docs", "unions-and-enums.md"));
        var section = page[page.IndexOf("### Mappers and EF Core", StringComparison.Ordinal)..];
        section = section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
        var tried = Space().Replace(File.ReadAllText(Path.Combine(Folder, "Mappers.cs")), "");

        var parts = Block().Matches(section).SelectMany(static block => block.Groups[1].Value.Split("\n\n")).ToList();

        parts.Count.ShouldBe(3);
        parts.ShouldAllBe(part => tried.Contains(Space().Replace(part, ""), StringComparison.Ordinal));
    }

    [GeneratedRegex("^```csharp\n(.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
