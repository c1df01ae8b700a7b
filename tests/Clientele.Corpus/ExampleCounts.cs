using System.Collections.Generic;

namespace Clientele.Corpus;

/// <summary>What became of a document's examples.</summary>
/// <param name="Total">How many there are of types that are emitted.</param>
/// <param name="Same">How many mean the same once decoded and encoded again.</param>
/// <param name="Refused">How many can't be decoded: most of them contradict their schema.</param>
/// <param name="Findings">What is wrong with each of the others.</param>
internal sealed record ExampleCounts(int Total, int Same, int Refused, IReadOnlyList<Finding> Findings)
{
    /// <summary>How many come back changed.</summary>
    public int Different => Total - Same - Refused;
}
