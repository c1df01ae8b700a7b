namespace Clientele.Runtime.Xml;

/// <summary>
/// Which members an element has in the right namespace, and which only in a foreign one. Copies of a reader share it:
/// it never changes once it is made.
/// </summary>
/// <param name="depth">How many elements were open, its own included.</param>
/// <param name="start">Where the element's name stands, or its first attribute.</param>
/// <param name="members">The members that were looked for.</param>
/// <param name="outer">The same of elements around.</param>
internal sealed class XmlRivals(int depth, int start, XmlMemberTable members, XmlRivals? outer)
{
    private readonly bool[] _isRight = new bool[members.Count];
    private readonly XmlRange?[] _foreign = new XmlRange?[members.Count];

    public int Depth { get; } = depth;

    public XmlRivals? Outer { get; } = outer;

    /// <summary>Whether this is of what starts at <paramref name="otherStart"/>.</summary>
    public bool IsOf(int otherStart, XmlMemberTable otherMembers) =>
        start == otherStart && ReferenceEquals(members, otherMembers);

    /// <summary>Whether this is of an element that is open still.</summary>
    public bool IsOpen(int elementStart) => start == elementStart;

    public void AddRight(int member) => _isRight[member] = true;

    public void AddForeign(int member, XmlRange ns) => _foreign[member] ??= ns;

    /// <summary>
    /// The foreign namespace that counts for the member, as there is none in the right one: the first;
    /// <see langword="null"/>: there is one.
    /// </summary>
    public XmlRange? Foreign(int member) => _isRight[member] ? null : _foreign[member];
}
