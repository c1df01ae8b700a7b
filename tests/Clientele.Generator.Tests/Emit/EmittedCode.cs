using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using Basic.Reference.Assemblies;
using Clientele.Generator.CSharp;
using Clientele.Generator.Emit;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;

namespace Clientele.Generator.Tests.Emit;

/// <summary>The files of a model, compiled as strictly as a user can ask for.</summary>
internal static class EmittedCode
{
    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    /// <summary>Every file of <paramref name="model"/>.</summary>
    public static IReadOnlyList<SourceFile> Files(CodeModel model)
    {
        var files = new List<SourceFile?>();
        foreach (var unit in EmitUnits.Split(model))
        {
            files.Add(SourceEmitter.EmitType(unit));
            files.Add(SourceEmitter.EmitJson(unit));
            files.Add(SourceEmitter.EmitXml(unit));
        }

        files.Add(SourceEmitter.EmitJsonContext(ContextUnit.Of(model)));
        files.Add(SourceEmitter.EmitXmlContext(ContextUnit.Of(model)));
        files.AddRange(ClientUnit.Split(model).SelectMany(ClientEmitter.Emit));
        return [.. files.OfType<SourceFile>()];
    }

    /// <summary>The text of one file.</summary>
    public static string Text(CodeModel model, string hintName) => Files(model).Single(file => file.HintName == hintName).Text;

    /// <summary>Compiles the files, and code of a user's beside them, and loads the result; fails on any warning.</summary>
    public static Assembly Compile(CodeModel model, params string[] userCode)
    {
        var trees = Files(model).Select(static file => CSharpSyntaxTree.ParseText(file.Text, Parsing, file.HintName))
            .Concat(userCode.Select(static code => CSharpSyntaxTree.ParseText(code, Parsing)));
        var options = new CSharpCompilationOptions(
            OutputKind.DynamicallyLinkedLibrary,
            nullableContextOptions: NullableContextOptions.Enable,
            generalDiagnosticOption: ReportDiagnostic.Error,
            warningLevel: 9999);
        var references = Net100.References.All.Append(MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location));
        var compilation = CSharpCompilation.Create("Emitted" + System.Guid.NewGuid().ToString("N"), trees, references, options);
        using var image = new MemoryStream();
        var result = compilation.Emit(image);
        result.Diagnostics.Where(static diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).Select(Describe).ShouldBeEmpty();
        return Assembly.Load(image.ToArray());
    }

    /// <summary>Compiles the model with a static class <c>Probe</c> around <paramref name="body"/> and gives what its method returns.</summary>
    public static T Run<T>(CodeModel model, string body)
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
            """;
        var probe = Compile(model, code).GetType("Probe")!;
        try
        {
            return (T)probe.GetMethod("Run", BindingFlags.Static | BindingFlags.NonPublic)!.Invoke(null, null)!;
        }
        catch (TargetInvocationException exception) when (exception.InnerException is { } inner)
        {
            throw new System.InvalidOperationException(inner.ToString(), inner);
        }
    }

    private static string Describe(Diagnostic diagnostic)
    {
        var position = diagnostic.Location.GetLineSpan().StartLinePosition.Line;
        var line = diagnostic.Location.SourceTree?.GetText().Lines[position].ToString();
        return $"{diagnostic.Location.SourceTree?.FilePath}: {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}\n    {line}";
    }
}
