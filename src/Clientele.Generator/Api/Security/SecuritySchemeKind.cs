namespace Clientele.Generator.Api.Security;

/// <summary>The <c>type</c> of a security scheme.</summary>
internal enum SecuritySchemeKind
{
    ApiKey,
    Http,
    OAuth2,
    OpenIdConnect,
    MutualTls,
}
