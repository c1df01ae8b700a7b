using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.DocumentationSite;

/// <summary>The docs say what is so.</summary>
public partial class DocumentationTests
{
    // A page of a diagnostic shows what is wrong.
    public static TheoryData<string> Pages => [.. DocumentationPages.Paths.Where(IsCompiled)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Code_compiles_against_what_is_emitted(string page)
    {
        var run = DocumentationCode.Run();
        run.Diagnostics.ShouldBeEmpty();

        // Mappers and EF Core are packages of their own: tests/Clientele.Package.Tests compiles and runs that code.
        foreach (
            var block in DocumentationPages
                .Blocks(page, "csharp")
                .Where(static block => block.Heading != "Mappers and EF Core")
        )
        {
            DocumentationCode.Errors(run, page, block).ShouldBeEmpty(block.Code);
        }
    }

    [Fact]
    public void No_code_escapes_by_another_name_for_C_sharp() =>
        DocumentationPages
            .Paths.SelectMany(static page => DocumentationPages.Languages(page))
            .Distinct()
            .Order(StringComparer.Ordinal)
            .ShouldBe(["csharp", "json", "mermaid", "sh", "text", "xml", "yaml"]);

    [Fact]
    public void Side_by_side_ours_is_at_most_a_line_longer_than_the_shortest()
    {
        var sections = DocumentationPages
            .Blocks("docs/comparison.md", "csharp")
            .GroupBy(static block => block.Heading)
            .ToList();

        sections.Select(static section => section.Key).ShouldBe(["Registration", "Call", "Error", "Pages", "Test"]);
        foreach (var section in sections)
        {
            var lines = section.ToDictionary(
                static block => DocumentationCode.Rival("docs/comparison.md", block) ?? "Clientele",
                static block => block.Code.Count(static character => character == '\n')
            );
            lines.Keys.Order(StringComparer.Ordinal).ShouldBe(["Clientele", "Kiota", "NSwag", "Refit"]);
            lines["Clientele"].ShouldBeLessThanOrEqualTo(lines.Values.Min() + 1, section.Key);
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

    [GeneratedRegex("MetadataName=\"Clientele([A-Za-z]+)\"")]
    private static partial Regex MetadataName();
}
