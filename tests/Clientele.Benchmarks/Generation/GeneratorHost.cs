using System;
using System.IO;
using System.Linq;
using Clientele.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientele.Benchmarks.Generation;

/// <summary>A project with one description, held by a compiler as an editor holds it.</summary>
public sealed class GeneratorHost
{
    private static readonly CSharpParseOptions ParseOptions = CSharpParseOptions.Default.WithLanguageVersion(
        LanguageVersion.CSharp14
    );

    private static readonly MetadataReference[] References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(static path => !Path.GetFileName(path).StartsWith("Clientele.Benchmarks", StringComparison.Ordinal))
            .Where(static path => Path.GetFileName(path) != "Clientele.Generator.dll")
            .Select(static path => MetadataReference.CreateFromFile(path)),
    ];

    private readonly DescriptionText _description;
    private CSharpCompilation _compilation;
    private SyntaxTree _code;
    private MemoryText _text;
    private GeneratorDriver _driver;
    private int _edits;

    /// <summary>Creates the project; nothing has run yet.</summary>
    public GeneratorHost(DescriptionText description)
    {
        _description = description;
        _code = Parse(0);
        _compilation = CSharpCompilation.Create(
            "Measured",
            [_code],
            References,
            new CSharpCompilationOptions(
                OutputKind.DynamicallyLinkedLibrary,
                nullableContextOptions: NullableContextOptions.Enable
            )
        );
        _text = new MemoryText(description.Path, description.Text);
        _driver = CSharpGeneratorDriver.Create(
            [new ClientGenerator().AsSourceGenerator()],
            [_text],
            ParseOptions,
            new ItemMetadata()
        );
    }

    /// <summary>The emitted files of the last run.</summary>
    public GeneratorRunResult Result => _driver.GetRunResult().Results[0];

    /// <summary>Runs the generator over the project as it stands.</summary>
    public object Run() => _driver = _driver.RunGenerators(_compilation);

    /// <summary>Types into a file of C#.</summary>
    public object EditCode()
    {
        var code = Parse(++_edits);
        _compilation = _compilation.ReplaceSyntaxTree(_code, code);
        _code = code;
        return Run();
    }

    /// <summary>Adds an empty line to the description.</summary>
    public object EditComment() => Edit(_description.Moved(++_edits));

    /// <summary>Adds a property to one schema of the description.</summary>
    public object EditSchema() => Edit(_description.WithProperty(++_edits));

    private GeneratorDriver Edit(string text)
    {
        var edited = new MemoryText(_description.Path, text);
        _driver = _driver.ReplaceAdditionalText(_text, edited);
        _text = edited;
        return _driver = _driver.RunGenerators(_compilation);
    }

    private static SyntaxTree Parse(int number) =>
        CSharpSyntaxTree.ParseText(
            $"internal static class Program {{ private static void Main() {{ _ = {number}; }} }}",
            ParseOptions,
            "Program.cs"
        );
}
