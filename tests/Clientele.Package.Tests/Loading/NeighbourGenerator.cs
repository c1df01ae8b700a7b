using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace Clientele.Package.Tests.Loading;

/// <summary>Another team's generator, with its own versions of libraries beside it.</summary>
internal static class NeighbourGenerator
{
    private const string Text = """
        using System.Collections.Immutable;
        using System.Linq;
        using System.Text.Json;
        using Microsoft.CodeAnalysis;
        using SharpYaml.Serialization;

        [Generator]
        public sealed class NameGenerator : IIncrementalGenerator
        {
            public void Initialize(IncrementalGeneratorInitializationContext context) =>
                context.RegisterPostInitializationOutput(static target => target.AddSource("NAME.cs", Emit()));

            private static string Emit()
            {
                using var json = JsonDocument.Parse("{\"a\":[1,2]}");
                var numbers = json.RootElement.GetProperty("a").EnumerateArray().Select(static n => n.GetInt32()).ToImmutableList();
                var yaml = new Serializer().Deserialize<int>("3");
                return "internal static class NAME { public const string Found = \"" + (numbers.Sum() + yaml) + "\"; }";
            }
        }
        """;

    /// <summary>Compiles a generator that emits a class with what it found.</summary>
    /// <param name="folder">Where it is put.</param>
    /// <param name="name">Its name, and the class's.</param>
    /// <param name="libraries">Packages that it uses and brings, each with its version.</param>
    /// <returns>The items that add it to a project.</returns>
    public static string Create(string folder, string name, params (string Package, string Version)[] libraries)
    {
        Directory.CreateDirectory(folder);
        var brought = libraries.Select(static library => Library(library.Package, library.Version)).ToArray();
        var compilation = CSharpCompilation.Create(
            name,
            [CSharpSyntaxTree.ParseText(Text.Replace("NAME", name, StringComparison.Ordinal))],
            [.. References().Concat(brought).Select(static file => MetadataReference.CreateFromFile(file))],
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)
        );
        var result = compilation.Emit(Path.Combine(folder, name + ".dll"));
        result.Success.ShouldBeTrue(string.Join('\n', result.Diagnostics));
        foreach (var file in brought)
        {
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        }

        return string.Concat(Directory.GetFiles(folder).Select(static file => $"""<Analyzer Include="{file}" />"""));
    }

    private static IEnumerable<string> References() =>
        [
            Path.Combine(
                LocalFeed.MachinePackages,
                "netstandard.library",
                "2.0.3",
                "build",
                "netstandard2.0",
                "ref",
                "netstandard.dll"
            ),
            Library("Microsoft.CodeAnalysis.Common", FloorContext.Version, "Microsoft.CodeAnalysis.dll"),
            Library("System.Memory", "4.5.5"),
        ];

    private static string Library(string package, string version, string? file = null) =>
        Path.Combine(
            LocalFeed.MachinePackages,
            package.ToLowerInvariant(),
            version,
            "lib",
            "netstandard2.0",
            file ?? package + ".dll"
        );
}
