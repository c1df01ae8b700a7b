using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>Which members of a record are required together, or as alternatives.</summary>
/// <param name="Kind">The requirement.</param>
/// <param name="Sets">The sets of members, by their C# names.</param>
/// <param name="Labels">The label of each set: the names on the wire.</param>
internal sealed record MemberCondition(
    ConditionKind Kind,
    EquatableArray<EquatableArray<string>> Sets,
    EquatableArray<string> Labels
);
