using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Corpus.Tests;

/// <summary>The page of a run.</summary>
public sealed partial class HtmlReportTests
{
    private static readonly string[] Void = ["meta", "!DOCTYPE"];

    [Fact]
    public async Task The_page_has_totals_losses_and_a_row_a_document()
    {
        using var folder = new CorpusFolder().With("a.yaml", Texts.Clean).With("b.yaml", Texts.Partial);
        var page = await PageAsync(folder);

        Open(page).ShouldBeEmpty();
        page.ShouldContain("<span class=\"clean\">1 clean</span>");
        page.ShouldContain("<span class=\"partial\">1 partial</span>");
        page.ShouldContain("2 documents, 1 operations");
        page.ShouldContain("<td>CLI0104</td><td>1</td><td>1</td>");
        Regex.Count(page, "<tr>").ShouldBe(5);
        page.ShouldContain("b.yaml</td>");
    }

    [Fact]
    public async Task What_a_description_says_is_text()
    {
        using var folder = new CorpusFolder().With(
            "<img src=x onerror=alert(1)>&'.yaml",
            Texts.Partial.Replace("schemas/Owner", "schemas/<script>alert(2)<~1script>", StringComparison.Ordinal)
        );
        var page = await PageAsync(folder);

        Open(page).ShouldBeEmpty();
        page.ShouldNotContain("<img");
        page.ShouldNotContain("<script>alert");
        page.ShouldContain("&lt;img src=x onerror=alert(1)&gt;&amp;");
        page.ShouldContain("&lt;script&gt;alert(2)");
    }

    private static async Task<string> PageAsync(CorpusFolder folder)
    {
        await folder.RunAsync("--html", folder.PathOf("report.html"));
        return await File.ReadAllTextAsync(folder.PathOf("report.html"), TestContext.Current.CancellationToken);
    }

    // The elements that are not closed, or not in order.
    private static Stack<string> Open(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tag().Matches(Content().Replace(page, "><")))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["end"].Length == 0 && !Void.Contains(name))
            {
                open.Push(name);
            }
            else if (tag.Groups["end"].Length > 0)
            {
                open.Pop().ShouldBe(name);
            }
        }

        return open;
    }

    [GeneratedRegex("<(?<end>/?)(?<name>!?[A-Za-z][A-Za-z0-9]*)[^<>]*>", RegexOptions.CultureInvariant)]
    private static partial Regex Tag();

    // Of style and script.
    [GeneratedRegex(
        "(?<=<(style|script)[^>]*)>.*?<(?=/(style|script)>)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    )]
    private static partial Regex Content();
}
