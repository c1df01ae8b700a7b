using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>Credentials that are sent together.</summary>
/// <param name="Credentials">Each of them; empty: none is needed.</param>
internal sealed record CredentialSet(EquatableArray<CredentialDeclaration> Credentials);
