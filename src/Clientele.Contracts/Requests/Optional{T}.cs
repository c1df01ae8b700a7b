using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace Clientele;

/// <summary>
/// Represents a value that may be absent, where absence and null are different on the wire. The default value is
/// absent.
/// </summary>
/// <typeparam name="T">The type of the value, which is nullable if null is allowed.</typeparam>
[SuppressMessage(
    "Naming",
    "CA1716:Identifiers should not match keywords",
    Justification = "Visual Basic escapes it with brackets; no other word says it."
)]
public readonly struct Optional<T> : IEquatable<Optional<T>>
{
    private readonly T _value;

    /// <summary>Initializes a new instance with a value that is present, even if it is null.</summary>
    /// <param name="value">The value.</param>
    public Optional(T value)
    {
        _value = value;
        HasValue = true;
    }

    /// <summary>Gets a value that indicates whether the value is present.</summary>
    public bool HasValue { get; }

    /// <summary>Gets the value.</summary>
    /// <exception cref="InvalidOperationException">The value is absent.</exception>
    public T Value => HasValue ? _value : throw new InvalidOperationException("The value is absent.");

    /// <summary>Converts a value to an optional value that is present.</summary>
    /// <param name="value">The value.</param>
    public static implicit operator Optional<T>(T value) => new(value);

    /// <summary>Determines whether both are absent, or both are present with equal values.</summary>
    public static bool operator ==(Optional<T> left, Optional<T> right) => left.Equals(right);

    /// <summary>Determines whether only one is present, or the values differ.</summary>
    public static bool operator !=(Optional<T> left, Optional<T> right) => !left.Equals(right);

    /// <summary>Gets the value, or the default of <typeparamref name="T"/> if it is absent.</summary>
    public T? GetValueOrDefault() => _value;

    /// <inheritdoc />
    public bool Equals(Optional<T> other) =>
        HasValue == other.HasValue && EqualityComparer<T>.Default.Equals(_value, other._value);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is Optional<T> other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => HasValue ? HashCode.Combine(_value) : 0;

    /// <summary>Returns the text of the value, or an empty string if it is absent or null.</summary>
    public override string ToString() => _value?.ToString() ?? "";
}
