using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A case selected by values of the discriminator.</summary>
/// <param name="Case">Its position in <see cref="UnionDeclaration.Cases"/>.</param>
/// <param name="Values">The values that select it, and no earlier case.</param>
internal sealed record DiscriminatedCase(int Case, EquatableArray<string> Values);
