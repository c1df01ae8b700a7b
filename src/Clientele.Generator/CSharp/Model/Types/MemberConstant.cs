using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A member whose string value must be one of few.</summary>
internal sealed record MemberConstant(string WireName, EquatableArray<string> Values);
