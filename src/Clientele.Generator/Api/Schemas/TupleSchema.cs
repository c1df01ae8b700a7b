using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>An array whose first items have their own schemas (<c>prefixItems</c>).</summary>
/// <param name="Items">One schema per leading position.</param>
/// <param name="Rest">The schema of further items; <see langword="null"/> if there are none.</param>
internal sealed record TupleSchema(EquatableArray<Schema> Items, Schema? Rest) : Schema;
