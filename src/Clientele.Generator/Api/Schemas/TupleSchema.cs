using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>An array whose first items have schemas of their own (<c>prefixItems</c>).</summary>
/// <param name="Items">One for each of the first places.</param>
/// <param name="Rest">What follows them; <see langword="null"/> for nothing.</param>
internal sealed record TupleSchema(EquatableArray<Schema> Items, Schema? Rest) : Schema;
