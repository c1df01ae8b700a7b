using System;
using System.Collections;
using System.Collections.Generic;
using System.ComponentModel;
using System.Globalization;
using System.Numerics;

namespace Clientele.Runtime.Validation;

/// <summary>
/// Checks the constraints of values and collects what contradicts them. Absent values (null) contradict none.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ConstraintValidation
{
    // Records can hold each other endlessly only where a caller has made them so deep; JSON readers stop much earlier.
    private const int MaxDepth = 256;

    private readonly List<ConstraintViolation> _violations = [];
    private readonly List<string> _path = [];

    private ConstraintValidation() { }

    /// <summary>
    /// What in <paramref name="value"/> and its members contradicts a constraint, in the members' order; empty:
    /// nothing.
    /// </summary>
    /// <param name="value">The value.</param>
    public static IReadOnlyList<ConstraintViolation> Validate(IValidatable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var validation = new ConstraintValidation();
        value.Validate(validation);
        return validation._violations;
    }

    /// <summary>Goes into a member.</summary>
    /// <param name="name">Its name in JSON.</param>
    public void Begin(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _path.Add(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
    }

    /// <summary>Goes out of the member.</summary>
    public void End() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Checks a text's length in characters (Unicode scalar values).</summary>
    /// <param name="value">The text.</param>
    /// <param name="minimum">The least.</param>
    /// <param name="maximum">The most.</param>
    public void Length(string? value, long minimum = 0, long maximum = long.MaxValue)
    {
        if (value is null)
        {
            return;
        }

        var length = 0L;
        foreach (var _ in value.EnumerateRunes())
        {
            length++;
        }

        Count(length, minimum, maximum, "characters");
    }

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

    /// <summary>Checks a number.</summary>
    /// <param name="value">The number.</param>
    /// <param name="minimum">The least.</param>
    /// <param name="maximum">The most.</param>
    /// <param name="exclusiveMinimum">What it has to be greater than.</param>
    /// <param name="exclusiveMaximum">What it has to be less than.</param>
    /// <param name="multipleOf">What it has to be a multiple of.</param>
    public void Range<T>(
        T? value,
        decimal? minimum = null,
        decimal? maximum = null,
        decimal? exclusiveMinimum = null,
        decimal? exclusiveMaximum = null,
        decimal? multipleOf = null
    )
        where T : struct, INumber<T>
    {
        if (value is not { } given)
        {
            return;
        }

        if (T.IsNaN(given))
        {
            Add("The number is not a number");
            return;
        }

        // Beyond decimal's range the nearest decimal still is on the right side of every bound but that itself.
        var number = decimal.CreateSaturating(given);
        Check(minimum is { } least && number < least, "at least", minimum);
        Check(maximum is { } most && number > most, "at most", maximum);
        Check(exclusiveMinimum is { } below && number <= below, "greater than", exclusiveMinimum);
        Check(exclusiveMaximum is { } above && number >= above, "less than", exclusiveMaximum);
        Check(multipleOf is { } step && step != 0 && number % step != 0, "a multiple of", multipleOf);
    }

    /// <summary>Checks the number that a union holds; what is no number contradicts nothing.</summary>
    /// <param name="value">What the union holds.</param>
    /// <param name="minimum">The least.</param>
    /// <param name="maximum">The most.</param>
    /// <param name="exclusiveMinimum">What it has to be greater than.</param>
    /// <param name="exclusiveMaximum">What it has to be less than.</param>
    /// <param name="multipleOf">What it has to be a multiple of.</param>
    public void Number(
        object? value,
        decimal? minimum = null,
        decimal? maximum = null,
        decimal? exclusiveMinimum = null,
        decimal? exclusiveMaximum = null,
        decimal? multipleOf = null
    )
    {
        switch (value)
        {
            case double real:
                Range<double>(real, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf);
                break;
            case float real:
                Range<float>(real, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf);
                break;
            case decimal or long or int or short or sbyte or ulong or uint or ushort or byte:
                var number = Convert.ToDecimal(value, CultureInfo.InvariantCulture);
                Range<decimal>(number, minimum, maximum, exclusiveMinimum, exclusiveMaximum, multipleOf);
                break;
            default:
                break;
        }
    }

    /// <summary>Checks how many items a list has.</summary>
    /// <param name="value">The list.</param>
    /// <param name="minimum">The least.</param>
    /// <param name="maximum">The most.</param>
    /// <param name="unique">Whether no item may equal another.</param>
    public void Items<T>(IReadOnlyList<T>? value, long minimum = 0, long maximum = long.MaxValue, bool unique = false)
    {
        if (value is null)
        {
            return;
        }

        Count(value.Count, minimum, maximum, "items");
        if (unique && new HashSet<T>(value).Count != value.Count)
        {
            Add("The items have to differ from each other");
        }
    }

    /// <summary>Checks how many members a map has.</summary>
    /// <param name="value">The map.</param>
    /// <param name="minimum">The least.</param>
    /// <param name="maximum">The most.</param>
    public void Members<T>(IReadOnlyDictionary<string, T>? value, long minimum = 0, long maximum = long.MaxValue)
    {
        if (value is not null)
        {
            Count(value.Count, minimum, maximum, "members");
        }
    }

    /// <summary>Checks each item of a list.</summary>
    /// <param name="value">The list.</param>
    /// <param name="check">Checks one.</param>
    public void Each<T>(IReadOnlyList<T>? value, Action<ConstraintValidation, T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        for (var i = 0; i < value?.Count; i++)
        {
            Begin(i.ToString(CultureInfo.InvariantCulture));
            check(this, value[i]);
            End();
        }
    }

    /// <summary>Checks each value of a map.</summary>
    /// <param name="value">The map.</param>
    /// <param name="check">Checks one.</param>
    public void Each<T>(IReadOnlyDictionary<string, T>? value, Action<ConstraintValidation, T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        foreach (var (name, item) in value ?? new Dictionary<string, T>())
        {
            Begin(name);
            check(this, item);
            End();
        }
    }

    /// <summary>Checks whatever a value holds that has constraints.</summary>
    /// <param name="value">A record, a union, or a list of such.</param>
    public void Value(object? value)
    {
        if (_path.Count >= MaxDepth)
        {
            return;
        }

        if (value is IValidatable validatable)
        {
            validatable.Validate(this);
        }
        else if (value is IList list)
        {
            for (var i = 0; i < list.Count; i++)
            {
                Begin(i.ToString(CultureInfo.InvariantCulture));
                Value(list[i]);
                End();
            }
        }
    }

    /// <summary>Checks that one of several sets of members is there whole (<c>anyOf</c> of <c>required</c>).</summary>
    /// <param name="members">The names of the members in each set.</param>
    /// <param name="given">Whether each set is there.</param>
    public void AtLeastOne(ReadOnlySpan<string> members, ReadOnlySpan<bool> given)
    {
        if (!given.Contains(true))
        {
            Add($"At least one of these has to be given: {Join(members)}");
        }
    }

    /// <summary>
    /// Checks that one of several sets of members is there whole, and no other (<c>oneOf</c> of <c>required</c>).
    /// </summary>
    /// <param name="members">The names of the members in each set.</param>
    /// <param name="given">Whether each set is there.</param>
    public void ExactlyOne(ReadOnlySpan<string> members, ReadOnlySpan<bool> given)
    {
        if (given.Count(true) != 1)
        {
            Add($"Exactly one of these has to be given: {Join(members)}");
        }
    }

    /// <summary>Checks that members are there where another one is (<c>dependentRequired</c>).</summary>
    /// <param name="member">The other one.</param>
    /// <param name="isGiven">Whether it is there.</param>
    /// <param name="members">The names of the members.</param>
    /// <param name="areGiven">Whether they are all there.</param>
    public void Dependent(string member, bool isGiven, string members, bool areGiven)
    {
        if (isGiven && !areGiven)
        {
            Add($"Where {member} is given, so has to be: {members}");
        }
    }

    private static string Join(ReadOnlySpan<string> members) => string.Join(", ", members.ToArray());

    private void Count(long count, long minimum, long maximum, string what)
    {
        Check(count < minimum, "at least", minimum, what);
        Check(count > maximum, "at most", maximum, what);
    }

    private void Check(bool isWrong, string relation, decimal? bound, string what = "")
    {
        if (isWrong)
        {
            Add(
                string.Create(
                        CultureInfo.InvariantCulture,
                        $"The value has to {(what.Length > 0 ? "have" : "be")} {relation} {bound} {what}"
                    )
                    .TrimEnd()
            );
        }
    }

    private void Add(string message) =>
        _violations.Add(new ConstraintViolation(_path.Count == 0 ? "" : "/" + string.Join('/', _path), message));
}
