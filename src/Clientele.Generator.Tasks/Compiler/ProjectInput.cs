using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using Clientele.Generator.Input;
using Microsoft.Build.Framework;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>The project as far as the generator sees it.</summary>
internal sealed class ProjectInput
{
    private readonly StringBuilder _facts = new();

    private ProjectInput(GenerateClients task)
    {
        Texts = ReadTexts(task);
        GlobalOptions.Set("build_property.RootNamespace", task.RootNamespace);
        var arguments = Arguments(task);
        var parsed = CSharpCommandLineParser.Default.Parse(arguments, Path.GetDirectoryName(task.Project), null);
        ParseOptions = parsed.ParseOptions;
        var severities = new GlobalSeverities(FullPaths(task.ConfigFiles));
        Compilation = CSharpCompilation.Create(
            "Project",
            Trees(task),
            FullPaths(task.References)
                .Where(static path => CompilationInfo.AsksFor(Path.GetFileNameWithoutExtension(path)))
                .Where(File.Exists)
                .Select(static path => MetadataReference.CreateFromFile(path)),
            parsed.CompilationOptions.WithSyntaxTreeOptionsProvider(severities)
        );
        Note(arguments);
        Note([CompilationInfo.Create(Compilation).ToString()]);
        Note(FullPaths(task.ConfigFiles).Where(File.Exists).Select(File.ReadAllText));
        Note(Compilation.SyntaxTrees.Select(static tree => tree.ToString()));
    }

    /// <summary>The descriptions and the documents that they may refer to.</summary>
    public ImmutableArray<AdditionalText> Texts { get; }

    /// <summary>What the project says of itself.</summary>
    public ItemOptions GlobalOptions { get; } = new();

    /// <summary>How the project's files are read.</summary>
    public CSharpParseOptions ParseOptions { get; }

    /// <summary>A compilation with what the generator asks one for.</summary>
    public CSharpCompilation Compilation { get; }

    /// <summary>Reads a project.</summary>
    public static ProjectInput Read(GenerateClients task) => new(task);

    /// <summary>The same for the same input and generator, and for no other.</summary>
    public string Key(Assembly generator)
    {
        Note([generator.ManifestModule.ModuleVersionId.ToString("N")]);
        using var hash = SHA256.Create();
        return Convert.ToBase64String(hash.ComputeHash(Encoding.UTF8.GetBytes(_facts.ToString())));
    }

    private static IEnumerable<string> FullPaths(IEnumerable<ITaskItem> items) =>
        items.Select(static item => item.GetMetadata("FullPath"));

    private static List<string> Arguments(GenerateClients task)
    {
        var arguments = new List<string> { "/target:library", "/nowarn:" + task.NoWarn };
        if (task.LangVersion.Length > 0)
        {
            arguments.Add("/langversion:" + task.LangVersion);
        }

        if (task.DefineConstants.Length > 0)
        {
            arguments.Add("/define:" + task.DefineConstants);
        }

        if (task.TreatWarningsAsErrors)
        {
            arguments.Add("/warnaserror+");
        }

        AddList(arguments, "/warnaserror+:", task.WarningsAsErrors);
        AddList(arguments, "/warnaserror-:", task.WarningsNotAsErrors);
        return arguments;
    }

    private static void AddList(List<string> arguments, string option, string ids)
    {
        if (ids.Trim().Length > 0)
        {
            arguments.Add(option + ids);
        }
    }

    private ImmutableArray<AdditionalText> ReadTexts(GenerateClients task)
    {
        var texts = ImmutableArray.CreateBuilder<AdditionalText>();
        foreach (var items in task.Descriptions.GroupBy(static item => item.GetMetadata("FullPath")))
        {
            var text = DescribeClients(items.Key, [.. items.Where(IsBeforeCompile)]);
            if (items.Count() > 1)
            {
                Set(text, SharedDescription.Mark, "true");
            }

            texts.Add(text);
        }

        foreach (var item in task.Documents)
        {
            texts.Add(Describe(item.GetMetadata("FullPath"), "Document"));
        }

        return texts.ToImmutable();
    }

    // Items of the compiler's own run are descriptions that others may refer to.
    private DescriptionText DescribeClients(string path, ITaskItem[] clients)
    {
        var text = Describe(path, clients.Length == 0 ? "Document" : "Client");
        if (clients.Length > 1)
        {
            Set(text, SharedDescription.Count, clients.Length.ToString(CultureInfo.InvariantCulture));
        }

        var names = clients.SelectMany(static client => client.CloneCustomMetadata().Keys.Cast<string>());
        foreach (var name in names.Distinct(StringComparer.OrdinalIgnoreCase).Where(static name => !IsGenerate(name)))
        {
            Set(text, name, SharedDescription.Join([.. clients.Select(client => client.GetMetadata(name))]));
        }

        return text;
    }

    private DescriptionText Describe(string path, string role)
    {
        var text = new DescriptionText(path);
        Set(text, "Role", role);
        Note([text.Path, text.GetText()?.ToString() ?? ""]);
        return text;
    }

    private static bool IsGenerate(string name) => string.Equals(name, "Generate", StringComparison.OrdinalIgnoreCase);

    private void Set(DescriptionText text, string name, string value)
    {
        text.Options.Set("build_metadata.AdditionalFiles.Clientele" + name, value);
        Note([name, value]);
    }

    private static bool IsBeforeCompile(ITaskItem item) =>
        string.Equals(item.GetMetadata("Generate"), "BeforeCompile", StringComparison.OrdinalIgnoreCase);

    private IEnumerable<SyntaxTree> Trees(GenerateClients task) =>
        FullPaths(task.Sources)
            .Select(path => (Path: path, Text: DeclaredTypes.Read(path)))
            .Where(static file => file.Text is not null)
            .Select(file => CSharpSyntaxTree.ParseText(file.Text!, ParseOptions, file.Path));

    private void Note(IEnumerable<string> parts)
    {
        foreach (var part in parts)
        {
            _facts.Append(part.Length).Append(':').Append(part).Append('\n');
        }
    }
}
