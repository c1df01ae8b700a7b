using System;
using System.Collections;
using System.Collections.Generic;
using System.Collections.ObjectModel;
using System.ComponentModel;
using System.Globalization;

namespace Clientele.Runtime.Validation;

/// <summary>Checks the constraints of values and collects the violations. Absent values (null) violate none.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed partial class ConstraintValidation
{
    // Records nest this deeply only if a caller creates them so; JSON readers stop much earlier.
    private const int MaxDepth = 256;

    private readonly List<ConstraintViolation> _violations = [];
    private readonly List<string> _path = [];

    private ConstraintValidation() { }

    /// <summary>
    /// Returns the violations of constraints in <paramref name="value"/> and its members, in the order of the members.
    /// </summary>
    /// <param name="value">The value.</param>
    public static IReadOnlyList<ConstraintViolation> Validate(IValidatable value)
    {
        ArgumentNullException.ThrowIfNull(value);
        var validation = new ConstraintValidation();
        value.Validate(validation);
        return validation._violations;
    }

    /// <summary>Enters a member.</summary>
    /// <param name="name">The name of the member in JSON.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Begin(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        _path.Add(name.Replace("~", "~0", StringComparison.Ordinal).Replace("/", "~1", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Leaves the current member.</summary>
    public void End() => _path.RemoveAt(_path.Count - 1);

    /// <summary>Checks each item of a list.</summary>
    /// <param name="value">The list.</param>
    /// <param name="check">The check of an item.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Each<T>(IReadOnlyList<T>? value, Action<ConstraintValidation, T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        for (var i = 0; i < value?.Count; i++)
        {
            Begin(i.ToString(CultureInfo.InvariantCulture));
            check(this, value[i]);
            End();
        }

        return this;
    }

    /// <summary>Checks each value of a map.</summary>
    /// <param name="value">The map.</param>
    /// <param name="check">The check of a value.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Each<T>(IReadOnlyDictionary<string, T>? value, Action<ConstraintValidation, T> check)
    {
        ArgumentNullException.ThrowIfNull(check);
        foreach (var (name, item) in value ?? ReadOnlyDictionary<string, T>.Empty)
        {
            Begin(name);
            check(this, item);
            End();
        }

        return this;
    }

    /// <summary>Checks anything in a value that has constraints.</summary>
    /// <param name="value">A record, a union, or a list of these.</param>
    /// <returns>This instance.</returns>
    public ConstraintValidation Value(object? value)
    {
        if (_path.Count >= MaxDepth)
        {
            return this;
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

        return this;
    }

    /// <summary>
    /// Checks that at least one of several sets of members is complete (<c>anyOf</c> of <c>required</c>).
    /// </summary>
    /// <param name="members">The names of the members in each set.</param>
    /// <param name="given">Whether each set is complete.</param>
    public void AtLeastOne(ReadOnlySpan<string> members, ReadOnlySpan<bool> given)
    {
        if (!given.Contains(true))
        {
            Add($"At least one of these has to be given: {Join(members)}");
        }
    }

    /// <summary>
    /// Checks that exactly one of several sets of members is complete (<c>oneOf</c> of <c>required</c>).
    /// </summary>
    /// <param name="members">The names of the members in each set.</param>
    /// <param name="given">Whether each set is complete.</param>
    public void ExactlyOne(ReadOnlySpan<string> members, ReadOnlySpan<bool> given)
    {
        if (given.Count(true) != 1)
        {
            Add($"Exactly one of these has to be given: {Join(members)}");
        }
    }

    /// <summary>Checks that members are present if another one is (<c>dependentRequired</c>).</summary>
    /// <param name="member">The name of the other member.</param>
    /// <param name="isGiven">Whether the other member is present.</param>
    /// <param name="members">The names of the members.</param>
    /// <param name="areGiven">Whether all of them are present.</param>
    public void Dependent(string member, bool isGiven, string members, bool areGiven)
    {
        if (isGiven && !areGiven)
        {
            Add($"Where {member} is given, so has to be: {members}");
        }
    }

    private static string Join(ReadOnlySpan<string> members) => string.Join(", ", members.ToArray());

    private void Add(string message) =>
        _violations.Add(new ConstraintViolation(_path.Count == 0 ? "" : "/" + string.Join('/', _path), message));
}
