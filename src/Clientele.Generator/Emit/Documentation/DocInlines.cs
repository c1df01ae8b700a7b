using System;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Clientele.Generator.Emit.Text;

namespace Clientele.Generator.Emit.Documentation;

/// <summary>
/// Converts a paragraph of CommonMark, possibly containing HTML, to the content of an XML doc comment: code, emphasis,
/// links, line breaks. Anything without a matching element becomes plain text.
/// </summary>
internal static class DocInlines
{
    /// <summary>Stands for a space at which no line may break.</summary>
    public const char FixedSpace = '\u001F';

    private const int MaxDepth = 8;

    // The characters that Markup handles.
    private static readonly char[] Marks = ['\\', '`', '*', '_', '[', '!', '<', '&'];
    private const string Escapable = "\\`*_{}[]()<>#+-.!|&~\"'$%,/:;=?@^";

    // Limits how far to look for a closing mark, so that hostile text costs no more than its length.
    private const int MaxSpan = 1000;

    private static readonly Regex Tag = new(
        @"\G</?([a-zA-Z][a-zA-Z0-9]*)((?:\s+[^<>]*)?)/?>",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex Link = new(
        @"\G!?\[((?:[^\[\]\\]|\\.){0,500})\]\(\s*<?([^\s()<>]{1,1000}(?:\([^\s()<>]*\)[^\s()<>]*)?)>?(?:\s+(?:""[^""]*""|'[^']*'))?\s*\)",
        RegexOptions.CultureInvariant | RegexOptions.Singleline
    );
    private static readonly Regex AutoLink = new(
        @"\G<(https?://[^\s<>]{1,1000})>",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
    private static readonly Regex Address = new(
        @"href\s*=\s*(?:""([^""]*)""|'([^']*)')",
        RegexOptions.CultureInvariant | RegexOptions.IgnoreCase
    );
    private static readonly Regex Entity = new(
        @"\G&(?:#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6})"
            + @"|(amp|lt|gt|quot|apos|nbsp|mdash|ndash|hellip|copy|reg|middot|bull|rarr|larr|le|ge|times));",
        RegexOptions.CultureInvariant
    );

    /// <summary>Gets the XML of <paramref name="text"/>, well-formed and without line breaks.</summary>
    public static string Xml(string text)
    {
        if (text.IndexOfAny(Marks) < 0)
        {
            return CSharpText.DocText(text);
        }

        var xml = new StringBuilder(text.Length + 16);
        Append(xml, text, 0);
        return xml.ToString();
    }

    private static void Append(StringBuilder xml, string text, int depth)
    {
        var plain = new StringBuilder(text.Length);
        for (var at = 0; at < text.Length; )
        {
            var length = depth < MaxDepth ? Markup(xml, plain, text, at, depth) : 0;
            if (length == 0)
            {
                plain.Append(text[at]);
                length = 1;
            }

            at += length;
        }

        Flush(xml, plain);
    }

    // Appends the markup at a position and returns its length in the text; 0 if there is none.
    private static int Markup(StringBuilder xml, StringBuilder plain, string text, int at, int depth) =>
        text[at] switch
        {
            '\\' => Escape(xml, plain, text, at),
            '`' => Code(xml, plain, text, at),
            '*' or '_' => Emphasis(xml, plain, text, at, depth),
            '[' or '!' => LinkAt(xml, plain, text, at, depth),
            '<' => TagAt(xml, plain, text, at, depth),
            '&' => EntityAt(plain, text, at),
            _ => 0,
        };

    private static int Escape(StringBuilder xml, StringBuilder plain, string text, int at)
    {
        if (at + 1 >= text.Length)
        {
            return 0;
        }

        if (text[at + 1] == '\n')
        {
            Flush(xml, plain);
            xml.Append("<br/> ");
            return 2;
        }

        if (Escapable.IndexOf(text[at + 1]) < 0)
        {
            return 0;
        }

        plain.Append(text[at + 1]);
        return 2;
    }

    private static int Code(StringBuilder xml, StringBuilder plain, string text, int at)
    {
        var ticks = 1;
        while (at + ticks < text.Length && text[at + ticks] == '`')
        {
            ticks++;
        }

        var fence = new string('`', ticks);
        for (
            var end = Find(text, fence, at + ticks, at + MaxSpan);
            end >= 0;
            end = Find(text, fence, end, at + MaxSpan)
        )
        {
            var run = ticks;
            while (end + run < text.Length && text[end + run] == '`')
            {
                run++;
            }

            if (run == ticks)
            {
                Element(xml, plain, "c", CSharpText.DocText(text.Substring(at + ticks, end - at - ticks).Trim()));
                return end + run - at;
            }

            end += run;
        }

        plain.Append(fence);
        return ticks;
    }

    private static int Emphasis(StringBuilder xml, StringBuilder plain, string text, int at, int depth)
    {
        var mark =
            text[at] == (at + 1 < text.Length ? text[at + 1] : '\0') ? text.Substring(at, 2) : text.Substring(at, 1);
        var start = at + mark.Length;
        var opens =
            start < text.Length
            && !char.IsWhiteSpace(text[start])
            && text[start] != mark[0]
            && (at == 0 || !char.IsLetterOrDigit(text[at - 1]));
        for (
            var end = opens ? Find(text, mark, start + 1, start + MaxSpan) : -1;
            end > 0;
            end = Find(text, mark, end + 1, start + MaxSpan)
        )
        {
            var after = end + mark.Length;
            var isWhole =
                (text[end - 1] != mark[0] || mark.Length == 2)
                && text[end - 1] != '\\'
                && (after == text.Length || (text[after] != mark[0] && !char.IsLetterOrDigit(text[after])));
            if (isWhole && !char.IsWhiteSpace(text[end - 1]))
            {
                Element(xml, plain, mark.Length == 2 ? "b" : "i", Inner(text.Substring(start, end - start), depth));
                return after - at;
            }
        }

        plain.Append(mark);
        return mark.Length;
    }

    private static int LinkAt(StringBuilder xml, StringBuilder plain, string text, int at, int depth)
    {
        var link = Link.Match(text, at);
        if (!link.Success)
        {
            return 0;
        }

        var label = Inner(link.Groups[1].Value, depth);
        if (text[at] == '!' || !IsAddress(link.Groups[2].Value))
        {
            Flush(xml, plain);
            xml.Append(label);
        }
        else
        {
            Anchor(xml, plain, link.Groups[2].Value, label);
        }

        return link.Length;
    }

    private static int TagAt(StringBuilder xml, StringBuilder plain, string text, int at, int depth)
    {
        if (AutoLink.Match(text, at) is { Success: true } auto)
        {
            Anchor(xml, plain, auto.Groups[1].Value, CSharpText.DocText(auto.Groups[1].Value));
            return auto.Length;
        }

        var tag = Tag.Match(text, at);
        if (!tag.Success || ElementOf(tag.Groups[1].Value) is not { } element)
        {
            return 0;
        }

        if (element == "br")
        {
            Flush(xml, plain);
            xml.Append("<br/> ");
            return tag.Length;
        }

        var start = at + tag.Length;
        var close =
            text[at + 1] == '/' || element.Length == 0
                ? -1
                : Find(text, "</" + tag.Groups[1].Value + ">", start, start + MaxSpan);
        if (close < 0)
        {
            return tag.Length;
        }

        var inner = Inner(text.Substring(start, close - start), depth);
        var address =
            element == "a" && Address.Match(tag.Groups[2].Value) is { Success: true } href
                ? href.Groups[1].Value + href.Groups[2].Value
                : "";
        if (element != "a")
        {
            Element(xml, plain, element, inner);
        }
        else if (IsAddress(address))
        {
            Anchor(xml, plain, address, inner);
        }
        else
        {
            Flush(xml, plain);
            xml.Append(inner);
        }

        return close + tag.Groups[1].Value.Length + 3 - at;
    }

    private static int EntityAt(StringBuilder plain, string text, int at)
    {
        var entity = Entity.Match(text, at);
        if (!entity.Success)
        {
            return 0;
        }

        plain.Append(entity.Groups[3].Success ? Named(entity.Groups[3].Value) : Numbered(entity));
        return entity.Length;
    }

    private static string Numbered(Match entity)
    {
        var isHex = entity.Groups[2].Success;
        var digits = isHex ? entity.Groups[2].Value : entity.Groups[1].Value;
        var code = int.Parse(
            digits,
            isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None,
            CultureInfo.InvariantCulture
        );
        return code is 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF) ? "\uFFFD" : char.ConvertFromUtf32(code);
    }

    private static string Named(string entity) =>
        entity switch
        {
            "amp" => "&",
            "lt" => "<",
            "gt" => ">",
            "quot" => "\"",
            "apos" => "'",
            "mdash" => "\u2014",
            "ndash" => "\u2013",
            "hellip" => "\u2026",
            "copy" => "\u00A9",
            "reg" => "\u00AE",
            "middot" => "\u00B7",
            "bull" => "\u2022",
            "rarr" => "\u2192",
            "larr" => "\u2190",
            "le" => "\u2264",
            "ge" => "\u2265",
            "times" => "\u00D7",
            _ => " ",
        };

    // The doc comment element for an HTML one; empty to keep only its content.
    private static string? ElementOf(string html) =>
        html.ToLowerInvariant() switch
        {
            "b" or "strong" or "th" => "b",
            "i" or "em" or "cite" => "i",
            "code" or "tt" or "kbd" or "samp" => "c",
            "a" => "a",
            "br" => "br",
            "span"
            or "font"
            or "small"
            or "big"
            or "u"
            or "s"
            or "del"
            or "ins"
            or "sup"
            or "sub"
            or "center"
            or "section"
            or "article"
            or "img"
            or "hr"
            or "li"
            or "td"
            or "tbody"
            or "thead"
            or "dl"
            or "dt"
            or "dd"
            or "details"
            or "summary"
            or "mark"
            or "abbr"
            or "label"
            or "strike" => "",
            _ => null,
        };

    private static int Find(string text, string part, int start, int end)
    {
        var stop = Math.Min(text.Length, end);
        return start >= stop ? -1 : text.IndexOf(part, start, stop - start, StringComparison.OrdinalIgnoreCase);
    }

    private static string Inner(string text, int depth)
    {
        var xml = new StringBuilder(text.Length + 16);
        Append(xml, text, depth + 1);
        return xml.ToString();
    }

    private static bool IsAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" or "mailto";

    private static void Anchor(StringBuilder xml, StringBuilder plain, string address, string label)
    {
        Flush(xml, plain);
        xml.Append("<a")
            .Append(FixedSpace)
            .Append("href=\"")
            .Append(CSharpText.DocText(address).Replace("\"", "%22").Replace(" ", "%20"))
            .Append("\">")
            .Append(label)
            .Append("</a>");
    }

    private static void Element(StringBuilder xml, StringBuilder plain, string name, string content)
    {
        Flush(xml, plain);
        xml.Append('<').Append(name).Append('>').Append(content).Append("</").Append(name).Append('>');
    }

    private static void Flush(StringBuilder xml, StringBuilder plain)
    {
        if (plain.Length > 0)
        {
            CSharpText.AppendDocText(xml, plain.ToString());
            plain.Clear();
        }
    }
}
