using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// <c>oneOf</c> or <c>anyOf</c> with two or more branches. A null branch becomes <see cref="Schema.Nullable"/>, a
/// single branch stands for itself, and properties beside the keyword are merged into each branch.
/// </summary>
internal sealed record UnionSchema(EquatableArray<Schema> Branches, Discriminator? Discriminator, bool IsAnyOf)
    : Schema;
