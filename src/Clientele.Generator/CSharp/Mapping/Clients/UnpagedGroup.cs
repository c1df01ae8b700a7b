using System.Collections.Generic;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>The operations of one tag, mapped, before their further methods are known.</summary>
/// <param name="Group">The class.</param>
/// <param name="Operations">The operations beside what the description says of them.</param>
/// <param name="Names">The names of the class's methods.</param>
internal sealed record UnpagedGroup(
    OperationGroup Group,
    IReadOnlyList<(ApiOperation Api, OperationDeclaration Code)> Operations,
    NameScope Names
);
