using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Names the successful answers of an operation that are of several shapes.</summary>
internal static class ResponseCases
{
    // RFC 9110, section 15.3, and RFC 4918, section 11.1.
    private static readonly Dictionary<int, string> Names = new()
    {
        [200] = "Ok",
        [201] = "Created",
        [202] = "Accepted",
        [203] = "NonAuthoritativeInformation",
        [204] = "NoContent",
        [205] = "ResetContent",
        [206] = "PartialContent",
        [207] = "MultiStatus",
    };

    /// <summary>The same responses, each success with the name of its class.</summary>
    public static IReadOnlyList<ResponseDeclaration> Name(IReadOnlyList<ResponseDeclaration> responses)
    {
        var scope = new NameScope();
        scope.Reserve(ReservedNames.OfRecord);
        scope.Reserve("Value");
        return [.. responses.Select(response => response.IsError ? response : response with { Case = scope.Claim(Name(response), Name(response) + "Response") })];
    }

    private static string Name(ResponseDeclaration response) =>
        response.First != response.Last ? "Success"
        : Names.TryGetValue(response.First, out var name) ? name
        : "Status" + response.First.ToString(CultureInfo.InvariantCulture);
}
