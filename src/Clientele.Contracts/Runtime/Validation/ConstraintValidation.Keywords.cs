using System;
using System.Collections.Generic;
using System.Globalization;
using Clientele.Runtime.Equality;

namespace Clientele.Runtime.Validation;

// A method for each keyword and no optional parameters: another keyword breaks no client that is compiled already.
public sealed partial class ConstraintValidation
{
    /// <summary>Checks that a text has enough characters (Unicode scalar values).</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The fewest.</param>
    public void MinLength(string? value, long minimum) =>
        Check(
            value is null || value.Length / 2 >= minimum || Length(value) >= minimum,
            "at least",
            minimum,
            "characters"
        );

    /// <summary>Checks that a text does not have too many characters (Unicode scalar values).</summary>
    /// <param name="value">The text.</param>
    /// <param name="maximum">The most.</param>
    public void MaxLength(string? value, long maximum) =>
        Check(value is null || value.Length <= maximum || Length(value) <= maximum, "at most", maximum, "characters");

    /// <summary>Checks that a pattern is found in a text.</summary>
    /// <param name="value">The text.</param>
    /// <param name="pattern">A regular expression (ECMA-262); one that .NET does not know is not checked.</param>
    public void Pattern(string? value, string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is not null && !PatternCache.IsMatch(value, pattern))
        {
            Add($"The text has to match {pattern}");
        }
    }

    /// <summary>Checks that a list has enough items.</summary>
    /// <param name="value">The list.</param>
    /// <param name="minimum">The fewest.</param>
    public void MinItems<T>(IReadOnlyList<T>? value, long minimum) =>
        Check(value is null || value.Count >= minimum, "at least", minimum, "items");

    /// <summary>Checks that a list does not have too many items.</summary>
    /// <param name="value">The list.</param>
    /// <param name="maximum">The most.</param>
    public void MaxItems<T>(IReadOnlyList<T>? value, long maximum) =>
        Check(value is null || value.Count <= maximum, "at most", maximum, "items");

    /// <summary>Checks that no item of a list equals another.</summary>
    /// <param name="value">The list.</param>
    public void UniqueItems<T>(IReadOnlyList<T>? value)
    {
        if (value is not null && new HashSet<T>(value, ItemComparer<T>.Instance).Count != value.Count)
        {
            Add("The items have to differ from each other");
        }
    }

    /// <summary>Checks that a map has enough members.</summary>
    /// <param name="value">The map.</param>
    /// <param name="minimum">The fewest.</param>
    public void MinProperties<T>(IReadOnlyDictionary<string, T>? value, long minimum) =>
        Check(value is null || value.Count >= minimum, "at least", minimum, "members");

    /// <summary>Checks that a map does not have too many members.</summary>
    /// <param name="value">The map.</param>
    /// <param name="maximum">The most.</param>
    public void MaxProperties<T>(IReadOnlyDictionary<string, T>? value, long maximum) =>
        Check(value is null || value.Count <= maximum, "at most", maximum, "members");

    // Asked only where the number of UTF-16's units, of which a character is one or two, leaves it open.
    private static long Length(string value)
    {
        var length = 0L;
        foreach (var _ in value.EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    private void Check(bool holds, string relation, long bound, string what)
    {
        if (!holds)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"The value has to have {relation} {bound} {what}"));
        }
    }
}
