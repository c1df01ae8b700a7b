using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>Members that have to be there where another one is (<c>dependentRequired</c>).</summary>
internal sealed record DependentMembers(string Name, EquatableArray<string> Required);
