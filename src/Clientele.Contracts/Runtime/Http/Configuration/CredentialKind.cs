namespace Clientele.Runtime.Http;

/// <summary>How a credential is sent.</summary>
internal enum CredentialKind
{
    Bearer,
    Basic,
    Authorization,
    ApiKeyHeader,
    ApiKeyQuery,
    ApiKeyCookie,
}
