using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp;

/// <summary>A class of declared response headers.</summary>
internal sealed record HeadersDeclaration(string Name, EquatableArray<HeaderMember> Members);
