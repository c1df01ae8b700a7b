using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>Parses path templates.</summary>
internal static class OperationPaths
{
    private const string Kept = "-._~:@!$&'()*+,;=/?";

    /// <summary>Gets the pieces of <paramref name="template"/>, without a fragment.</summary>
    public static EquatableArray<PathPart> Split(string template)
    {
        var hash = template.IndexOf('#');
        var path = hash < 0 ? template : template.Substring(0, hash);
        var parts = new List<PathPart>();
        var position = 0;
        if (!path.StartsWith("/", StringComparison.Ordinal))
        {
            path = "/" + path;
        }

        while (position < path.Length)
        {
            var open = path.IndexOf('{', position);
            var close = open < 0 ? -1 : path.IndexOf('}', open);
            var end = close < 0 ? path.Length : open;
            if (end > position)
            {
                parts.Add(new PathPart(Encode(path.Substring(position, end - position)), null));
            }

            if (close >= 0)
            {
                parts.Add(new PathPart(null, path.Substring(open + 1, close - open - 1)));
            }

            position = close < 0 ? path.Length : close + 1;
        }

        return parts.ToEquatableArray();
    }

    /// <summary>
    /// Determines whether a segment of <paramref name="template"/> is <c>.</c> or <c>..</c> (RFC 3986, 5.2.4).
    /// </summary>
    public static bool HasDots(string template) =>
        template.Split('?', '#')[0].Split('/').Any(static segment => segment is "." or "..");

    private static string Encode(string literal)
    {
        var result = new StringBuilder(literal.Length);
        var units = Encoding.UTF8.GetBytes(literal);
        for (var at = 0; at < units.Length; at++)
        {
            var unit = units[at];
            var character = (char)unit;
            if (
                character is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9')
                || Kept.IndexOf(character) >= 0
                || IsEscape(units, at)
            )
            {
                result.Append(character);
            }
            else
            {
                result.Append('%').Append(unit.ToString("X2", System.Globalization.CultureInfo.InvariantCulture));
            }
        }

        return result.ToString();
    }

    // Existing percent-encoding is preserved.
    private static bool IsEscape(byte[] units, int at) =>
        units[at] == '%' && at + 2 < units.Length && IsHex(units[at + 1]) && IsHex(units[at + 2]);

    private static bool IsHex(byte unit) =>
        (char)unit is (>= '0' and <= '9') or (>= 'a' and <= 'f') or (>= 'A' and <= 'F');
}
