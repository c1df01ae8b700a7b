using System.Globalization;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Session;

/// <summary>
/// Limits the work spent on reading one description. References, <c>allOf</c> and shared path items lead to the same
/// text again and again, so a small description can demand endless work; what real ones demand grows with their text.
/// </summary>
/// <param name="session">Receives the report, once, that the budget is spent.</param>
/// <param name="characters">The total length of the texts.</param>
internal sealed class ReadBudget(ReadSession session, long characters)
{
    // Many times what the largest real descriptions need.
    private const long Least = 200_000;

    private readonly long _limit = Least + (characters / 2);
    private long _steps;
    private bool _isDepthReported;

    /// <summary>The maximum number of schemas in a chain of <c>allOf</c>.</summary>
    public const int MaxDepth = 100;

    /// <summary>
    /// Reports that an <c>allOf</c> exceeds it: only once, even if the whole description is one long chain.
    /// </summary>
    public void ReportDepth(LocatedNode at)
    {
        if (!_isDepthReported)
        {
            _isDepthReported = true;
            session.Report(DocumentDescriptors.BudgetSpent, at, $"An allOf goes through more than 100 schemas");
        }
    }

    /// <summary>Takes one step.</summary>
    /// <param name="at">The node it is taken for.</param>
    /// <returns><see langword="false"/> if the budget is spent.</returns>
    public bool TrySpend(LocatedNode at)
    {
        if (_steps > _limit)
        {
            return false;
        }

        if (++_steps <= _limit)
        {
            return true;
        }

        var limit = _limit.ToString("N0", CultureInfo.InvariantCulture);
        session.Report(
            DocumentDescriptors.BudgetSpent,
            at,
            $"What this description's references and allOf lead to has more than {limit} parts"
        );
        return false;
    }
}
