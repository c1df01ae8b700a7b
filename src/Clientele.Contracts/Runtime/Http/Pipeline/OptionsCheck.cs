using System;

namespace Clientele.Runtime.Http;

/// <summary>Sees that nothing that options hold is dropped.</summary>
internal static class OptionsCheck
{
    /// <summary>The credentials that the options hold and that no operation declares.</summary>
    /// <exception cref="ArgumentException">Some of what the options hold could never be sent.</exception>
    public static Credential[] Undeclared(ClientOptions options, ClientDescription description)
    {
        if (options.Password is not null && options.UserName is null)
        {
            throw new ArgumentException($"{nameof(ClientOptions.Password)} is set, and {nameof(ClientOptions.UserName)} is not: without it the password is never sent.", nameof(options));
        }

        if (options.UserName?.Contains(':', StringComparison.Ordinal) == true)
        {
            throw new ArgumentException($"{nameof(ClientOptions.UserName)} can't have a colon (RFC 7617, section 2).", nameof(options));
        }

        var undeclared = Array.FindAll(description.Undeclared, credential => credential.IsConfigured(options));
        var isBearer = options.BearerToken is not null || options.TokenProvider is not null;
        if (isBearer && options.UserName is not null && Array.Exists(undeclared, static credential => credential.IsAuthorization))
        {
            throw new ArgumentException(
                $"A bearer token and {nameof(ClientOptions.UserName)} are both set, and the description does not tell which operation takes which: a request has one Authorization header.",
                nameof(options));
        }

        return undeclared;
    }
}
