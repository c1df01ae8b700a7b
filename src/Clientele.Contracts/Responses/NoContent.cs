using System;

namespace Clientele;

/// <summary>The value of a response that has none.</summary>
public readonly struct NoContent : IEquatable<NoContent>
{
    /// <summary>Always true: there is one value only.</summary>
    public static bool operator ==(NoContent left, NoContent right) => left.Equals(right);

    /// <summary>Always false: there is one value only.</summary>
    public static bool operator !=(NoContent left, NoContent right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(NoContent other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NoContent;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
