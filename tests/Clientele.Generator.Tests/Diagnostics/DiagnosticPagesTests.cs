using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Diagnostics;

/// <summary>Each diagnostic links to a page of its own, and each page is a diagnostic's.</summary>
public sealed class DiagnosticPagesTests
{
    // Reported by the package's targets, before the compiler runs.
    private static readonly string[] OfTargets = ["CLI0005", "CLI0008", "CLI0009", "CLI0010"];

    [Fact]
    public void What_is_of_one_id_has_one_title_and_differs()
    {
        foreach (var id in Descriptors().GroupBy(static descriptor => descriptor.Id))
        {
            id.Select(static descriptor => (descriptor.Title, descriptor.HelpLinkUri))
                .Distinct()
                .Count()
                .ShouldBe(1, id.Key);
            id.Select(static descriptor => (descriptor.DefaultSeverity, descriptor.MessageFormat))
                .ShouldBeUnique(id.Key);
        }
    }

    [Fact]
    public void An_id_has_one_severity_and_all_have_one_category()
    {
        foreach (var id in Descriptors().GroupBy(static descriptor => descriptor.Id))
        {
            id.Select(static descriptor => (descriptor.DefaultSeverity, descriptor.Category))
                .Distinct()
                .ShouldHaveSingleItem()
                .Category.ShouldBe("Clientele");
        }
    }

    [Fact]
    public void Every_diagnostic_is_in_the_list_of_what_a_release_brings()
    {
        var folder = Path.GetFullPath(Path.Combine(PagesFolder(), "..", "..", "src", "Clientele.Generator"));
        var listed = new[] { "AnalyzerReleases.Shipped.md", "AnalyzerReleases.Unshipped.md" }
            .SelectMany(name => File.ReadLines(Path.Combine(folder, name)))
            .Where(static line => line.StartsWith("CLI", System.StringComparison.Ordinal))
            .Select(static line => string.Join(" | ", line.Split('|').Take(3).Select(static cell => cell.Trim())));

        listed
            .Order()
            .ShouldBe(
                Descriptors()
                    .Select(static descriptor =>
                        $"{descriptor.Id} | {descriptor.Category} | {descriptor.DefaultSeverity}"
                    )
                    .Distinct()
                    .Order()
            );
    }

    [Fact]
    public void Every_diagnostic_has_a_page_and_every_page_a_diagnostic() =>
        Directory
            .GetFiles(PagesFolder(), "CLI*.md")
            .Select(Path.GetFileNameWithoutExtension)
            .Order()
            .ShouldBe(Descriptors().Select(static descriptor => descriptor.Id).Distinct().Concat(OfTargets).Order());

    [Fact]
    public void Pages_begin_with_the_id_and_title()
    {
        foreach (var descriptor in Descriptors())
        {
            descriptor.HelpLinkUri.ShouldEndWith($"/docs/diagnostics/{descriptor.Id}.md");
            File.ReadLines(Path.Combine(PagesFolder(), descriptor.Id + ".md"))
                .First()
                .ShouldBe($"# {descriptor.Id}: {descriptor.Title}");
        }
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        typeof(ClientGenerator)
            .Assembly.GetTypes()
            .Where(static type => type.Namespace == "Clientele.Generator.Diagnostics")
            .SelectMany(static type =>
                type.GetProperties(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
            )
            .Where(static property => property.PropertyType == typeof(DiagnosticDescriptor))
            .Select(static property => (DiagnosticDescriptor)property.GetValue(null)!);

    private static string PagesFolder([CallerFilePath] string file = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, "..", "..", "..", "docs", "diagnostics"));
}
