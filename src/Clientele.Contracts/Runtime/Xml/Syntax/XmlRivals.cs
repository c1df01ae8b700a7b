namespace Clientele.Runtime.Xml;

/// <summary>
/// Records which members of an element are in the right namespace, and which only in a foreign one. It does not change
/// once created, since copies of a reader share it.
/// </summary>
/// <param name="depth">The number of open elements, including its own.</param>
/// <param name="start">The position of the element's name or of its first attribute.</param>
/// <param name="members">The members that were searched for.</param>
/// <param name="outer">The record of an enclosing element.</param>
internal sealed class XmlRivals(int depth, int start, XmlMemberTable members, XmlRivals? outer)
{
    private readonly bool[] _isRight = new bool[members.Count];
    private readonly XmlRange?[] _foreign = new XmlRange?[members.Count];

    public int Depth { get; } = depth;

    public XmlRivals? Outer { get; } = outer;

    /// <summary>Determines whether this record belongs to what starts at <paramref name="otherStart"/>.</summary>
    public bool IsOf(int otherStart, XmlMemberTable otherMembers) =>
        start == otherStart && ReferenceEquals(members, otherMembers);

    /// <summary>Determines whether this record belongs to an element that is still open.</summary>
    public bool IsOpen(int elementStart) => start == elementStart;

    public void AddRight(int member) => _isRight[member] = true;

    public void AddForeign(int member, XmlRange ns) => _foreign[member] ??= ns;

    /// <summary>
    /// Returns the first foreign namespace of the member, which is the accepted one, or <see langword="null"/> if the
    /// member is in the right namespace.
    /// </summary>
    public XmlRange? Foreign(int member) => _isRight[member] ? null : _foreign[member];
}
