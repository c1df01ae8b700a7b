using System.Collections.Generic;

namespace Clientele.Corpus;

/// <summary>What became of the calls of a document's operations.</summary>
/// <param name="Total">How many operations the client has.</param>
/// <param name="Same">How many returned all that the service answered.</param>
/// <param name="Failed">How many threw.</param>
/// <param name="Findings">What is wrong with each of the others.</param>
internal sealed record CallCounts(int Total, int Same, int Failed, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many lost something of the answer.</summary>
    public int Different => Total - Same - Failed;
}
