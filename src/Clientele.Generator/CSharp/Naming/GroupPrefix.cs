using System;
using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>
/// Removes the name of a group from operationIds that start with it: <c>repos/list-releases</c>, <c>Customers_Get</c>,
/// <c>petFind</c>.
/// </summary>
internal static class GroupPrefix
{
    // "ByName" alone, without what precedes it, is not a name.
    private static readonly HashSet<string> Prepositions = new(
        [
            "And",
            "As",
            "At",
            "By",
            "For",
            "From",
            "In",
            "Of",
            "On",
            "Or",
            "Per",
            "To",
            "Via",
            "With",
            "Within",
            "Without",
        ],
        StringComparer.Ordinal
    );

    /// <summary>
    /// Gets <paramref name="name"/> without the group's name, in singular or plural and any casing; unchanged if it
    /// does not start with it.
    /// </summary>
    /// <param name="name">The Pascal-case name of an operation.</param>
    /// <param name="group">The Pascal-case name of its group.</param>
    public static string Without(string name, string group)
    {
        foreach (var prefix in Forms(group))
        {
            var isPrefix =
                name.Length > prefix.Length + 1 && name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase);
            if (isPrefix && char.IsUpper(name[prefix.Length]) && !Prepositions.Contains(FirstWord(name, prefix.Length)))
            {
                return name.Substring(prefix.Length);
            }
        }

        return name;
    }

    // The longest first: "pets" is not "pet" followed by an "s".
    private static IEnumerable<string> Forms(string group)
    {
        if (group.EndsWith("y", StringComparison.Ordinal))
        {
            yield return group.Substring(0, group.Length - 1) + "ies";
        }

        yield return group + "es";
        yield return group + "s";
        yield return group;
        var singular = ItemNames.Item(group);
        if (singular.Length < group.Length)
        {
            yield return singular;
        }
    }

    private static string FirstWord(string name, int start)
    {
        var end = start + 1;
        while (end < name.Length && char.IsLower(name[end]))
        {
            end++;
        }

        return name.Substring(start, end - start);
    }
}
