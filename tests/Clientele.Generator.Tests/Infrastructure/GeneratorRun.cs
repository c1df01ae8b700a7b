using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>
/// A project in memory: descriptions with their metadata, run through the generator as the compiler does it.
/// </summary>
internal sealed class GeneratorRun
{
    /// <summary>What a document leaves out is told by the reader, so constructors that read may leave it unset.</summary>
    private static readonly KeyValuePair<string, ReportDiagnostic> Uninitialized = new(
        "CS8618",
        ReportDiagnostic.Suppress
    );

    private readonly CSharpParseOptions _parseOptions;
    private GeneratorDriver _driver;
    private ImmutableArray<AdditionalText> _texts;

    public GeneratorRun(params InMemoryDescription[] descriptions)
        : this(withContracts: true, descriptions) { }

    public GeneratorRun(bool withContracts, params InMemoryDescription[] descriptions)
        : this(withContracts ? References : Net100.References.All, descriptions) { }

    public GeneratorRun(IEnumerable<MetadataReference> references, params InMemoryDescription[] descriptions)
        : this(references, LanguageVersion.CSharp12, "", descriptions) { }

    /// <param name="references">What the project references.</param>
    /// <param name="language">The version of C#.</param>
    /// <param name="code">Code of the project that the generator sees.</param>
    /// <param name="descriptions">The descriptions.</param>
    public GeneratorRun(
        IEnumerable<MetadataReference> references,
        LanguageVersion language,
        string code,
        params InMemoryDescription[] descriptions
    )
    {
        _parseOptions = CSharpParseOptions
            .Default.WithLanguageVersion(language)
            .WithDocumentationMode(DocumentationMode.Diagnose);
        Compilation = CSharpCompilation.Create(
            "Consumer",
            [CSharpSyntaxTree.ParseText(code, _parseOptions, cancellationToken: CancellationToken.None)],
            references,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                generalDiagnosticOption: ReportDiagnostic.Error,
                specificDiagnosticOptions: [Uninitialized],
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        _texts = [.. descriptions.Select(static description => new InMemoryText(description.Path, description.Text))];
        var options = Options(descriptions);
        _driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            _texts,
            _parseOptions,
            options,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true)
        );
        _driver = _driver.RunGenerators(Compilation, Xunit.TestContext.Current.CancellationToken);
    }

    /// <summary>What emitted code compiles against.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } =
    [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(ApiException).Assembly.Location)];

    /// <summary>The consumer's compilation without emitted code.</summary>
    public CSharpCompilation Compilation { get; private set; }

    /// <summary>The last run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    /// <summary>Emitted files by hint name without <c>.g</c>.</summary>
    public IReadOnlyDictionary<string, string> Files =>
        Result.GeneratedSources.ToDictionary(
            static source => source.HintName.Replace(".g.cs", ".cs", StringComparison.Ordinal),
            static source => source.SourceText.ToString(),
            StringComparer.Ordinal
        );

    /// <summary>Names of the emitted types that other code sees, ordinally; without the constants of enums.</summary>
    public IReadOnlyList<string> Types =>
        [
            .. Result
                .GeneratedSources.SelectMany(static source =>
                    source
                        .SyntaxTree.GetRoot(Xunit.TestContext.Current.CancellationToken)
                        .DescendantNodes()
                        .OfType<BaseTypeDeclarationSyntax>()
                        .Where(static type => type.Parent is not StructDeclarationSyntax)
                )
                .Where(static type => !type.Modifiers.Any(SyntaxKind.PrivateKeyword))
                .Where(static type => type.Identifier.ValueText != "Converter") // In each JSON context.
                .Select(static type => type.Identifier.ValueText)
                .Distinct()
                .Order(StringComparer.Ordinal),
        ];

    /// <summary>The file that declares a type.</summary>
    public string FileOf(string type) =>
        Files
            .Single(file =>
                Regex.IsMatch(file.Value, $@"^\S.* (record|class|struct|enum) {type}\b", RegexOptions.Multiline)
                && !file.Key.Contains("Context", StringComparison.Ordinal)
            )
            .Value;

    /// <summary>The generator's diagnostics as the compiler prints them, in the order of their places.</summary>
    public IReadOnlyList<string> Diagnostics => [.. Result.Diagnostics.Select(Format).Order(StringComparer.Ordinal)];

    /// <summary>What the compiler says of the emitted code; empty when all is well.</summary>
    public IReadOnlyList<string> CompilerDiagnostics =>
        [
            .. Compile(Result.GeneratedSources.Select(WithNullableWarnings), [])
                .GetDiagnostics(Xunit.TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Select(static diagnostic => diagnostic.ToString()),
        ];

    /// <summary>The compilation with emitted code and <paramref name="code"/>.</summary>
    public CSharpCompilation Compile(params string[] code) =>
        Compile(Result.GeneratedSources.Select(static source => source.SyntaxTree), code);

    /// <summary>Runs again with another text of the description at <paramref name="path"/>.</summary>
    public GeneratorRun Edit(string path, string text)
    {
        var old = _texts.Single(file => file.Path == path);
        var changed = new InMemoryText(path, text);
        _texts = _texts.Replace(old, changed);
        _driver = _driver
            .ReplaceAdditionalText(old, changed)
            .RunGenerators(Compilation, Xunit.TestContext.Current.CancellationToken);
        return this;
    }

    /// <summary>Runs again with other C# in the project.</summary>
    public GeneratorRun EditCode(string code)
    {
        Compilation = Compilation.AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(code, _parseOptions, cancellationToken: CancellationToken.None)
        );
        _driver = _driver.RunGenerators(Compilation, Xunit.TestContext.Current.CancellationToken);
        return this;
    }

    /// <summary>The distinct reasons that the outputs of a step had in the last run, ordinally.</summary>
    public IReadOnlyList<IncrementalStepRunReason> Reasons(string step) =>
        Result.TrackedSteps.TryGetValue(step, out var runs)
            ? [.. runs.SelectMany(static run => run.Outputs).Select(static output => output.Reason).Distinct().Order()]
            : [];

    // With the severity that a project which raises none sees.
    private CSharpCompilation Compile(IEnumerable<SyntaxTree> emitted, IEnumerable<string> code) =>
        Compilation.AddSyntaxTrees([
            .. emitted,
            .. code.Select(text =>
                CSharpSyntaxTree.ParseText(text, _parseOptions, cancellationToken: CancellationToken.None)
            ),
        ]);

    /// <summary>
    /// Emitted code asks the compiler for no nullable warnings, which are work at every build; here it must have none.
    /// </summary>
    private SyntaxTree WithNullableWarnings(GeneratedSourceResult source) =>
        CSharpSyntaxTree.ParseText(
            source
                .SourceText.ToString()
                .Replace("#nullable disable warnings", "#nullable enable warnings", StringComparison.Ordinal),
            _parseOptions,
            source.HintName,
            cancellationToken: CancellationToken.None
        );

    private static string Format(Diagnostic diagnostic)
    {
        var start = diagnostic.Location.GetLineSpan().StartLinePosition;
        var severity = diagnostic.DefaultSeverity switch
        {
            DiagnosticSeverity.Error => "error",
            DiagnosticSeverity.Warning => "warning",
            _ => "info",
        };
        return string.Create(
            CultureInfo.InvariantCulture,
            $"{diagnostic.Location.GetLineSpan().Path}({start.Line + 1},{start.Character + 1}): {severity} {diagnostic.Id}: {diagnostic.GetMessage(CultureInfo.InvariantCulture)}"
        );
    }

    private static InMemoryOptionsProvider Options(InMemoryDescription[] descriptions) =>
        new(
            descriptions.ToDictionary(
                static description => description.Path,
                static description => description.Metadata
            )
        );
}
