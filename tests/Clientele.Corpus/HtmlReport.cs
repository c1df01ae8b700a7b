using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Net;
using System.Text;

namespace Clientele.Corpus;

/// <summary>The report as one page: totals, what is skipped most, and a table that sorts by a click.</summary>
internal static class HtmlReport
{
    private const string Style = """
        body{font:14px/1.5 system-ui,sans-serif;margin:2rem auto;max-width:90rem;padding:0 1rem;color:#222;background:#fff}
        h1{font-size:1.6rem}h2{font-size:1.2rem;margin-top:2rem}table{border-collapse:collapse;width:100%}
        th,td{padding:.25rem .6rem;border-bottom:1px solid #ddd;text-align:right;font-variant-numeric:tabular-nums}
        th:first-child,td:first-child,td.text{text-align:left;overflow-wrap:anywhere}th{cursor:pointer;position:sticky;top:0;background:#fff}
        .clean{color:#176e2c}.partial{color:#8a5a00}.rejected{color:#555}.broken,.crash,.timeout{color:#b00020;font-weight:600}
        @media(prefers-color-scheme:dark){body,th{background:#16181c;color:#ddd}th,td{border-color:#333}.clean{color:#6fcf85}.partial{color:#e0b050}.rejected{color:#aaa}.broken,.crash,.timeout{color:#ff7a85}}
        """;

    private const string Script = """
        document.querySelectorAll('table.sortable th').forEach((head,column)=>head.addEventListener('click',()=>{
          const body=head.closest('table').tBodies[0],down=head.dataset.down!=='1';head.dataset.down=down?'1':'';
          const value=row=>row.cells[column].textContent;
          [...body.rows].sort((a,b)=>{const x=value(a),y=value(b),n=x!==''&&y!==''&&!isNaN(x)&&!isNaN(y)?x-y:x.localeCompare(y);return down?n:-n}).forEach(row=>body.append(row));
        }));
        """;

    /// <summary>Writes the page to <paramref name="path"/>.</summary>
    public static void Write(string path, IReadOnlyList<CorpusResult> results, CorpusOptions options)
    {
        var page = new StringBuilder();
        page.Append(
                "<!DOCTYPE html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>Clientele corpus</title>\n<style>\n"
            )
            .Append(Style)
            .Append("\n</style></head><body>\n<h1>Clientele corpus</h1>\n");
        AppendTotals(page, results);
        AppendFindings(page, results);
        AppendRows(page, results, options);
        page.Append("<script>\n").Append(Script).Append("\n</script></body></html>\n");
        File.WriteAllText(path, page.ToString());
    }

    private static void AppendTotals(StringBuilder page, IReadOnlyList<CorpusResult> results)
    {
        page.Append("<p>");
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            var name = CorpusResult.NameOf(outcome);
            page.Append(
                CultureInfo.InvariantCulture,
                $"<span class=\"{name}\">{results.Count(result => result.Outcome == outcome)} {name}</span> · "
            );
        }

        page.Append(
                CultureInfo.InvariantCulture,
                $"{results.Count} documents, {results.Sum(static result => result.Operations)} operations, {results.Sum(static result => result.Schemas)} schemas, "
            )
            .Append(
                CultureInfo.InvariantCulture,
                $"{results.Sum(static result => (long)result.Lines)} lines emitted</p>\n"
            );
    }

    private static void AppendFindings(StringBuilder page, IReadOnlyList<CorpusResult> results)
    {
        var groups = results
            .SelectMany(static result =>
                result
                    .Errors.Concat(result.Warnings)
                    .Concat(result.Diagnostics)
                    .Select(finding => (result.Path, finding))
            )
            .GroupBy(static pair => pair.finding.Id, StringComparer.Ordinal)
            .OrderByDescending(static group => group.Count())
            .ToList();
        if (groups.Count == 0)
        {
            return;
        }

        page.Append(
            "<h2>What is skipped most</h2>\n<table><thead><tr><th>id</th><th>times</th><th>documents</th><th>for instance</th></tr></thead><tbody>\n"
        );
        foreach (var group in groups)
        {
            page.Append(
                    CultureInfo.InvariantCulture,
                    $"<tr><td>{Text(group.Key)}</td><td>{group.Count()}</td><td>{group.Select(static pair => pair.Path).Distinct().Count()}</td>"
                )
                .Append(
                    CultureInfo.InvariantCulture,
                    $"<td class=\"text\">{Text(group.First().finding.Message)}</td></tr>\n"
                );
        }

        page.Append("</tbody></table>\n");
    }

    private static void AppendRows(StringBuilder page, IReadOnlyList<CorpusResult> results, CorpusOptions options)
    {
        page.Append("<h2>Documents</h2>\n<table class=\"sortable\"><thead><tr>");
        foreach (var column in CorpusResult.HeaderOf(options).Split('\t'))
        {
            page.Append("<th>").Append(Text(column)).Append("</th>");
        }

        page.Append("</tr></thead><tbody>\n");
        foreach (var result in results)
        {
            page.Append("<tr>");
            foreach (var cell in result.ToRow(options).Split('\t'))
            {
                page.Append(cell == CorpusResult.NameOf(result.Outcome) ? $"<td class=\"{cell}\">" : "<td>")
                    .Append(Text(cell))
                    .Append("</td>");
            }

            page.Append("</tr>\n");
        }

        page.Append("</tbody></table>\n");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
