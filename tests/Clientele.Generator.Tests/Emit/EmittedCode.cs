using System.Collections.Concurrent;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Emit;
using Clientele.Generator.Emit.Client;
using Clientele.Generator.Emit.Files;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace Clientele.Generator.Tests.Emit;

/// <summary>The files of a model, compiled as strictly as a user can ask for.</summary>
internal static class EmittedCode
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ConcurrentDictionary<CodeModel, byte[]> Images = new();

    /// <summary>Every file of <paramref name="model"/>.</summary>
    public static IReadOnlyList<SourceFile> Files(CodeModel model)
    {
        var contexts = SourceEmitter.EmitContexts(ContextUnit.Create(model));
        return
        [
            .. EmitUnits.Split(model).SelectMany(SourceEmitter.EmitTypes),
            .. contexts,
            .. ClientUnit.Split(model).SelectMany(ClientEmitter.Emit),
            .. HeadersUnit.Create(model).SelectMany(ClientHeadersEmitter.Emit),
        ];
    }

    /// <summary>The text of one file.</summary>
    public static string Text(CodeModel model, string hintName) =>
        Files(model).Single(file => file.HintName == hintName).Text;

    /// <summary>Compiles the files; fails on any warning.</summary>
    public static void Compile(CodeModel model) => Image(model);

    /// <summary>
    /// Compiles the model, and against it a class around <paramref name="body"/>; gives what the body returns.
    /// </summary>
    public static T Run<T>(CodeModel model, string body, string types = "")
    {
        var code = $$"""
            using System;
            using System.Collections.Generic;
            using System.Linq;
            using System.Text;
            using System.Text.Json;
            using Shop;
            internal static class Probe
            {
                internal static object? Run()
                {
                    {{body}}
                }
            }
            {{types}}
            """;
        var context = new AssemblyLoadContext("Probe", isCollectible: true);
        context.LoadFromStream(new MemoryStream(Image(model)));
        var image = Compile(
            "Probe",
            [CSharpSyntaxTree.ParseText(code, Parsing)],
            MetadataReference.CreateFromImage(Image(model))
        );
        var probe = context.LoadFromStream(new MemoryStream(image)).GetType("Probe")!;
        try
        {
            return (T)probe.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw new System.InvalidOperationException(inner.ToString(), inner);
        }
    }

    private static byte[] Image(CodeModel model) => Images.GetOrAdd(model, static model =>
        {
            var trees = Files(model)
                .Select(static file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.HintName));
            var friend = CSharpSyntaxTree.ParseText(
                "[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Probe\")]",
                Parsing
            );
            return Compile("Emitted", trees.Append(friend));
        });

    private static byte[] Compile(string name, IEnumerable<SyntaxTree> trees, params MetadataReference[] more)
    {
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999
        );
        var references = Net100
            .References.All.Append(MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location))
            .Concat(more);
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create(name, trees, references, options).Emit(image);
        result
            .Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning)
            .Select(Describe)
            .ShouldBeEmpty();
        return image.ToArray();
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var position = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        var line = diagnostic.Location.SourceTree?.GetText().Lines[position].ToString();
        return $"{diagnostic.Location.SourceTree?.FilePath}: {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n    {line}";
    }
}
