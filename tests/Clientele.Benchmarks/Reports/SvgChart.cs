using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace Clientele.Benchmarks.Reports;

/// <summary>Draws a bar for each peer: how many times as long it takes.</summary>
internal static class SvgChart
{
    private const int Width = 900;
    private const int LabelWidth = 290;
    private const int BarHeight = 14;
    private const int Gap = 8;
    private const int TitleHeight = 30;
    private const double MaxBar = Width - LabelWidth - 80;

    public static string Draw(List<Result> results)
    {
        var body = new StringBuilder();
        var y = 10;
        foreach (var suite in results.GroupBy(static result => result.Suite))
        {
            var bars = Bars(suite).ToList();
            if (bars.Count == 0)
            {
                continue;
            }

            y += TitleHeight;
            Text(body, 10, y - 10, "16", suite.Key + ": time of others, ours is 1");
            var longest = bars.Max(static bar => bar.Ratio);
            foreach (var (size, who, ratio) in bars)
            {
                Bar(body, y, $"{size}: {who}", ratio, longest);
                y += BarHeight + (who == bars[^1].Who ? Gap : 2);
            }
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{y + 20}" viewBox="0 0 {Width} {y + 20}" font-family="sans-serif">
            <rect width="100%" height="100%" fill="#ffffff"/>
            {body}</svg>

            """);
    }

    private static IEnumerable<(string Size, string Who, double Ratio)> Bars(IEnumerable<Result> suite) =>
        from size in suite.GroupBy(static result => result.Size)
        let ours = size.FirstOrDefault(static result => result.Who == Result.Ours)
        where ours is not null
        from peer in size
        where peer.Who != Result.Ours
        select (size.Key, peer.Who, peer.Nanoseconds / ours.Nanoseconds);

    private static void Bar(StringBuilder body, int y, string label, double ratio, double longest)
    {
        var length = ratio / longest * MaxBar;
        var one = LabelWidth + (1 / longest * MaxBar);
        Text(body, 10, y + 11, "11", label);
        body.Append(CultureInfo.InvariantCulture, $"""<rect x="{LabelWidth}" y="{y}" width="{length:0.#}" height="{BarHeight}" fill="{(ratio >= 1 ? "#4c78a8" : "#e45756")}"/>""").Append('\n');
        body.Append(CultureInfo.InvariantCulture, $"""<line x1="{one:0.#}" y1="{y}" x2="{one:0.#}" y2="{y + BarHeight}" stroke="#222222"/>""").Append('\n');
        Text(body, LabelWidth + length + 5, y + 11, "11", string.Create(CultureInfo.InvariantCulture, $"{ratio:0.0} ×"));
    }

    private static void Text(StringBuilder body, double x, int y, string size, string text) =>
        body.Append(CultureInfo.InvariantCulture, $"""<text x="{x:0.#}" y="{y}" font-size="{size}">{WebUtility.HtmlEncode(text)}</text>""").Append('\n');
}
