using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;

namespace Clientele;

/// <summary>Reports a response that deviates from its description and was read nevertheless.</summary>
/// <param name="OperationName">The operation, as its method is named without <c>Async</c>.</param>
/// <param name="Method">Its HTTP method.</param>
/// <param name="PathTemplate">Its path as the description has it, without any parameter's value.</param>
/// <param name="Deviations">The first hundred places.</param>
/// <param name="Count">The number of places.</param>
public sealed record DeviationReport(
    string OperationName,
    HttpMethod Method,
    string PathTemplate,
    IReadOnlyList<Deviation> Deviations,
    int Count
)
{
    private const int MaxShown = 3;

    /// <summary>Gets the report in one line, as logs have it; secrets never show.</summary>
    /// <returns>The operation, the number of places and the first of them.</returns>
    public override string ToString()
    {
        var shown = string.Join("; ", Deviations.Take(MaxShown));
        var more = Count > MaxShown ? "; …" : "";
        var places = Count == 1 ? "1 place" : string.Create(CultureInfo.InvariantCulture, $"{Count} places");
        return $"The answer to {OperationName} ({Method} {PathTemplate}) differs from its description in {places}: {shown}{more}";
    }
}
