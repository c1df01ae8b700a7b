using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model;

/// <summary>A server that callers can choose.</summary>
/// <param name="Name">Its identifier, unique among the servers.</param>
/// <param name="Url">With the variables in braces; absolute.</param>
/// <param name="Summary">Docs.</param>
/// <param name="Variables">What stands in braces; with none, it is a property.</param>
internal sealed record ServerDeclaration(
    string Name,
    string Url,
    string Summary,
    EquatableArray<ServerVariableDeclaration> Variables
);
