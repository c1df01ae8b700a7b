using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A case that values of the discriminator name.</summary>
/// <param name="Case">Its position in <see cref="UnionDeclaration.Cases"/>.</param>
/// <param name="Values">The values that name it, and no case before it.</param>
internal sealed record DiscriminatedCase(int Case, EquatableArray<string> Values);
