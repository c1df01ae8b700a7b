using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Documentation;

/// <summary>Turns texts of descriptions into the lines of XML doc comments.</summary>
internal static class DocMarkup
{
    /// <summary>Gets the lines of <paramref name="text"/>, wrapped between words; none is empty.</summary>
    /// <param name="text">CommonMark, possibly containing HTML.</param>
    /// <param name="width">The maximum width in characters; a longer word gets its own line.</param>
    public static IReadOnlyList<string> Lines(string text, int width)
    {
        var blocks = DocBlocks.Parse(text);
        return blocks is [{ Kind: DocBlockKind.Paragraph }]
            ? Wrap(DocInlines.Xml(blocks[0].Texts[0]), width)
            : [.. blocks.SelectMany(block => Lines(block, blocks.Count > 1, width))];
    }

    private static IEnumerable<string> Lines(DocBlock block, bool isPart, int width) =>
        block.Kind switch
        {
            DocBlockKind.Code => block
                .Texts.Select(static line => CSharpText.DocText(line).TrimEnd())
                .Where(static line => line.Length > 0)
                .Prepend("<code>")
                .Append("</code>"),
            DocBlockKind.BulletList => List("bullet", block, width),
            DocBlockKind.NumberedList => List("number", block, width),
            DocBlockKind.Heading => Enclose("para", $"<b>{DocInlines.Xml(block.Texts[0])}</b>", width),
            _ => isPart
                ? Enclose("para", DocInlines.Xml(block.Texts[0]), width)
                : Wrap(DocInlines.Xml(block.Texts[0]), width),
        };

    private static IEnumerable<string> List(string type, DocBlock block, int width) =>
        block
            .Texts.SelectMany(item => Wrap($"<item><description>{DocInlines.Xml(item)}</description></item>", width))
            .Prepend($"<list type=\"{type}\">")
            .Append("</list>");

    private static List<string> Enclose(string element, string xml, int width) =>
        Wrap($"<{element}>{xml}</{element}>", width);

    private static List<string> Wrap(string xml, int width) => IsLine(xml, width) ? [Line(xml)] : Fill(xml, width);

    private static bool IsLine(string xml, int width) =>
        xml.Length > 0
        && xml.Length <= width
        && xml[0] != ' '
        && xml[xml.Length - 1] != ' '
        && xml.IndexOf("  ", StringComparison.Ordinal) < 0;

    private static List<string> Fill(string xml, int width)
    {
        var lines = new List<string>();
        var line = new StringBuilder(width);
        for (var start = 0; start < xml.Length; )
        {
            var space = xml.IndexOf(' ', start);
            var end = space < 0 ? xml.Length : space;
            var length = end - start;
            if (length > 0 && line.Length > 0 && line.Length + 1 + length > width)
            {
                lines.Add(Line(line.ToString()));
                line.Clear();
            }

            if (length > 0)
            {
                line.Append(line.Length > 0 ? " " : "").Append(xml, start, length);
            }

            start = end + 1;
        }

        if (line.Length > 0)
        {
            lines.Add(Line(line.ToString()));
        }

        return lines;
    }

    private static string Line(string line) => line.Replace(DocInlines.FixedSpace, ' ');
}
