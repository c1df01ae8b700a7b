using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.MSBuild;
using Microsoft.CodeAnalysis.Text;
using Shouldly;
using Xunit;

namespace Clientele.Package.Tests.Loading;

/// <summary>What an editor, which never builds, knows of a project: a workspace of design-time builds.</summary>
public sealed class EditorTests(LocalFeed feed)
{
    private const string Program = """
        using System;

        Console.WriteLine(new Demo.Pet { Name = "Rex", Kind = Demo.PetKind.Dog });
        Console.WriteLine(typeof(Demo.PetsClient).GetProperty(nameof(Demo.PetsClient.Owners)));
        """;

    [Fact]
    public async Task A_workspace_has_the_client_without_a_build_and_what_is_typed_before_it_is_saved()
    {
        using var project = await RestoreAsync("InCompiler");
        using var workspace = MSBuildWorkspace.Create();
        var opened = await OpenAsync(workspace, project);
        (await CompileAsync(opened)).GetTypeByMetadataName("Demo.Owner").ShouldNotBeNull();
        var description = opened.AdditionalDocuments.Single(static document => document.Name == "pets.yaml");

        var edited = opened.Solution.WithAdditionalDocumentText(
            description.Id,
            SourceText.From(
                PetProject.Description.TrimEnd()
                    + "\n    Vet: { type: object, properties: { name: { type: string } } }\n"
            )
        );

        (await CompileAsync(edited.GetProject(opened.Id)!)).GetTypeByMetadataName("Demo.Vet").ShouldNotBeNull();
        File.Exists(project.Assembly).ShouldBeFalse();
    }

    [Fact]
    public async Task A_workspace_has_a_client_that_a_step_of_the_build_writes()
    {
        using var project = await RestoreAsync("BeforeCompile");
        using var workspace = MSBuildWorkspace.Create();

        var opened = await OpenAsync(workspace, project);

        (await CompileAsync(opened)).GetTypeByMetadataName("Demo.Owner").ShouldNotBeNull();
        File.Exists(project.Assembly).ShouldBeFalse();
    }

    private async Task<PetProject> RestoreAsync(string generate)
    {
        var project = new PetProject(
            feed,
            Program,
            PetProject.BeforeCompile.Replace("BeforeCompile", generate, StringComparison.Ordinal)
        );
        await Dotnet.RunAsync(project.Directory, "restore", "-v:quiet");
        return project;
    }

    private static async Task<Project> OpenAsync(MSBuildWorkspace workspace, PetProject project)
    {
        var opened = await workspace.OpenProjectAsync(
            Path.Combine(project.Directory, "app.csproj"),
            cancellationToken: TestContext.Current.CancellationToken
        );
        workspace
            .Diagnostics.Where(static diagnostic => diagnostic.Kind == WorkspaceDiagnosticKind.Failure)
            .ShouldBeEmpty();
        return opened;
    }

    private static async Task<Compilation> CompileAsync(Project project)
    {
        var cancellation = TestContext.Current.CancellationToken;
        var compilation = (await project.GetCompilationAsync(cancellation))!;
        compilation
            .GetDiagnostics(cancellation)
            .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .ShouldBeEmpty();
        return compilation;
    }
}
