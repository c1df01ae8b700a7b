using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>Members required whenever another one is present (<c>dependentRequired</c>).</summary>
internal sealed record DependentMembers(string Name, EquatableArray<string> Required);
