using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// <c>oneOf</c> or <c>anyOf</c> of two or more branches; a null branch is <see cref="Schema.Nullable"/>, a single
/// branch is that branch, and properties beside the keyword are merged into each branch.
/// </summary>
internal sealed record UnionSchema(EquatableArray<Schema> Branches, Discriminator? Discriminator, bool IsAnyOf)
    : Schema;
