namespace Clientele.Runtime.Xml;

/// <summary>Which members an element has in the right namespace, and which only in a foreign one. Copies of a reader share it: it never changes once it is made.</summary>
/// <param name="depth">How many elements were open, its own included.</param>
/// <param name="start">Where the element's name stands.</param>
/// <param name="members">The members that were looked for.</param>
/// <param name="outer">The same of elements around.</param>
internal sealed class XmlRivals(int depth, int start, XmlMembers members, XmlRivals? outer)
{
    private const int Absent = 0;
    private const int Right = -1;

    /// <summary>Of each member: <see cref="Absent"/>, <see cref="Right"/>, or where the name of the first foreign one stands.</summary>
    private readonly int[] _found = new int[members.Count];

    public int Depth { get; } = depth;

    public XmlRivals? Outer { get; } = outer;

    /// <summary>Whether this is of the element whose name stands at <paramref name="otherStart"/>.</summary>
    public bool IsOf(int otherStart, XmlMembers otherMembers) => start == otherStart && ReferenceEquals(members, otherMembers);

    /// <summary>Whether this is of an element that is open still.</summary>
    public bool IsOpen(int elementStart) => start == elementStart;

    public void AddRight(int member) => _found[member] = Right;

    public void AddForeign(int member, int nameStart) => _found[member] = _found[member] == Absent ? nameStart : _found[member];

    /// <summary>Where the first foreign name stands that counts for the member, as there is no right one; 0: there is one.</summary>
    public int ForeignStart(int member) => _found[member] == Right ? 0 : _found[member];
}
