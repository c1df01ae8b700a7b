using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>A scheme and the scopes required from it.</summary>
internal sealed record RequiredScheme(string SchemeId, EquatableArray<string> Scopes);
