using System.ComponentModel;
using Clientele.Shared;

namespace Clientele.Runtime.Http;

/// <summary>A security scheme of a description, and how it is sent. It holds no secret: the options do.</summary>
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

    /// <summary>A bearer token (RFC 6750).</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    public static Credential Bearer(string scheme) => new(CredentialKind.Bearer, scheme, "");

    /// <summary>User and password (RFC 7617).</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    public static Credential Basic(string scheme) => new(CredentialKind.Basic, scheme, "");

    /// <summary>A text behind the name of an authentication scheme (RFC 9110, section 11.4).</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    /// <param name="name">The authentication scheme.</param>
    public static Credential Authorization(string scheme, string name) =>
        new(CredentialKind.Authorization, scheme, name);

    /// <summary>A key in a header.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    /// <param name="name">The header.</param>
    public static Credential ApiKeyHeader(string scheme, string name) => new(CredentialKind.ApiKeyHeader, scheme, name);

    /// <summary>A key in the query.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    /// <param name="name">The query parameter.</param>
    public static Credential ApiKeyQuery(string scheme, string name) => new(CredentialKind.ApiKeyQuery, scheme, name);

    /// <summary>A key in a cookie.</summary>
    /// <param name="scheme">The scheme's identifier.</param>
    /// <param name="name">The cookie.</param>
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
