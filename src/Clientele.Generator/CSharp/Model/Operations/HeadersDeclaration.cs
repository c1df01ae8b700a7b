using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A class of declared response headers.</summary>
internal sealed record HeadersDeclaration(string Name, EquatableArray<HeaderMember> Members);
