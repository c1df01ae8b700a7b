using System;
using System.ComponentModel;

namespace Clientele.Runtime.Http;

/// <summary>Validates options when a host starts and when a client is created.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class OptionsCheck
{
    /// <summary>The message if <see cref="IsAddressLegal"/> returns <see langword="false"/>.</summary>
    public const string AddressRequirement =
        "BaseAddress must be an absolute http or https URL without query and fragment.";

    /// <summary>The message if <see cref="IsUserLegal"/> returns <see langword="false"/>.</summary>
    public const string UserRequirement =
        "UserName must be set where Password is, and can't have a colon (RFC 7617, section 2).";

    /// <summary>Determines whether the base address is absent or valid.</summary>
    /// <param name="options">The options.</param>
    public static bool IsAddressLegal(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.BaseAddress is not { } address || ServiceAddress.IsLegal(address);
    }

    /// <summary>Determines whether user name and password can be sent.</summary>
    /// <param name="options">The options.</param>
    public static bool IsUserLegal(ClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        return options.UserName is { } user ? !user.Contains(':', StringComparison.Ordinal) : options.Password is null;
    }

    /// <summary>Gets the credentials that the options contain but no operation declares.</summary>
    /// <exception cref="ArgumentException">The options contain something that could never be sent.</exception>
    internal static Credential[] Undeclared(ClientOptions options, ClientDescription description)
    {
        if (!IsUserLegal(options))
        {
            throw new ArgumentException(UserRequirement, nameof(options));
        }

        var undeclared = Array.FindAll(description.Undeclared, credential => credential.IsConfigured(options));
        if (undeclared.Length > 0)
        {
            RefuseTwoSchemes(options, undeclared);
        }

        return undeclared;
    }

    private static void RefuseTwoSchemes(ClientOptions options, Credential[] undeclared)
    {
        var isBearer = options.BearerToken is not null || options.TokenProvider is not null;
        if (
            isBearer
            && options.UserName is not null
            && Array.Exists(undeclared, static credential => credential.IsAuthorization)
        )
        {
            throw new ArgumentException(
                $"A bearer token and {nameof(ClientOptions.UserName)} are both set, "
                    + "and the description does not tell which operation takes which: a request has one Authorization header.",
                nameof(options)
            );
        }
    }
}
