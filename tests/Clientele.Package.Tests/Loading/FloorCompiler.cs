using System;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Package.Tests.Loading;

/// <summary>Compiles a program with a client by whatever compiler is loaded beside this type.</summary>
internal static class FloorCompiler
{
    private const string Program = """
        using System.Net.Http;

        await new Demo.PetsClient(new HttpClient()).Pets.GetPetAsync("1");
        """;

    /// <summary>Compiles.</summary>
    /// <param name="generator">The generator's file, with its libraries beside it.</param>
    /// <param name="contracts">The contract package's file.</param>
    /// <param name="description">The description's text.</param>
    /// <returns>The compiler's version; what it and the generator say; the emitted types that are public.</returns>
    public static string[] Compile(string generator, string contracts, string description)
    {
        var parsing = CSharpParseOptions.Default;
        var framework = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path =>
                Path.GetDirectoryName(path) == Path.GetDirectoryName(typeof(object).Assembly.Location)
            );
        var compilation = CSharpCompilation.Create(
            "app",
            [CSharpSyntaxTree.ParseText(Program, parsing)],
            framework.Append(contracts).Select(static path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(
                OutputKind.ConsoleApplication,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        var analyzer = new AnalyzerFileReference(generator, new Loader());
        var driver = CSharpGeneratorDriver
            .Create(
                analyzer.GetGenerators(LanguageNames.CSharp),
                [new FloorText("pets.yaml", description)],
                parsing,
                new FloorOptions(
                    ("Role", "Client"),
                    ("Count", "1"),
                    ("Namespace", "Demo"),
                    ("ClientName", "PetsClient")
                )
            )
            .RunGeneratorsAndUpdateCompilation(compilation, out var compiled, out var told, CancellationToken.None);
        using var assembly = new MemoryStream();
        var emitted = compiled.Emit(assembly);
        return
        [
            typeof(CSharpCompilation).Assembly.GetName().Version!.ToString(3),
            .. told.Concat(emitted.Diagnostics)
                .Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
                .Select(static diagnostic => diagnostic.ToString()),
            .. driver
                .GetRunResult()
                .GeneratedTrees.Select(static tree => Path.GetFileName(tree.FilePath))
                .Order(StringComparer.Ordinal),
        ];
    }

    private sealed class Loader : IAnalyzerAssemblyLoader
    {
        public void AddDependencyLocation(string fullPath) { }

        public Assembly LoadFromPath(string fullPath) =>
            AssemblyLoadContext.GetLoadContext(typeof(Loader).Assembly)!.LoadFromAssemblyPath(fullPath);
    }
}
