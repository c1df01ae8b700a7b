using System;
using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.OpenApi.Syntax;

/// <summary>Reads plain scalars by YAML 1.2's core schema (section 10.3).</summary>
internal static class CoreSchema
{
    private static readonly Regex JsonNumber = new(
        @"^-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][-+]?[0-9]+)?\z",
        RegexOptions.CultureInvariant
    );
    private static readonly Regex YamlNumber = new(
        @"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?"
            + @"|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN))\z",
        RegexOptions.CultureInvariant
    );

    /// <summary>Determines whether a text is a number according to RFC 8259.</summary>
    public static bool IsJsonNumber(string text) => JsonNumber.IsMatch(text);

    /// <summary>Gets the kind of a plain scalar.</summary>
    public static ScalarKind KindOf(string text) =>
        text switch
        {
            "" or "~" or "null" or "Null" or "NULL" => ScalarKind.Null,
            "true" or "True" or "TRUE" or "false" or "False" or "FALSE" => ScalarKind.Boolean,
            _ when text[0] is (>= '0' and <= '9') or '-' or '+' or '.' && YamlNumber.IsMatch(text) => ScalarKind.Number,
            _ => ScalarKind.String,
        };

    /// <summary>
    /// Gets a number in JSON notation; <see langword="null"/> for infinity and anything that is not a number.
    /// </summary>
    public static string? ToJsonNumber(string text)
    {
        if (IsJsonNumber(text))
        {
            return text;
        }

        if (text.StartsWith("0x", StringComparison.Ordinal))
        {
            return BigInteger
                .Parse("0" + text.Substring(2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture)
                .ToString(CultureInfo.InvariantCulture);
        }

        if (text.StartsWith("0o", StringComparison.Ordinal))
        {
            var value = BigInteger.Zero;
            foreach (var digit in text.Substring(2))
            {
                value = (value * 8) + (digit - '0');
            }

            return value.ToString(CultureInfo.InvariantCulture);
        }

        return Canonical(text);
    }

    private static string? Canonical(string text)
    {
        var sign = text.StartsWith("-", StringComparison.Ordinal) ? "-" : "";
        var digits = text.TrimStart('+', '-').TrimStart('0');
        digits = digits.Length == 0 || digits[0] is '.' or 'e' or 'E' ? "0" + digits : digits;
        var number = sign + digits;
        if (IsJsonNumber(number))
        {
            return number;
        }

        number = number.Replace(".e", "e").Replace(".E", "E").TrimEnd('.');
        return IsJsonNumber(number) ? number : null;
    }
}
