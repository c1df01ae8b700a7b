namespace Clientele.Runtime.Xml;

/// <summary>
/// How much has been read in vain, by a reader and its copies: trials within trials take time that grows with the power
/// of the depth.
/// </summary>
/// <param name="length">The document's length in bytes.</param>
internal sealed class XmlTrialBudget(int length)
{
    private const int MaxTimes = 64;

    private long _left = (long)(length + 1024) * MaxTimes;

    /// <summary>Counts what was read in vain.</summary>
    /// <returns>Whether more may be tried.</returns>
    public bool TrySpend(int bytes) => (_left -= bytes + MaxTimes) > 0;
}
