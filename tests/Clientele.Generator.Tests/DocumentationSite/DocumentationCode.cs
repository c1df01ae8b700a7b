using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace Clientele.Generator.Tests.DocumentationSite;

/// <summary>Compiles the code of pages, with what a reader has around it.</summary>
internal static partial class DocumentationCode
{
    // The usual implicit usings, and what the pages say to reference.
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Net.Http.Json;
        using System.Threading;
        using System.Threading.Tasks;
        using Microsoft.AspNetCore.Builder;
        using Microsoft.AspNetCore.Http;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using NSubstitute;

        """;

    private const string Surroundings = """
        IServiceCollection services = new ServiceCollection();
        IConfiguration configuration = null!;
        CancellationToken cancellationToken = default;
        string id = "7";
        await Task.Yield();

        """;

    // What is in scope with another tool, by the name that pages have for it.
    private static readonly Dictionary<string, (string Usings, string Scope)> Rivals = new(StringComparer.Ordinal)
    {
        ["Refit"] = ("using Refit;\nusing Rival;\n", "IPetsApi api = null!;\n"),
        ["Refitter"] = ("using Refit;\nusing Rival;\n", "IPetsApi api = null!;\n"),
        ["NSwag"] = ("", "PetsClient client = null!;\nHttpClient http = null!;\n"),
        ["Kiota"] = (
            "using Microsoft.Kiota.Abstractions;\nusing Microsoft.Kiota.Abstractions.Authentication;\n"
                + "using Microsoft.Kiota.Abstractions.Serialization;\nusing Microsoft.Kiota.Http.HttpClientLibrary;\n",
            "PetsClient client = null!;\nHttpClient http = null!;\n"
        ),
        ["HttpClient"] = ("", "HttpClient http = null!;\n"),
    };

    private static readonly Lazy<IReadOnlyList<MetadataReference>> References = new(static () =>
    {
        Type[] more =
        [
            typeof(NSubstitute.Substitute),
            typeof(Refit.GetAttribute),
            typeof(Refit.HttpClientFactoryExtensions),
            typeof(Microsoft.Kiota.Abstractions.IRequestAdapter),
            typeof(Microsoft.Kiota.Http.HttpClientLibrary.HttpClientRequestAdapter),
        ];
        var all = HostedProject
            .References.Concat(
                more.Select(static type => (MetadataReference)MetadataReference.CreateFromFile(type.Assembly.Location))
            )
            .Concat(WebProject.References());
        return [.. all.DistinctBy(static reference => Path.GetFileName(reference.Display))];
    });

    /// <summary>The client that the pages speak of.</summary>
    public static GeneratorRun Run() =>
        new(
            References.Value,
            new InMemoryDescription(
                "pets.yaml",
                File.ReadAllText(Path.Combine(DocumentationPages.Root, "docs", "pets.yaml")),
                ("Role", "Client"),
                ("Namespace", "Acme.Pets"),
                ("ClientName", "PetsClient")
            )
        );

    /// <summary>Which tool's code it is: of the page where it shows what was before, or of the line above.</summary>
    public static string? Rival(string page, DocumentationBlock block)
    {
        var name = block.Label switch
        {
            "Before:" or "You wrote:" => Rivals.Keys.FirstOrDefault(key =>
                page.EndsWith($"-{key}.md", StringComparison.OrdinalIgnoreCase)
            ),
            _ => BoldName().Match(block.Label).Groups[1].Value,
        };
        return name is not null && Rivals.ContainsKey(name) ? name : null;
    }

    /// <summary>What the compiler has against a block of a page.</summary>
    public static IReadOnlyList<string> Errors(GeneratorRun run, string page, DocumentationBlock block)
    {
        var compilation = Rival(page, block) is { } rival ? OfRival(run, rival, block.Code) : OfClient(run, block.Code);
        var options = compilation
            .Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default)
            .WithOutputKind(OutputKind.ConsoleApplication);
        return
        [
            .. compilation
                .WithOptions(options)
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString()),
        ];
    }

    private static CSharpCompilation OfClient(GeneratorRun run, string code)
    {
        var client = OwnClient().IsMatch(code) ? "" : "var client = new PetsClient(http);\n";
        var http = OwnHttp().IsMatch(code) ? "" : "using var http = new HttpClient();\n";
        var app = OwnApp().IsMatch(code) ? "" : "WebApplication app = null!;\n";
        var usings = "using Clientele;\nusing Acme.Pets;\n";
        var surroundings = OwnServices().IsMatch(code) ? ServicesVariable().Replace(Surroundings, "") : Surroundings;
        return run.Compile(
            Usings + usings + Lines(code, IsUsing) + surroundings + http + client + app + Statements(code)
        );
    }

    // What the tool generates stands beside the program, and nothing of Clientele does.
    private static CSharpCompilation OfRival(GeneratorRun run, string rival, string code)
    {
        var (usings, scope) = Rivals[rival];
        var own = OwnClient().IsMatch(code) ? ClientVariable().Replace(scope, "") : scope;
        own = OwnApi().IsMatch(code) ? "" : own;
        var program = Usings + usings + Surroundings + own + Statements(code);
        var file = Folder("Rivals", (rival == "Refitter" ? "Refit" : rival) + ".cs");
        var options = CSharpParseOptions.Default.WithLanguageVersion(LanguageVersion.CSharp12);
        return CSharpCompilation
            .Create("Rival", options: run.Compilation.Options)
            .AddReferences(References.Value)
            .AddSyntaxTrees(
                CSharpSyntaxTree.ParseText(File.ReadAllText(file), options),
                CSharpSyntaxTree.ParseText(program, options)
            );
    }

    private static string Statements(string code) => Lines(code, static line => !IsUsing(line));

    private static string Lines(string code, Func<string, bool> predicate) =>
        string.Concat(code.Split('\n').Where(predicate).Select(static line => line + '\n'));

    private static bool IsUsing(string line) =>
        line.StartsWith("using ", StringComparison.Ordinal)
        && line.EndsWith(';')
        && !line.Contains('=', StringComparison.Ordinal);

    private static string Folder(params string[] names) =>
        Path.Combine([
            DocumentationPages.Root,
            "tests",
            "Clientele.Generator.Tests",
            nameof(DocumentationSite),
            .. names,
        ]);

    [GeneratedRegex(@"\bvar client = ")]
    private static partial Regex OwnClient();

    [GeneratedRegex(@"\bvar app = ")]
    private static partial Regex OwnApp();

    [GeneratedRegex(@"\bvar services = ")]
    private static partial Regex OwnServices();

    [GeneratedRegex("^IServiceCollection services = .*\n")]
    private static partial Regex ServicesVariable();

    [GeneratedRegex(@"\bvar api = ")]
    private static partial Regex OwnApi();

    [GeneratedRegex("^PetsClient client = .*\n")]
    private static partial Regex ClientVariable();

    [GeneratedRegex(@"\busing var http = ")]
    private static partial Regex OwnHttp();

    [GeneratedRegex(@"^\*\*(\w+)\*\*")]
    private static partial Regex BoldName();
}
