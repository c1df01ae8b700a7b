using System.Collections.Generic;

namespace Clientele.Generator.CSharp.Naming;

/// <summary>A request for a name in a scope.</summary>
/// <param name="Key">Identifies it; unique in the scope.</param>
/// <param name="Text">Its name in the description.</param>
/// <param name="Override">The name that the description requests.</param>
/// <param name="Forms">Possible identifiers, the preferred one first.</param>
/// <param name="Rank">Decides who gives way: of two that want the same name, the one with the higher rank.</param>
/// <param name="Members">Names of its own members, which it can't have.</param>
internal sealed record NameRequest(
    string Key,
    string Text,
    string? Override,
    IReadOnlyList<string> Forms,
    int Rank = 0,
    IReadOnlyCollection<string>? Members = null
);
