using System.Collections.Generic;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>The mapped operations of one tag, before their additional methods are known.</summary>
/// <param name="Group">The class for them.</param>
/// <param name="Operations">The operations together with their descriptions.</param>
/// <param name="Names">The names of the class's methods.</param>
internal sealed record UnpagedGroup(
    OperationGroup Group,
    IReadOnlyList<(ApiOperation Api, OperationDeclaration Code)> Operations,
    NameScope Names
);
