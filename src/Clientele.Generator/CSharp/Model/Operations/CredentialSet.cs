using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>Credentials that are sent together.</summary>
/// <param name="Credentials">The credentials; empty if none is needed.</param>
internal sealed record CredentialSet(EquatableArray<CredentialDeclaration> Credentials);
