using System.Diagnostics;
using System.Linq;
using System.Threading;
using Clientele.Generator.Tasks.Compiler;
using Clientele.Generator.Tasks.Output;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientele.Generator.Tasks;

/// <summary>One run: executes the generator in the compiler's own driver, and writes those files that differ.</summary>
internal sealed class ClientBuild(GenerateClients task)
{
    /// <summary>Generates, unless the last output came from the same input.</summary>
    /// <returns>Whether there was no error.</returns>
    public bool Run()
    {
        var project = ProjectInput.Read(task);
        var generator = CompilerLoader.LoadGenerator();
        var key = project.Key(generator);
        var folder = new EmittedFolder(task.Folder);
        if (folder.Matches(key) is { } told)
        {
            DiagnosticLog.Repeat(task.Log, told);
            folder.Touch();
            return !task.Log.HasLoggedErrors;
        }

        var clock = Stopwatch.StartNew();
        var result = Generate(
            project,
            (IIncrementalGenerator)generator.CreateInstance("Clientele.Generator.ClientGenerator")
        );
        var diagnostics = result.Diagnostics.Select(DiagnosticLine.Create).ToList();
        var files = result.Results.SelectMany(static run => run.GeneratedSources).ToList();
        folder.Write(files.Select(static file => (file.HintName, file.SourceText.ToString())).ToList());
        DiagnosticLog.Repeat(task.Log, diagnostics);
        SizeMessage.Tell(task.Log, diagnostics, files, clock.Elapsed);
        if (task.Log.HasLoggedErrors)
        {
            return false;
        }

        folder.Remember(key, files.Select(static file => file.HintName), diagnostics);
        return true;
    }

    private static GeneratorDriverRunResult Generate(ProjectInput project, IIncrementalGenerator generator)
    {
        GeneratorDriver driver = CSharpGeneratorDriver.Create(
            [generator.AsSourceGenerator()],
            project.Texts,
            project.ParseOptions,
            new ItemOptionsProvider(project)
        );
        return driver.RunGenerators(project.Compilation, CancellationToken.None).GetRunResult();
    }
}
