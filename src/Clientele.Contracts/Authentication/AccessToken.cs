using System;

namespace Clientele;

/// <summary>Represents a bearer token and the time at which it expires.</summary>
public sealed class AccessToken
{
    /// <summary>Initializes a token without an expiration time, which is used until the service rejects it.</summary>
    /// <param name="value">The token, without the prefix <c>Bearer</c>.</param>
    public AccessToken(string value)
        : this(value, null) { }

    /// <summary>Initializes a token with an expiration time.</summary>
    /// <param name="value">The token, without the prefix <c>Bearer</c>.</param>
    /// <param name="expiresOn">
    /// The time at which the token expires, or <see langword="null"/> to use it until the service rejects it.
    /// </param>
    public AccessToken(string value, DateTimeOffset? expiresOn)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
        ExpiresOn = expiresOn;
    }

    /// <summary>Gets the token, without the prefix <c>Bearer</c>.</summary>
    public string Value { get; }

    /// <summary>
    /// Gets the time at which the token expires, or <see langword="null"/> if it is used until the service rejects it.
    /// </summary>
    public DateTimeOffset? ExpiresOn { get; }

    /// <summary>Returns the name of the type; the token itself is never shown.</summary>
    public override string ToString() => nameof(AccessToken);
}
