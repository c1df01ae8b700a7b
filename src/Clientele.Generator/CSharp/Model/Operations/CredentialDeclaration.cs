using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A security scheme that the client can satisfy.</summary>
/// <param name="Name">An identifier: the options' property for an API key, and the name of the static field.</param>
/// <param name="Kind">How it is sent.</param>
/// <param name="ParameterName">
/// For an API key: the header, query parameter or cookie; for another HTTP scheme: its name.
/// </param>
/// <param name="Summary">The docs.</param>
internal sealed record CredentialDeclaration(string Name, CredentialKind Kind, string ParameterName, string Summary);
