using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.DocumentationSite;

/// <summary>The docs say what is so.</summary>
public partial class DocumentationTests
{
    // What a reader has around a snippet: the client, a container, the usual implicit usings.
    private const string Frame = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Net.Http;
        using System.Threading;
        using System.Threading.Tasks;
        using Clientele;
        using Microsoft.Extensions.Configuration;
        using Microsoft.Extensions.DependencyInjection;
        using Pets.Api;

        internal static class Snippet
        {
            public static async Task RunAsync(HttpClient http, IServiceCollection services, IConfiguration configuration, CancellationToken cancellationToken)
            {
                await Task.Yield();
                BEFORE
        CODE
            }
        }
        """;

    // A page of a diagnostic shows what is wrong.
    public static TheoryData<string> Pages => [.. DocumentationPages.Paths.Where(IsCompiled)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_compiles_against_what_is_emitted(string page)
    {
        var description = File.ReadAllText(
            Path.Combine(
                DocumentationPages.Root,
                "tests",
                "Clientele.Generator.Tests",
                "DocumentationSite",
                "pets.yaml"
            )
        );
        var run = new GeneratorRun(
            HostedProject.References,
            new InMemoryDescription(
                "pets.yaml",
                description,
                ("Role", "Client"),
                ("Namespace", "Pets.Api"),
                ("ClientName", "PetsClient")
            )
        );
        run.Diagnostics.ShouldBeEmpty();

        foreach (var block in DocumentationPages.Blocks(page, "csharp"))
        {
            var compilation = run.Compile(Framed(block));
            var options = compilation.Options.WithGeneralDiagnosticOption(ReportDiagnostic.Default);
            var errors = compilation
                .WithOptions(options)
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error)
                .Select(static diagnostic => diagnostic.ToString())
                .ToList();
            errors.ShouldBeEmpty(block);
        }
    }

    [Fact]
    public void Links_lead_somewhere()
    {
        var broken = new List<string>();
        foreach (var page in DocumentationPages.Paths)
        {
            var folder = Path.GetDirectoryName(Path.Combine(DocumentationPages.Root, page))!;
            foreach (var link in DocumentationPages.Links(page))
            {
                var parts = link.Split('#');
                var target =
                    parts[0].Length == 0
                        ? Path.Combine(DocumentationPages.Root, page)
                        : Path.GetFullPath(Path.Combine(folder, parts[0]));
                var isThere = File.Exists(target) || Directory.Exists(target);
                if (!isThere || (parts.Length > 1 && !DocumentationPages.Anchors(target).Contains(parts[1])))
                {
                    broken.Add($"{page}: {link}");
                }
            }
        }

        broken.ShouldBeEmpty();
    }

    [Fact]
    public void Every_page_is_in_the_table_of_contents()
    {
        var contents = DocumentationPages.Links("docs/README.md").ToHashSet(StringComparer.Ordinal);

        DocumentationPages
            .Paths.Where(static path =>
                path.StartsWith("docs/", StringComparison.Ordinal)
                && path.Count(static character => character == '/') == 1
                && path != "docs/README.md"
            )
            .Select(static path => path["docs/".Length..])
            .Where(path => !contents.Contains(path))
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_option_of_the_item_is_documented()
    {
        var props = File.ReadAllText(
            Path.Combine(DocumentationPages.Root, "src", "Clientele.Generator", "build", "Clientele.Generator.props")
        );
        var page = DocumentationPages.Read("docs/configuration.md");

        var names = MetadataName()
            .Matches(props)
            .Select(static match => match.Groups[1].Value)
            .Where(static name => name is not ("Role" or "Count"))
            .ToList();

        names.ShouldNotBeEmpty();
        names.Where(name => !page.Contains($"`{name}`", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public void The_README_fits_on_a_few_screens() =>
        DocumentationPages.Read("README.md").Split('\n').Length.ShouldBeLessThanOrEqualTo(160);

    private static bool IsCompiled(string path) =>
        !path.StartsWith("docs/diagnostics/", StringComparison.Ordinal)
        && DocumentationPages.Blocks(path, "csharp").Count > 0;

    // Usings of a snippet stand first, and a snippet that makes its own client needs no other.
    private static string Framed(string block)
    {
        var lines = block
            .Split('\n')
            .Where(static line =>
                !(
                    line.StartsWith("using ", StringComparison.Ordinal)
                    && line.EndsWith(';')
                    && !line.Contains('=', StringComparison.Ordinal)
                )
            );
        var code = string.Join('\n', lines);
        if (OwnHttp().IsMatch(code))
        {
            code = code.Replace("using var http = ", "using var ownHttp = ", StringComparison.Ordinal)
                .Replace("(http)", "(ownHttp)", StringComparison.Ordinal);
        }

        var client = OwnClient().IsMatch(code) ? "" : "var client = new PetsClient(http);";
        return Frame
            .Replace("BEFORE", client, StringComparison.Ordinal)
            .Replace("CODE", code, StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\bvar client = ")]
    private static partial Regex OwnClient();

    [GeneratedRegex(@"\busing var http = ")]
    private static partial Regex OwnHttp();

    [GeneratedRegex("MetadataName=\"Clientele([A-Za-z]+)\"")]
    private static partial Regex MetadataName();
}
