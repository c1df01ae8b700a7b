using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Names the successful responses of an operation that have several shapes.</summary>
internal static class ResponseCases
{
    /// <summary>Gets the same responses, each success with the name of its class.</summary>
    public static IReadOnlyList<ResponseDeclaration> Name(IReadOnlyList<ResponseDeclaration> responses)
    {
        var scope = new NameScope(ReservedNames.OfRecord);
        scope.Reserve("Value");
        return
        [
            .. responses.Select(response =>
                response.IsError
                    ? response
                    : response with
                    {
                        Case = scope.Claim(Name(response), Name(response) + "Response"),
                    }
            ),
        ];
    }

    private static string Name(ResponseDeclaration response) =>
        response.First != response.Last ? "Success" : StatusNames.GetName(response.First, response.Last);
}
