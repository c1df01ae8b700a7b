using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model;

/// <summary>A variable of a server: an argument with a default.</summary>
/// <param name="Name">The argument's identifier.</param>
/// <param name="WireName">The name in braces.</param>
/// <param name="Default">The value to use if the caller provides none.</param>
/// <param name="Values">The legal values; empty allows any.</param>
/// <param name="Summary">The docs.</param>
internal sealed record ServerVariableDeclaration(
    string Name,
    string WireName,
    string Default,
    EquatableArray<string> Values,
    string Summary
);
