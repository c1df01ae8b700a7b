using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;

namespace Clientele.Benchmarks.Reports;

/// <summary>
/// Draws a panel for each suite: a row a peer, a column a size, all on one logarithmic scale with its ticks in every
/// column. A whisker reaches from the least to the greatest of the runs.
/// </summary>
internal static class SvgChart
{
    private const int Width = 1000;
    private const int Margin = 16;
    private const int LabelWidth = 220;
    private const int RowHeight = 20;
    private const int BarHeight = 11;
    private const int HeadHeight = 64;
    private const int TitleHeight = 58;
    private const int ValueWidth = 46;
    private const string Grey = "#57606a";
    private const string Grid = "#d8dee4";
    private const string Slower = "#2f81c5";
    private const string Faster = "#d1563f";

    // The scale's ends as powers of two, and its ticks.
    private const double Least = -1;
    private const double Most = 6;

    private static readonly int[] Ticks = [0, 2, 4, 6];

    public static string Draw(List<Result> results)
    {
        var body = new StringBuilder();
        var y = Head(body, results);
        foreach (var suite in results.GroupBy(static result => result.Suite))
        {
            y = Suite(body, y, suite.Key, [.. suite]);
        }

        return string.Create(
            CultureInfo.InvariantCulture,
            $"""
            <svg xmlns="http://www.w3.org/2000/svg" width="{Width}" height="{y}" viewBox="0 0 {Width} {y}" font-family="system-ui, sans-serif">
            <title>Time relative to Clientele</title>
            <rect width="100%" height="100%" rx="6" fill="#ffffff"/>
            {body}</svg>

            """
        );
    }

    private static int Head(StringBuilder body, List<Result> results)
    {
        var runs = results.Count == 0 ? 0 : results.Max(static result => result.Ratios.Count);
        Text(body, Margin, Margin + 10, "16", "#1f2328", "Time relative to Clientele (lower is better)", isBold: true);
        Text(
            body,
            Margin,
            Margin + 30,
            "11",
            Grey,
            $"Logarithmic scale, the same everywhere: each tick is four times the last. Median of {runs} runs; whiskers: least and greatest."
        );
        Rectangle(body, Width - 232, Margin + 2, 12, BarHeight, Slower);
        Text(body, Width - 216, Margin + 12, "11", Grey, "takes longer");
        Rectangle(body, Width - 132, Margin + 2, 12, BarHeight, Faster);
        Text(body, Width - 116, Margin + 12, "11", Grey, "is faster");
        return HeadHeight;
    }

    private static int Suite(StringBuilder body, int y, string title, List<Result> results)
    {
        var sizes = results
            .Where(static result => result.Who == Result.Ours)
            .Select(static result => result.Size)
            .Distinct()
            .ToList();
        var peers = results.Where(result => result.Who != Result.Ours && sizes.Contains(result.Size)).ToList();
        if (peers.Count == 0)
        {
            return y;
        }

        var rows = peers.GroupBy(static result => result.Who).ToList();
        var width = (Width - (2 * Margin) - LabelWidth) / sizes.Count;
        Text(body, Margin, y + 14, "14", "#1f2328", title, isBold: true);
        for (var i = 0; i < sizes.Count; i++)
        {
            var left = Margin + LabelWidth + (i * width);
            Text(body, left, y + 32, "12", "#1f2328", sizes[i]);
            Axis(body, left, y + TitleHeight, width, rows.Count * RowHeight);
        }

        y += TitleHeight;
        foreach (var peer in rows)
        {
            Text(body, Margin, y + 12, "12", "#1f2328", peer.Key);
            foreach (var result in peer)
            {
                Bar(body, Margin + LabelWidth + (sizes.IndexOf(result.Size) * width), y, width, result);
            }

            y += RowHeight;
        }

        return y + Margin;
    }

    private static void Axis(StringBuilder body, int left, int top, int width, int height)
    {
        foreach (var tick in Ticks)
        {
            var x = X(left, width, Math.Pow(2, tick));
            Line(body, x, top - 2, x, top + height, tick == 0 ? Grey : Grid);
            Text(body, x - 4, top - 6, "9", Grey, $"{1 << tick} ×");
        }
    }

    /// <summary>From the line that stands for our time, to the right where the peer takes longer.</summary>
    private static void Bar(StringBuilder body, int left, int top, int width, Result result)
    {
        var one = X(left, width, 1);
        var end = X(left, width, result.Ratio);
        Rectangle(
            body,
            Math.Min(one, end),
            top + 3,
            Math.Abs(end - one),
            BarHeight,
            result.Ratio >= 1 ? Slower : Faster
        );
        var middle = top + 3 + (BarHeight / 2.0);
        var last = X(left, width, result.Ratios[^1]);
        if (result.Ratios.Count > 1)
        {
            var first = X(left, width, result.Ratios[0]);
            Line(body, first, middle, last, middle, "#1f2328");
            Line(body, first, middle - 3, first, middle + 3, "#1f2328");
            Line(body, last, middle - 3, last, middle + 3, "#1f2328");
        }

        Text(body, Math.Max(one, Math.Max(end, last)) + 3, top + 12, "10", Grey, Ratio.Text(result.Ratio));
    }

    private static double X(int left, int width, double ratio) =>
        left + (Math.Clamp(Math.Log2(ratio) - Least, 0, Most - Least) / (Most - Least) * (width - ValueWidth));

    private static void Rectangle(StringBuilder body, double x, double y, double width, double height, string colour) =>
        body.Append(
                CultureInfo.InvariantCulture,
                $"""<rect x="{x:0.#}" y="{y:0.#}" width="{width:0.#}" height="{height:0.#}" fill="{colour}"/>"""
            )
            .Append('\n');

    private static void Line(StringBuilder body, double x1, double y1, double x2, double y2, string colour) =>
        body.Append(
                CultureInfo.InvariantCulture,
                $"""<line x1="{x1:0.#}" y1="{y1:0.#}" x2="{x2:0.#}" y2="{y2:0.#}" stroke="{colour}"/>"""
            )
            .Append('\n');

    private static void Text(
        StringBuilder body,
        double x,
        double y,
        string size,
        string colour,
        string text,
        bool isBold = false
    ) =>
        body.Append(
                CultureInfo.InvariantCulture,
                $"""<text x="{x:0.#}" y="{y:0.#}" font-size="{size}" fill="{colour}"{(isBold ? " font-weight=\"600\"" : "")}>{WebUtility.HtmlEncode(text)}</text>"""
            )
            .Append('\n');
}
