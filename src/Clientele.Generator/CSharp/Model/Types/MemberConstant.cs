using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A member whose string value must be one of a few.</summary>
/// <param name="WireName">The JSON member's name.</param>
/// <param name="Values">The values, each once; at least one.</param>
internal sealed record MemberConstant(string WireName, EquatableArray<string> Values);
