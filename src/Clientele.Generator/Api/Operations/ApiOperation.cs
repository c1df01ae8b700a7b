using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>One operation.</summary>
internal sealed record ApiOperation
{
    /// <summary>Gets its location, as in <see cref="Schema.Pointer"/>.</summary>
    public required string Pointer { get; init; }

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string Method { get; init; }

    /// <summary>Gets the path template as written; for a webhook, its key.</summary>
    public required string Path { get; init; }

    public string? OperationId { get; init; }

    /// <summary>Gets the name requested by <c>x-clientele-name</c>.</summary>
    public string? NameOverride { get; init; }

    /// <summary>Gets, for a callback, the name used by those who handle it: its key and the operation's name.</summary>
    public string? CallbackName { get; init; }

    public EquatableArray<string> Tags { get; init; }

    public string? Summary { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    /// <summary>
    /// Gets the parameters of the path item and the operation, the latter winning; Swagger 2.0's body and form
    /// parameters become the <see cref="RequestBody"/>.
    /// </summary>
    public EquatableArray<ApiParameter> Parameters { get; init; }

    public ApiRequestBody? RequestBody { get; init; }

    public EquatableArray<ApiResponse> Responses { get; init; }

    /// <summary>
    /// Gets the alternatives, any one of which is enough: the operation's, else the description's. Empty if none is
    /// needed.
    /// </summary>
    public EquatableArray<SecurityRequirement> Security { get; init; }

    /// <summary>Gets the operation's servers, else the path item's; empty means the description's.</summary>
    public EquatableArray<ApiServer> Servers { get; init; }

    /// <summary>Gets the value of <c>x-clientele-paging</c>, if given.</summary>
    public ApiPagingRule? PagingRule { get; init; }

    /// <summary>Gets the value of <c>x-ms-pageable</c>, if given.</summary>
    public ApiPaging? Paging { get; init; }
}
