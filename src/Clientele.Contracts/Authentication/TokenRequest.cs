using System;

namespace Clientele;

/// <summary>Describes the token that a client requests from its <see cref="TokenProvider"/>.</summary>
public readonly struct TokenRequest : IEquatable<TokenRequest>
{
    internal TokenRequest(string? rejectedToken) => RejectedToken = rejectedToken;

    /// <summary>
    /// Gets the token that the service has just rejected with 401, and that a cache must no longer return, or
    /// <see langword="null"/> on the first attempt.
    /// </summary>
    public string? RejectedToken { get; }

    /// <summary>Determines whether two requests are equal.</summary>
    public static bool operator ==(TokenRequest left, TokenRequest right) => left.Equals(right);

    /// <summary>Determines whether two requests differ.</summary>
    public static bool operator !=(TokenRequest left, TokenRequest right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(TokenRequest other) =>
        string.Equals(RejectedToken, other.RejectedToken, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TokenRequest other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => RejectedToken is null ? 0 : StringComparer.Ordinal.GetHashCode(RejectedToken);
}
