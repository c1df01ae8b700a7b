using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Which members of a record have to be there together, or instead of each other.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Sets">The sets of members, by their C# names.</param>
/// <param name="Labels">What each set is called: the names on the wire.</param>
internal sealed record MemberCondition(
    ConditionKind Kind,
    EquatableArray<EquatableArray<string>> Sets,
    EquatableArray<string> Labels
);
