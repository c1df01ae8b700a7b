using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A class of declared headers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">Docs.</param>
/// <param name="Members">The headers.</param>
internal sealed record HeadersDeclaration(string Name, string Summary, EquatableArray<HeaderMember> Members);
