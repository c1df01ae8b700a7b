using System.ComponentModel;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>Describes a security scheme and how it is sent. It holds no secret; the options do.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class Credential
{
    private Credential(CredentialKind kind, string scheme, string parameterName)
    {
        Kind = kind;
        Scheme = scheme;
        ParameterName = parameterName;
    }

    internal CredentialKind Kind { get; }

    internal string Scheme { get; }

    internal string ParameterName { get; }

    /// <summary>Describes a bearer token (RFC 6750).</summary>
    /// <param name="scheme">The identifier of the scheme.</param>
    public static Credential Bearer(string scheme) => new(CredentialKind.Bearer, scheme, "");

    /// <summary>Describes a user name with a password (RFC 7617).</summary>
    /// <param name="scheme">The identifier of the scheme.</param>
    public static Credential Basic(string scheme) => new(CredentialKind.Basic, scheme, "");

    /// <summary>Describes a text that follows the name of an authentication scheme (RFC 9110, section 11.4).</summary>
    /// <param name="scheme">The identifier of the scheme.</param>
    /// <param name="name">The name of the authentication scheme.</param>
    public static Credential Authorization(string scheme, string name) =>
        new(CredentialKind.Authorization, scheme, name);

    /// <summary>Describes a key in a header.</summary>
    /// <param name="scheme">The identifier of the scheme.</param>
    /// <param name="name">The name of the header.</param>
    public static Credential ApiKeyHeader(string scheme, string name) => new(CredentialKind.ApiKeyHeader, scheme, name);

    /// <summary>Describes a key in the query.</summary>
    /// <param name="scheme">The identifier of the scheme.</param>
    /// <param name="name">The name of the query parameter.</param>
    public static Credential ApiKeyQuery(string scheme, string name) => new(CredentialKind.ApiKeyQuery, scheme, name);

    /// <summary>Describes a key in a cookie.</summary>
    /// <param name="scheme">The identifier of the scheme.</param>
    /// <param name="name">The name of the cookie.</param>
    public static Credential ApiKeyCookie(string scheme, string name) => new(CredentialKind.ApiKeyCookie, scheme, name);

    internal bool IsAuthorization =>
        Kind is CredentialKind.Bearer or CredentialKind.Basic or CredentialKind.Authorization;

    internal bool IsConfigured(ClientOptions options) =>
        Kind switch
        {
            CredentialKind.Bearer => options.TokenProvider is not null || options.BearerToken is not null,
            CredentialKind.Basic => options.UserName is not null,
            _ => options.GetSecret(Scheme) is not null,
        };
}
