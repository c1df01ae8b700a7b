using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Primitives;

namespace Clientele.Corpus;

/// <summary>The project that gets a client: what the .NET SDK would hand to the compiler.</summary>
internal static class Consumer
{
    /// <summary>How it is parsed.</summary>
    public static CSharpParseOptions ParseOptions { get; } =
        CSharpParseOptions
            .Default.WithLanguageVersion(LanguageVersion.CSharp14)
            .WithDocumentationMode(DocumentationMode.Diagnose);

    // One type of each package's assembly: the contract package, and Microsoft.Extensions.Http with what it depends on.
    private static IEnumerable<Type> Packages =>
        [
            typeof(ApiException),
            typeof(HttpClientFactoryServiceCollectionExtensions),
            typeof(IServiceCollection),
            typeof(IOptionsMonitor<>),
            typeof(ILogger),
            typeof(IChangeToken),
        ];

    /// <summary>The project without emitted code.</summary>
    public static CSharpCompilation Compilation { get; } =
        CSharpCompilation.Create(
            "Corpus.Consumer",
            [CSharpSyntaxTree.ParseText("", ParseOptions)],
            [
                .. Net100.References.All,
                .. Packages.Select(static type => MetadataReference.CreateFromFile(type.Assembly.Location)),
            ],
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                optimizationLevel: OptimizationLevel.Release,
                warningLevel: 10,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );

    /// <summary>
    /// Compiles <paramref name="compilation"/> to an assembly, written to <paramref name="assembly"/>.
    /// </summary>
    public static EmitResult Compile(CSharpCompilation compilation, Stream assembly, CancellationToken cancellation)
    {
        using var documentation = new MemoryStream();
        return compilation.Emit(assembly, xmlDocumentationStream: documentation, cancellationToken: cancellation);
    }
}
