using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>Something that wants a name in a scope.</summary>
/// <param name="Key">Identifies it; unique in the scope.</param>
/// <param name="Text">What the description calls it.</param>
/// <param name="Override">The name that the description asks for.</param>
/// <param name="Forms">Identifiers it can have, the preferred one first.</param>
/// <param name="Rank">Who gives way: of two that want one name, the higher.</param>
/// <param name="Members">What its own members are called: names that it can't have.</param>
internal sealed record NameRequest(
    string Key,
    string Text,
    string? Override,
    IReadOnlyList<string> Forms,
    int Rank = 0,
    IReadOnlyCollection<string>? Members = null
);
