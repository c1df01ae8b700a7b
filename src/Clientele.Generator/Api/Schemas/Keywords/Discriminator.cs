using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>The member whose value names a schema.</summary>
/// <param name="PropertyName">The member.</param>
/// <param name="Mapping">Every value that is known, explicit and implicit ones, ordinally by value.</param>
/// <param name="DefaultId">3.2's <c>defaultMapping</c>: the schema of a value that is absent or not mapped.</param>
internal sealed record Discriminator(
    string PropertyName,
    EquatableArray<DiscriminatorMapping> Mapping,
    string? DefaultId
);
