using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>
/// Sets of members of which one has to be present in full: an <c>anyOf</c> or <c>oneOf</c> whose branches consist of
/// <c>required</c> alone.
/// </summary>
/// <param name="Alternatives">The names in each set.</param>
/// <param name="IsExclusive">Whether no second set may be present in full (<c>oneOf</c>).</param>
internal sealed record RequiredChoice(EquatableArray<EquatableArray<string>> Alternatives, bool IsExclusive);
