using System;

namespace Clientele;

/// <summary>A bearer token, and how long it is good.</summary>
public sealed class AccessToken
{
    /// <summary>A token.</summary>
    /// <param name="value">The token alone, without <c>Bearer</c>.</param>
    /// <param name="expiresOn">When it ends; <see langword="null"/>: when the service refuses it.</param>
    public AccessToken(string value, DateTimeOffset? expiresOn = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(value);
        Value = value;
        ExpiresOn = expiresOn;
    }

    /// <summary>The token alone, without <c>Bearer</c>.</summary>
    public string Value { get; }

    /// <summary>When it ends; <see langword="null"/>: when the service refuses it.</summary>
    public DateTimeOffset? ExpiresOn { get; }

    /// <summary>Says what kind of object it is, and nothing of the token.</summary>
    public override string ToString() => nameof(AccessToken);
}
