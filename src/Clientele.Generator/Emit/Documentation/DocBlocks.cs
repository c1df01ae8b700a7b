using System;
using System.Collections.Generic;
using System.Text.RegularExpressions;

namespace Clientele.Generator.Emit.Documentation;

/// <summary>Splits CommonMark text, possibly containing HTML, into paragraphs, headings, lists and code.</summary>
internal static class DocBlocks
{
    private static readonly Regex Bullet = new(@"^\s*[-*+]\s+(?=\S)", RegexOptions.CultureInvariant);
    private static readonly Regex Number = new(@"^\s*[0-9]{1,9}[.)]\s+(?=\S)", RegexOptions.CultureInvariant);
    private static readonly Regex BlockTag = new(
        @"</?(p|div|ul|ol|h[1-6]|pre|blockquote|table|tr)(\s[^<>]*)?/?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
    private static readonly Regex ItemTag = new(
        @"<li(\s[^<>]*)?>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );

    /// <summary>Gets the blocks of <paramref name="text"/> in order.</summary>
    public static IReadOnlyList<DocBlock> Parse(string text)
    {
        if (IsLine(text))
        {
            return [new DocBlock(DocBlockKind.Paragraph, [text])];
        }

        var blocks = new List<DocBlock>();
        var open = new List<string>();
        var kind = DocBlockKind.Paragraph;
        var fence = "";
        foreach (var line in Lines(text))
        {
            if (IsFence(line, fence))
            {
                Close(blocks, ref kind, open);
                kind = fence.Length == 0 ? DocBlockKind.Code : DocBlockKind.Paragraph;
                fence = fence.Length == 0 ? line.Trim().Substring(0, 3) : "";
            }
            else if (fence.Length > 0)
            {
                open.Add(line);
            }
            else
            {
                AddLine(blocks, ref kind, open, line);
            }
        }

        Close(blocks, ref kind, open);
        return blocks;
    }

    // Most texts are seen at once to be one paragraph on one line.
    private static bool IsLine(string text) =>
        text.Length > 0 && char.IsLetter(text[0]) && text.IndexOfAny(['\r', '\n', '<']) < 0;

    private static string[] Lines(string text)
    {
        var lines = text.Replace("\r\n", "\n").Replace('\r', '\n');
        if (lines.IndexOf('<') >= 0)
        {
            lines = ItemTag.Replace(BlockTag.Replace(lines, "\n\n"), "\n- ");
        }

        return lines.Split('\n');
    }

    private static bool IsFence(string line, string fence)
    {
        var start = line.Trim();
        var isMark =
            start.StartsWith("```", StringComparison.Ordinal) || start.StartsWith("~~~", StringComparison.Ordinal);
        return isMark
            && (fence.Length == 0 ? start.IndexOf('`', 3) < 0 : start.StartsWith(fence, StringComparison.Ordinal));
    }

    private static void AddLine(List<DocBlock> blocks, ref DocBlockKind kind, List<string> open, string line)
    {
        if (line.Trim().Length == 0 || IsRule(line))
        {
            Close(blocks, ref kind, open);
        }
        else if (HeadingOf(line) is { } heading)
        {
            Close(blocks, ref kind, open);
            blocks.Add(new DocBlock(DocBlockKind.Heading, [heading]));
        }
        else if (Bullet.Match(line) is { Success: true } bullet)
        {
            AddItem(blocks, ref kind, open, DocBlockKind.BulletList, line.Substring(bullet.Length));
        }
        else if (
            Number.Match(line) is { Success: true } number
            && (kind == DocBlockKind.NumberedList || open.Count == 0 || line.TrimStart()[0] == '1')
        )
        {
            AddItem(blocks, ref kind, open, DocBlockKind.NumberedList, line.Substring(number.Length));
        }
        else if (kind is DocBlockKind.BulletList or DocBlockKind.NumberedList)
        {
            open[open.Count - 1] += "\n" + line;
        }
        else
        {
            open.Add(line);
        }
    }

    private static string? HeadingOf(string line)
    {
        var text = line.TrimStart();
        var content = text.TrimStart('#');
        var depth = text.Length - content.Length;
        var heading = content.Trim().TrimEnd('#').TrimEnd();
        return depth is > 0 and <= 6 && content.Length > 0 && char.IsWhiteSpace(content[0]) && heading.Length > 0
            ? heading
            : null;
    }

    private static bool IsRule(string line)
    {
        if (line.TrimStart() is not ['-' or '*' or '_' or '=', ..])
        {
            return false;
        }

        var marks = line.Replace(" ", "").Replace("\t", "");
        return marks.Length >= 3 && marks.Trim(marks[0]).Length == 0;
    }

    private static void AddItem(
        List<DocBlock> blocks,
        ref DocBlockKind kind,
        List<string> open,
        DocBlockKind list,
        string item
    )
    {
        if (kind != list)
        {
            Close(blocks, ref kind, open);
            kind = list;
        }

        open.Add(item);
    }

    private static void Close(List<DocBlock> blocks, ref DocBlockKind kind, List<string> open)
    {
        if (open.Count > 0)
        {
            // A table is recognized by its columns.
            var isTable =
                kind == DocBlockKind.Paragraph
                && open.Count > 1
                && open.TrueForAll(static line => line.TrimStart().StartsWith("|", StringComparison.Ordinal));
            var texts = kind == DocBlockKind.Paragraph && !isTable ? [string.Join("\n", open)] : open.ToArray();
            blocks.Add(new DocBlock(isTable ? DocBlockKind.Code : kind, texts));
        }

        open.Clear();
        kind = DocBlockKind.Paragraph;
    }
}
