using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model;

/// <summary>A server that callers can choose.</summary>
/// <param name="Name">Its identifier, unique among the servers.</param>
/// <param name="Url">The absolute URL with the variables in braces.</param>
/// <param name="Summary">The docs.</param>
/// <param name="Variables">The variables in braces; without any, the server is a property.</param>
internal sealed record ServerDeclaration(
    string Name,
    string Url,
    string Summary,
    EquatableArray<ServerVariableDeclaration> Variables
);
