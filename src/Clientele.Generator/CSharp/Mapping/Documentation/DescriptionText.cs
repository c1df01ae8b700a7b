using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;

namespace Clientele.Generator.CSharp.Mapping.Documentation;

/// <summary>Handles texts of descriptions, which are CommonMark (OpenAPI 3.1.1, section 3.5).</summary>
internal static class DescriptionText
{
    private const string Special = "\\`*_<[&#|~";

    private static readonly string[] Fences = ["```", "~~~"];
    private static readonly char[] LineEnds = ['\r', '\n'];

    /// <summary>
    /// Gets the paragraphs, none of them empty; a fenced code block is a single one, blank lines included.
    /// </summary>
    public static List<string> Paragraphs(string? text)
    {
        // Most descriptions are a single line.
        if (text is null || text.IndexOfAny(LineEnds) < 0)
        {
            var line = text?.Trim() ?? "";
            return line.Length == 0 ? [] : [line];
        }

        var paragraphs = new List<string>();
        var lines = new List<string>();
        var fence = "";
        foreach (var line in text.Replace("\r\n", "\n").Replace('\r', '\n').Split('\n'))
        {
            var start = line.TrimStart();
            var mark = FenceOf(start);
            if (fence.Length == 0 && mark.Length > 0)
            {
                Take(lines, paragraphs);
                fence = mark;
                lines.Add(line);
            }
            else if (fence.Length > 0)
            {
                lines.Add(line);
                if (mark == fence)
                {
                    Take(lines, paragraphs);
                    fence = "";
                }
            }
            else if (start.Length == 0)
            {
                Take(lines, paragraphs);
            }
            else
            {
                lines.Add(line);
            }
        }

        Take(lines, paragraphs);
        return paragraphs;
    }

    /// <summary>Gets text that is shown literally, with everything escaped that has a meaning in CommonMark.</summary>
    public static string Literal(string text)
    {
        var builder = new StringBuilder(text.Length);
        foreach (var unit in text)
        {
            builder.Append(Special.IndexOf(unit) >= 0 ? "\\" : "").Append(unit is '\r' or '\n' ? ' ' : unit);
        }

        return builder.ToString();
    }

    private static string FenceOf(string line)
    {
        foreach (var fence in Fences)
        {
            if (line.StartsWith(fence, StringComparison.Ordinal))
            {
                return fence;
            }
        }

        return "";
    }

    private static void Take(List<string> lines, List<string> paragraphs)
    {
        if (lines.Any(static line => line.Trim().Length > 0))
        {
            paragraphs.Add(string.Join("\n", lines).Trim());
        }

        lines.Clear();
    }
}
