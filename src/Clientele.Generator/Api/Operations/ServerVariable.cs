using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>A variable of a server's URL.</summary>
internal sealed record ServerVariable(string Name, string Default, EquatableArray<string> Values, string? Description);
