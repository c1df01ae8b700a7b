using Clientele.Generator.Collections;
using Clientele.Shared;

namespace Clientele.Generator.Api.Operations;

/// <summary>How one property of a form body is sent.</summary>
internal sealed record ApiEncoding(
    string PropertyName,
    string? ContentType,
    EquatableArray<ApiHeader> Headers,
    ParameterStyle? Style,
    bool? Explode,
    bool AllowReserved
);
