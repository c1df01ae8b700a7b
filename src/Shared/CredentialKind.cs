namespace Clientele.Shared;

/// <summary>Specifies how a credential is sent.</summary>
internal enum CredentialKind
{
    /// <summary><c>Authorization: Bearer</c>: bearer, OAuth 2 and OpenID Connect.</summary>
    Bearer,

    /// <summary><c>Authorization: Basic</c>.</summary>
    Basic,

    /// <summary><c>Authorization</c> with any other scheme whose credentials are a single string.</summary>
    Authorization,

    /// <summary>A custom header.</summary>
    ApiKeyHeader,

    /// <summary>A query parameter.</summary>
    ApiKeyQuery,

    /// <summary>A cookie.</summary>
    ApiKeyCookie,
}
