using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Checks what the specification requires of path templates, and RFC 3986 of their fixed parts.</summary>
internal static class PathRules
{
    private static readonly Regex Variable = new(@"\{[^}]*\}", RegexOptions.CultureInvariant);

    // Anything but a pchar, a slash or a question mark (RFC 3986, 3.3 to 3.5).
    private static readonly Regex Illegal = new(
        @"%(?![0-9A-Fa-f]{2})|[\uD800-\uDBFF][\uDC00-\uDFFF]|[^A-Za-z0-9._~!$&'()*+,;=:@/?%-]",
        RegexOptions.CultureInvariant
    );

    /// <summary>Checks the template of a path.</summary>
    public static void Check(NodeMember path, StructureFindings findings)
    {
        var text = Variable.Replace(path.Key, "");
        var hash = text.IndexOf('#');
        var sent = IllegalIn(hash < 0 ? text : text.Substring(0, hash));
        var fragment = IllegalIn(hash < 0 ? "" : text.Substring(hash + 1));
        if (sent.Count > 0)
        {
            findings.ReportKey(
                DocumentDescriptors.IllegalPath,
                path,
                path.Key,
                "has " + List(sent) + ", which no URL has; " + List(sent.Select(Escaped)) + " is sent"
            );
        }
        else if (fragment.Count > 0)
        {
            findings.ReportKey(
                DocumentDescriptors.IllegalPath,
                path,
                path.Key,
                "has " + List(fragment) + " in its fragment, which no URL has; the fragment is not sent"
            );
        }
        else if (Remark(path.Key) is { } remark)
        {
            findings.ReportKey(DocumentDescriptors.WrongPath, path, path.Key, remark);
        }
    }

    private static string? Remark(string path)
    {
        if (path.Length == 0 || path[0] != '/')
        {
            return "does not begin with '/', which is put there";
        }

        if (path.IndexOf('#') >= 0)
        {
            return "has a fragment, which is not sent";
        }

        return path.IndexOf('?') >= 0 ? "has a query; what is fixed in it is sent with every request" : null;
    }

    private static List<string> IllegalIn(string text) =>
        [.. Illegal.Matches(text).Cast<Match>().Select(static match => match.Value).Distinct(StringComparer.Ordinal)];

    private static string Escaped(string character) => Uri.EscapeDataString(character);

    private static string List(IEnumerable<string> texts) =>
        string.Join(", ", texts.Select(static text => "'" + text + "'"));
}
