namespace Clientele.Generator.CSharp.Model;

/// <summary>How a credential is sent.</summary>
internal enum CredentialKind
{
    /// <summary><c>Authorization: Bearer</c>: bearer, OAuth 2 and OpenID Connect.</summary>
    Bearer,

    /// <summary><c>Authorization: Basic</c>.</summary>
    Basic,

    /// <summary><c>Authorization</c> with any other scheme that takes a text.</summary>
    Authorization,
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
}
