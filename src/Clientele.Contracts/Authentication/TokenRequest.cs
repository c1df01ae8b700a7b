using System;

namespace Clientele;

/// <summary>What a <see cref="TokenProvider"/> is asked for.</summary>
public readonly struct TokenRequest : IEquatable<TokenRequest>
{
    internal TokenRequest(string? rejectedToken) => RejectedToken = rejectedToken;

    /// <summary>
    /// The token that the service has just refused with 401, and that a cache must no longer give;
    /// <see langword="null"/> on the first attempt.
    /// </summary>
    public string? RejectedToken { get; }

    /// <summary>Whether both say the same.</summary>
    public static bool operator ==(TokenRequest left, TokenRequest right) => left.Equals(right);

    /// <summary>Whether they differ.</summary>
    public static bool operator !=(TokenRequest left, TokenRequest right) => !left.Equals(right);

    /// <inheritdoc />
    public bool Equals(TokenRequest other) =>
        string.Equals(RejectedToken, other.RejectedToken, StringComparison.Ordinal);

    /// <inheritdoc />
    public override bool Equals(object? obj) => obj is TokenRequest other && Equals(other);

    /// <inheritdoc />
    public override int GetHashCode() => RejectedToken is null ? 0 : StringComparer.Ordinal.GetHashCode(RejectedToken);
}
