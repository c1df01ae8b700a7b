using System.Globalization;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Session;

/// <summary>
/// How much work the reading of one description may be. References, <c>allOf</c> and shared path items lead to the same
/// text again and again,
/// so that a small description can ask for endless work; what real ones ask for grows with their text.
/// </summary>
/// <param name="session">Gets told where the budget ends, once.</param>
/// <param name="characters">How long the texts are.</param>
internal sealed class ReadBudget(ReadSession session, long characters)
{
    // Many times what the largest real descriptions need.
    private const long Least = 200_000;

    private readonly long _limit = Least + (characters / 2);
    private long _steps;
    private bool _isDepthReported;

    /// <summary>How many schemas an <c>allOf</c> may go through.</summary>
    public const int MaxDepth = 100;

    /// <summary>
    /// Says that an <c>allOf</c> goes through more of them: of a chain that the whole description is, once.
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
    /// <param name="at">What it is taken for.</param>
    /// <returns><see langword="false"/> where the budget is spent.</returns>
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
