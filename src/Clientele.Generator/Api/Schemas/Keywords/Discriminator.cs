using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>The member whose value selects a schema.</summary>
/// <param name="PropertyName">The member.</param>
/// <param name="Mapping">Every known value, explicit or implicit, sorted ordinally.</param>
/// <param name="DefaultId">3.2's <c>defaultMapping</c>: the schema to use if the value is absent or not mapped.</param>
internal sealed record Discriminator(
    string PropertyName,
    EquatableArray<DiscriminatorMapping> Mapping,
    string? DefaultId
);
