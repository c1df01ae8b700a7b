namespace Clientele.Runtime.Xml;

/// <summary>
/// Limits how much a reader and its copies may read in failed attempts, since nested attempts take time that is
/// exponential in their depth.
/// </summary>
/// <param name="length">The length of the document in bytes.</param>
internal sealed class XmlTrialBudget(int length)
{
    private const int MaxTimes = 64;

    private long _left = (long)(length + 1024) * MaxTimes;

    /// <summary>Counts the bytes read in a failed attempt.</summary>
    /// <returns><see langword="true"/> if more attempts are allowed; otherwise, <see langword="false"/>.</returns>
    public bool TrySpend(int bytes) => (_left -= bytes + MaxTimes) > 0;
}
