using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">The media type, or a range such as <c>image/*</c>.</param>
/// <param name="Schema">The schema of its value; <see langword="null"/> if unspecified.</param>
/// <param name="ItemSchema">3.2's <c>itemSchema</c>: the schema of one item of a sequential media type.</param>
/// <param name="Encodings">How the properties of a form are sent.</param>
internal sealed record ApiContent(
    MediaType MediaType,
    Schema? Schema,
    Schema? ItemSchema,
    EquatableArray<ApiEncoding> Encodings
);
