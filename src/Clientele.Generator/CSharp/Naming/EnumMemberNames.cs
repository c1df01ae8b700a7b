using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>
/// Allocates the names of an enum's members from their values or from the names that the description gives them.
/// </summary>
internal static class EnumMemberNames
{
    private const string DigitPrefix = "V";
    private const string Suffix = "Value";

    /// <summary>
    /// Gets a name for each value, in order. A name changes only if another value wants the same one.
    /// </summary>
    /// <param name="typeName">The enum's name, which no member can have.</param>
    /// <param name="values">The texts of the values.</param>
    /// <param name="given">The names that the description gives them, or <see langword="null"/>.</param>
    /// <param name="isNumber">Whether the values are numbers.</param>
    public static IReadOnlyList<string> Allocate(
        string typeName,
        IReadOnlyList<string> values,
        IReadOnlyList<string?> given,
        bool isNumber
    )
    {
        var candidates = values.Select((value, i) => Candidates(typeName, value, given[i], isNumber).ToList()).ToList();
        var owners = Owners(candidates, values, given);
        var names = new string[values.Count];
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var i in Enumerable.Range(0, names.Length).OrderBy(i => owners[candidates[i][0]] == i ? 0 : 1))
        {
            names[i] = Claim(candidates[i], taken);
        }

        return names;
    }

    /// <summary>
    /// Gets the identifier of a value: separators between digits are kept, so that versions stay distinguishable
    /// ("1.10" is <c>V1_10</c>, "gpt-4.5" is <c>Gpt4_5</c>).
    /// </summary>
    public static string Form(string value)
    {
        var text = value.Length > 1 && value[0] == '.' && char.IsDigit(value[1]) ? "0" + value : value;
        var builder = new StringBuilder();
        foreach (var part in SplitNumbers(text))
        {
            builder.Append(
                builder.Length == 0 ? Identifiers.Pascal(part, DigitPrefix) : "_" + Identifiers.Pascal(part, "")
            );
        }

        return builder.Length == 0 || builder.Length > 100
            ? Identifiers.Pascal(value, DigitPrefix)
            : builder.ToString();
    }

    // If several values want a name, the most similar one gets it, else the first.
    private static Dictionary<string, int> Owners(
        List<List<string>> candidates,
        IReadOnlyList<string> values,
        IReadOnlyList<string?> given
    ) =>
        Enumerable
            .Range(0, candidates.Count)
            .GroupBy(i => candidates[i][0], StringComparer.Ordinal)
            .ToDictionary(
                static group => group.Key,
                group => group.OrderBy(i => Distance(given[i] ?? values[i], group.Key)).First(),
                StringComparer.Ordinal
            );

    private static int Distance(string text, string name)
    {
        if (text == name)
        {
            return 0;
        }

        if (!string.Equals(text, name, StringComparison.OrdinalIgnoreCase))
        {
            return 3;
        }

        return string.CompareOrdinal(text, 1, name, 1, name.Length) == 0 ? 1 : 2;
    }

    private static IEnumerable<string> Candidates(string typeName, string value, string? given, bool isNumber)
    {
        if (given is { Length: > 0 })
        {
            yield return Free(Form(given), typeName);
        }

        if (isNumber)
        {
            yield return Free(Suffix + value.Replace("-", "Minus").Replace("+", "").Replace(".", "Point"), typeName);
            yield break;
        }

        yield return Free(Form(value), typeName);
        if (Identifiers.IsLegal(value) && !Identifiers.IsKeyword(value))
        {
            yield return Free(value, typeName);
        }

        yield return Free(Identifiers.Spelled(value, DigitPrefix), typeName);
    }

    private static string Free(string form, string typeName)
    {
        var free = ReservedNames.OfEnum.Contains(form) ? form + Suffix : form;
        return free == typeName ? free + Suffix : free;
    }

    private static string Claim(List<string> candidates, HashSet<string> taken)
    {
        if (candidates.FirstOrDefault(taken.Add) is { } name)
        {
            return name;
        }

        for (var number = 2; ; number++)
        {
            var numbered = candidates[0] + "_" + number.ToString(CultureInfo.InvariantCulture);
            if (taken.Add(numbered))
            {
                return numbered;
            }
        }
    }

    private static IEnumerable<string> SplitNumbers(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (Identifiers.IsPart(text[i]) || !char.IsDigit(text[i - 1]))
            {
                continue;
            }

            var end = i;
            while (end < text.Length && !Identifiers.IsPart(text[end]))
            {
                end++;
            }

            if (end < text.Length && char.IsDigit(text[end]))
            {
                yield return text.Substring(start, i - start);
                start = end;
                i = end;
            }
        }

        yield return text.Substring(start);
    }
}
