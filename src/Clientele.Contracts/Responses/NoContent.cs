using System;

namespace Clientele;

/// <summary>Represents the value of a response that has no content.</summary>
public readonly struct NoContent : IEquatable<NoContent>
{
    /// <summary>Returns <see langword="true"/>, since there is only one value.</summary>
    public static bool operator ==(NoContent left, NoContent right) => left.Equals(right);

    /// <summary>Returns <see langword="false"/>, since there is only one value.</summary>
    public static bool operator !=(NoContent left, NoContent right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(NoContent other) => true;

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is NoContent;

    /// <inheritdoc />
    public override int GetHashCode() => 0;
}
