using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>Credentials that are sent together.</summary>
/// <param name="Names">Each a <see cref="CredentialDeclaration.Name"/>; empty: none is needed.</param>
internal sealed record CredentialSet(EquatableArray<string> Names);
