using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;

namespace Clientele;

/// <summary>Reports a response that deviates from its description but was read anyway.</summary>
/// <param name="OperationName">The name of the operation's method without <c>Async</c>.</param>
/// <param name="Method">The HTTP method of the operation.</param>
/// <param name="PathTemplate">
/// The path of the operation as in the description, without the values of parameters.
/// </param>
/// <param name="Deviations">The first hundred deviations.</param>
/// <param name="Count">The total number of deviations.</param>
public sealed record DeviationReport(
    string OperationName,
    HttpMethod Method,
    string PathTemplate,
    IReadOnlyList<Deviation> Deviations,
    int Count
)
{
    private const int MaxShown = 3;

    /// <summary>Returns the report as a single line for logs; secrets are never shown.</summary>
    /// <returns>The operation, the number of deviations and the first three of them.</returns>
    public override string ToString()
    {
        var shown = string.Join("; ", Deviations.Take(MaxShown));
        var more = Count > MaxShown ? "; …" : "";
        var places = Count == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{Count} places");
        return $"The answer to {OperationName} ({Method} {PathTemplate}) differs from its description in {places}: {shown}{more}";
    }
}
