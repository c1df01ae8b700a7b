using Clientele.Generator.Collections;

namespace Clientele.Generator.Api;

/// <summary>A body in one media type.</summary>
/// <param name="MediaType">As written, parameters included; ranges such as <c>image/*</c> are possible.</param>
/// <param name="Schema">Its value; <see langword="null"/>: not said.</param>
/// <param name="ItemSchema">3.2's <c>itemSchema</c>: one item of a sequential media type.</param>
/// <param name="Encodings">How the properties of a form are sent.</param>
internal sealed record ApiContent(string MediaType, Schema? Schema, Schema? ItemSchema, EquatableArray<ApiEncoding> Encodings);
