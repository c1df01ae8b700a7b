using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>One operation.</summary>
internal sealed record ApiOperation
{
    /// <summary>Gets where it stands, as <see cref="Schema.Pointer"/>.</summary>
    public required string Pointer { get; init; }

    /// <summary>Upper-case HTTP method.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path template as written; for a webhook its key.</summary>
    public required string Path { get; init; }

    public string? OperationId { get; init; }

    /// <summary>Gets the name that <c>x-clientele-name</c> asks for.</summary>
    public string? NameOverride { get; init; }

    /// <summary>Of a callback: what it is called by those who await it, its key and the operation's name.</summary>
    public string? CallbackName { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>
    /// Gets the path item's and the operation's, the latter winning; Swagger 2.0's body and form parameters are
    /// <see cref="RequestBody"/>.
    /// </summary>
    public EquatableArray<ApiParameter> Parameters { get; init; }

    public ApiRequestBody? RequestBody { get; init; }

    public EquatableArray<ApiResponse> Responses { get; init; }

    /// <summary>
    /// Alternatives, any of which is enough; the operation's, else the description's. Empty: none needed.
    /// </summary>
    public EquatableArray<SecurityRequirement> Security { get; init; }

    /// <summary>Gets the operation's, else the path item's; empty: the description's.</summary>
    public EquatableArray<ApiServer> Servers { get; init; }

    /// <summary><c>x-clientele-paging</c>, if given.</summary>
    public ApiPagingRule? PagingRule { get; init; }

    /// <summary><c>x-ms-pageable</c>, if given.</summary>
    public ApiPaging? Paging { get; init; }
}
