using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace Clientele.Benchmarks.Reports;

/// <summary>
/// Draws a table of bars for each suite: a row a peer, a column a size. Lengths are logarithms: twice as long a time is
/// always the same step.
/// </summary>
internal static class SvgChart
{
    private const int Width = 960;
    private const int Margin = 16;
    private const int LabelWidth = 230;
    private const int RowHeight = 20;
    private const int BarHeight = 12;
    private const int TitleHeight = 46;
    private const int ValueWidth = 42;
    private const double SlowerPart = 0.18;
    private const string Grey = "#57606a";

    public static string Draw(List<Result> results)
    {
        var body = new StringBuilder();
        var y = Margin;
        foreach (var suite in results.GroupBy(static result => result.Suite))
        {
            y = Suite(body, y, suite.Key, [.. suite]);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{y}" viewBox="0 0 {Width} {y}" font-family="system-ui, sans-serif">
            <rect width="100%" height="100%" rx="6" fill="#ffffff"/>
            {body}</svg>

            """
        );
    }

    private static int Suite(StringBuilder body, int y, string title, List<Result> results)
    {
        var ours = results
            .Where(static result => result.Who == Result.Ours)
            .ToDictionary(static result => result.Size, StringComparer.Ordinal);
        var peers = results.Where(result => result.Who != Result.Ours && ours.ContainsKey(result.Size)).ToList();
        if (peers.Count == 0)
        {
            return y;
        }

        var sizes = ours.Keys.ToList();
        var columnWidth = (Width - (2 * Margin) - LabelWidth) / sizes.Count;
        Text(body, Margin, y + 16, "15", "#1f2328", title + " – how many times as long others take", isBold: true);
        for (var i = 0; i < sizes.Count; i++)
        {
            Text(body, Margin + LabelWidth + (i * columnWidth), y + 36, "11", Grey, sizes[i]);
        }

        y += TitleHeight;
        var most = Math.Log2(Math.Max(2, peers.Max(peer => peer.Nanoseconds / ours[peer.Size].Nanoseconds)));
        foreach (var peer in peers.GroupBy(static result => result.Who))
        {
            Text(body, Margin, y + 11, "12", "#1f2328", peer.Key);
            foreach (var result in peer)
            {
                Bar(
                    body,
                    Margin + LabelWidth + (sizes.IndexOf(result.Size) * columnWidth),
                    y,
                    columnWidth,
                    result.Nanoseconds / ours[result.Size].Nanoseconds,
                    most
                );
            }

            y += RowHeight;
        }

        return y + Margin;
    }

    /// <summary>From a line that stands for our time, to the right where the peer takes longer.</summary>
    private static void Bar(StringBuilder body, int left, int top, int width, double ratio, double most)
    {
        var room = width - ValueWidth;
        var one = left + (room * SlowerPart);
        var end = Math.Max(left, one + (Math.Log2(ratio) / most * room * (1 - SlowerPart)));
        body.Append(
                CultureInfo.InvariantCulture,
                $"""<rect x="{Math.Min(one, end):0.#}" y="{top + 1}" width="{Math.Abs(end - one):0.#}" height="{BarHeight}" fill="{(ratio >= 1 ? "#2f81c5" : "#d1563f")}"/>"""
            )
            .Append('\n');
        body.Append(
                CultureInfo.InvariantCulture,
                $"""<line x1="{one:0.#}" y1="{top - 1}" x2="{one:0.#}" y2="{top + BarHeight + 3}" stroke="{Grey}"/>"""
            )
            .Append('\n');
        Text(body, Math.Max(one, end) + 4, top + 11, "11", Grey, Ratio.Text(ratio));
    }

    private static void Text(
        StringBuilder body,
        double x,
        int y,
        string size,
        string colour,
        string text,
        bool isBold = false
    ) =>
        body.Append(
                CultureInfo.InvariantCulture,
                $"""<text x="{x:0.#}" y="{y}" font-size="{size}" fill="{colour}"{(isBold ? " font-weight=\"600\"" : "")}>{WebUtility.HtmlEncode(text)}</text>"""
            )
            .Append('\n');
}
