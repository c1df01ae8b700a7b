using System;
using System.Collections.Generic;
using System.Globalization;
using Clientele.Runtime.Equality;

namespace Clientele.Runtime.Validation;

// One method per keyword, without optional parameters, so that a new keyword does not break clients that are already
// compiled.
public sealed partial class ConstraintValidation
{
    /// <summary>Checks that a string has at least a number of characters (Unicode scalar values).</summary>
    /// <param name="value">The string.</param>
    /// <param name="minimum">The minimum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MinLength(string? value, long minimum) =>
        Check(
            value is null || value.Length / 2 >= minimum || Length(value) >= minimum,
            "at least",
            minimum,
            "characters"
        );

    /// <summary>Checks that a string has at most a number of characters (Unicode scalar values).</summary>
    /// <param name="value">The string.</param>
    /// <param name="maximum">The maximum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MaxLength(string? value, long maximum) =>
        Check(value is null || value.Length <= maximum || Length(value) <= maximum, "at most", maximum, "characters");

    /// <summary>Checks that a string matches a pattern.</summary>
    /// <param name="value">The string.</param>
    /// <param name="pattern">A regular expression (ECMA-262). It is not checked if .NET does not support it.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Pattern(string? value, string pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        if (value is not null && !PatternCache.IsMatch(value, pattern))
        {
            Add($"The text has to match {pattern}");
        }

        return this;
    }

    /// <summary>Checks that a list has at least a number of items.</summary>
    /// <param name="value">The list.</param>
    /// <param name="minimum">The minimum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MinItems<T>(IReadOnlyList<T>? value, long minimum) =>
        Check(value is null || value.Count >= minimum, "at least", minimum, "items");

    /// <summary>Checks that a list has at most a number of items.</summary>
    /// <param name="value">The list.</param>
    /// <param name="maximum">The maximum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MaxItems<T>(IReadOnlyList<T>? value, long maximum) =>
        Check(value is null || value.Count <= maximum, "at most", maximum, "items");

    /// <summary>Checks that all items of a list are different.</summary>
    /// <param name="value">The list.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation UniqueItems<T>(IReadOnlyList<T>? value)
    {
        if (value is not null && new HashSet<T>(value, ItemComparer<T>.Instance).Count != value.Count)
        {
            Add("The items have to differ from each other");
        }

        return this;
    }

    /// <summary>Checks that a map has at least a number of members.</summary>
    /// <param name="value">The map.</param>
    /// <param name="minimum">The minimum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MinProperties<T>(IReadOnlyDictionary<string, T>? value, long minimum) =>
        Check(value is null || value.Count >= minimum, "at least", minimum, "members");

    /// <summary>Checks that a map has at most a number of members.</summary>
    /// <param name="value">The map.</param>
    /// <param name="maximum">The maximum.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation MaxProperties<T>(IReadOnlyDictionary<string, T>? value, long maximum) =>
        Check(value is null || value.Count <= maximum, "at most", maximum, "members");

    // Counts only if the number of UTF-16 code units, of which a character has one or two, is inconclusive.
    private static long Length(string value)
    {
        var length = 0L;
        foreach (var _ in value.EnumerateRunes())
        {
            length++;
        }

        return length;
    }

    private ConstraintValidation Check(bool holds, string relation, long bound, string what)
    {
        if (!holds)
        {
            Add(string.Create(CultureInfo.InvariantCulture, $"The value has to have {relation} {bound} {what}"));
        }

        return this;
    }
}
