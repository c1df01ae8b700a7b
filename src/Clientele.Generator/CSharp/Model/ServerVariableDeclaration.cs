using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model;

/// <summary>A variable of a server: an argument with a default.</summary>
/// <param name="Name">The argument's identifier.</param>
/// <param name="WireName">What stands in braces.</param>
/// <param name="Default">Its value if the caller gives none.</param>
/// <param name="Values">The legal values; empty: any.</param>
/// <param name="Summary">Docs.</param>
internal sealed record ServerVariableDeclaration(
    string Name,
    string WireName,
    string Default,
    EquatableArray<string> Values,
    string Summary
);
