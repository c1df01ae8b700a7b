using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.Api.Security;

/// <summary>A way to authenticate.</summary>
/// <param name="Id">The component's key.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Description">Docs.</param>
/// <param name="ParameterName">Of an API key: the header, query parameter or cookie.</param>
/// <param name="Location">Of an API key.</param>
/// <param name="Scheme">Of HTTP authentication: <c>bearer</c>, <c>basic</c>…, lower case.</param>
internal sealed record ApiSecurityScheme(
    string Id,
    SecuritySchemeKind Kind,
    string? Description,
    string? ParameterName,
    ParameterLocation? Location,
    string? Scheme
)
{
    /// <summary>Gets where it stands, as <see cref="Schema.Pointer"/>.</summary>
    public string Pointer { get; init; } = "";
}
