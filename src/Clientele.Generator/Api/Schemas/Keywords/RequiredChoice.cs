using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>
/// Sets of members of which one has to be there whole: an <c>anyOf</c> or <c>oneOf</c> whose branches say nothing but
/// <c>required</c>.
/// </summary>
/// <param name="Alternatives">The names in each set.</param>
/// <param name="IsExclusive">Whether no second set may be there whole (<c>oneOf</c>).</param>
internal sealed record RequiredChoice(EquatableArray<EquatableArray<string>> Alternatives, bool IsExclusive);
