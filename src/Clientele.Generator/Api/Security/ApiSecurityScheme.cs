using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.Api.Security;

/// <summary>A way to authenticate.</summary>
/// <param name="Id">The component's key.</param>
/// <param name="Kind">Its type.</param>
/// <param name="Description">Its description.</param>
/// <param name="ParameterName">For an API key: the header, query parameter or cookie.</param>
/// <param name="Location">For an API key: where it is sent.</param>
/// <param name="Scheme">For HTTP authentication: <c>bearer</c>, <c>basic</c>…, in lower case.</param>
internal sealed record ApiSecurityScheme(
    string Id,
    SecuritySchemeKind Kind,
    string? Description,
    string? ParameterName,
    ParameterLocation? Location,
    string? Scheme
)
{
    /// <summary>Gets its location, as in <see cref="Schema.Pointer"/>.</summary>
    public string Pointer { get; init; } = "";
}
