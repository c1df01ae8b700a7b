using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Determines which types a client uses.</summary>
internal static class ClientTypes
{
    /// <summary>Gets the names of the types in an operation's signatures and its headers.</summary>
    public static IEnumerable<string> Enumerate(OperationDeclaration operation)
    {
        var arguments = operation.Parameters.Select(static parameter => parameter.Type);
        var bodies = operation
            .Responses.Select(static response => response.Body?.Type)
            .Append(operation.Result?.Type)
            .Append(operation.Body?.Body.Type);
        return arguments
            .Concat(bodies)
            .Append(operation.Sequence?.Item)
            .Select(static use => use?.Type)
            .Concat(operation.Headers?.Members.Select(static header => header.Type) ?? [])
            .SelectMany(CodeTypes.NamesIn);
    }
}
