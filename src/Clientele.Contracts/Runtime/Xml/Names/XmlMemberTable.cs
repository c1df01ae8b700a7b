using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

/// <summary>
/// Finds the members of a record by name: elements first, then attributes. It learns which member follows which, and
/// how its start tag is written.
/// </summary>
/// <remarks>
/// This class is thread-safe: a guess is verified whenever it is used, and its meaning does not depend on what was
/// learned.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlMemberTable
{
    /// <summary>Indicates that the element has no more members.</summary>
    public const int End = -1;

    /// <summary>Indicates that the member is unknown.</summary>
    public const int Unknown = -2;

    /// <summary>Indicates the element's own text.</summary>
    public const int Text = -3;

    /// <summary>
    /// The offset of the first member among the successors, since <see cref="Text"/>, <see cref="Unknown"/> and
    /// <see cref="End"/> (before the first member) have a successor, too.
    /// </summary>
    private const int FirstSlot = 3;

    /// <summary>The maximum length of start tags that are learned.</summary>
    private const int MaxTagLength = 256;

    /// <summary>
    /// The number of times that a start tag is learned for each member, since one that keeps changing is not worth the
    /// memory.
    /// </summary>
    private const int MaxChanges = 4;

    /// <summary>Represents members with arbitrary names.</summary>
    public static readonly XmlMemberTable Any = new();

    private readonly XmlMemberName[] _names;
    private readonly XmlStartTag[] _tags;
    private readonly XmlNameTable _elements;
    private readonly XmlNameTable _attributes;
    private readonly XmlStartTag[] _likely;
    private readonly XmlStartTag[] _others;
    private int _changesLeft;

    /// <summary>Initializes a new instance with elements without namespaces, in their declared order.</summary>
    /// <param name="elements">
    /// The local names. Characters that XML does not allow in names are matched as <c>_xHHHH_</c>.
    /// </param>
    public XmlMemberTable(params string[] elements)
        : this(Array.ConvertAll(NotNull(elements), static name => new XmlMemberName(name, null, true)), []) { }

    /// <summary>Initializes a new instance with members in their declared order, of a type without namespace.</summary>
    /// <param name="elements">The elements as they are written.</param>
    /// <param name="attributes">The attributes as they are written.</param>
    public XmlMemberTable(XmlTag[] elements, XmlTag[] attributes)
        : this(elements, attributes, null, []) { }

    /// <summary>Initializes a new instance with members in their declared order.</summary>
    /// <param name="elements">The elements as they are written.</param>
    /// <param name="attributes">The attributes as they are written.</param>
    /// <param name="ns">
    /// The namespace of the type that declares the members. Its elements may also be in the namespace of the parent
    /// element.
    /// </param>
    public XmlMemberTable(XmlTag[] elements, XmlTag[] attributes, string? ns)
        : this(elements, attributes, ns, []) { }

    /// <summary>
    /// Initializes a new instance with members in their declared order, and with the members of inlined types.
    /// </summary>
    /// <param name="elements">The elements as they are written.</param>
    /// <param name="attributes">The attributes as they are written.</param>
    /// <param name="ns">
    /// The namespace of the type that declares the members. Its elements may also be in the namespace of the parent
    /// element.
    /// </param>
    /// <param name="inline">The members of types that appear among these without an element of their own.</param>
    public XmlMemberTable(XmlTag[] elements, XmlTag[] attributes, string? ns, XmlMemberTable[] inline)
        : this(
            Array.ConvertAll(NotNull(elements), tag => new XmlMemberName(
                tag.LocalName,
                tag.Namespace,
                tag.Namespace is null || tag.Namespace == ns
            )),
            Array.ConvertAll(NotNull(attributes), static tag => new XmlMemberName(tag.LocalName, tag.Namespace, false))
        ) => Inline = NotNull(inline);

    private XmlMemberTable(XmlMemberName[] elements, XmlMemberName[] attributes)
    {
        _names = [.. elements, .. attributes];
        _elements = new XmlNameTable(Array.ConvertAll(elements, static name => name.Local));
        _attributes = new XmlNameTable(Array.ConvertAll(attributes, static name => name.Local));
        _tags = new XmlStartTag[elements.Length];
        for (var i = 0; i < elements.Length; i++)
        {
            _tags[i] = elements[i].LikelyTag(i);
        }

        _changesLeft = elements.Length * MaxChanges;
        _likely = new XmlStartTag[_names.Length + FirstSlot];
        _others = new XmlStartTag[_likely.Length];
        Array.Fill(_likely, XmlStartTag.None);
        Array.Fill(_others, XmlStartTag.None);
        _tags.CopyTo(_likely, FirstSlot + End);
        if (_tags.Length > 0)
        {
            Array.Fill(_likely, _tags[0], FirstSlot + _tags.Length, attributes.Length);
        }
    }

    /// <summary>Gets a value that indicates whether the element's own text is a member, too.</summary>
    public bool HasText { get; init; }

    /// <summary>Gets the members of types that appear among these without an element of their own.</summary>
    internal XmlMemberTable[] Inline { get; } = [];

    /// <summary>Gets the number of members.</summary>
    internal int Count => _names.Length;

    /// <summary>Gets the name of a member.</summary>
    internal XmlMemberName Name(int member) => _names[member];

    /// <summary>Gets the start tag that is likely to follow <paramref name="previous"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal XmlStartTag Guess(int previous) => _likely[previous + FirstSlot];

    /// <summary>
    /// Gets the start tag that used to follow <paramref name="previous"/> before the likely one did, since a type may
    /// be sent in different ways in different places.
    /// </summary>
    internal XmlStartTag OtherGuess(int previous) => _others[previous + FirstSlot];

    /// <summary>Returns the first element with a local name, or <see cref="Unknown"/>.</summary>
    internal int FindElement(ReadOnlySpan<byte> name) => _elements.Find(name) is >= 0 and var member ? member : Unknown;

    /// <summary>Returns the first attribute with a local name, or <see cref="Unknown"/>.</summary>
    internal int FindAttribute(ReadOnlySpan<byte> name) =>
        _attributes.Find(name) is >= 0 and var index ? _tags.Length + index : Unknown;

    /// <summary>
    /// Returns the next element or attribute with the local name of <paramref name="member"/>, or
    /// <see cref="Unknown"/>.
    /// </summary>
    internal int FindNext(int member)
    {
        if (member < _tags.Length)
        {
            return _elements.Next(member) is >= 0 and var element ? element : Unknown;
        }

        return _attributes.Next(member - _tags.Length) is >= 0 and var attribute ? _tags.Length + attribute : Unknown;
    }

    /// <summary>Remembers the end tag as the guess for the next time.</summary>
    internal void LearnEnd(int previous) => Learn(previous, XmlStartTag.None);

    /// <summary>Remembers the start tag of a member as the guess for the next time.</summary>
    /// <param name="previous">The member before it.</param>
    /// <param name="member">The member.</param>
    /// <param name="tag">The complete tag, or an empty span if its meaning depends on its position.</param>
    /// <param name="nameLength">The length of its name.</param>
    internal void Learn(int previous, int member, ReadOnlySpan<byte> tag, int nameLength)
    {
        ref var known = ref _tags[member];
        if (!known.Is(tag) && tag.Length is > 0 and <= MaxTagLength && _changesLeft > 0)
        {
            _changesLeft--;
            known = new XmlStartTag(member, tag.ToArray(), nameLength);
        }

        Learn(previous, known);
    }

    // Written only if it has changed, so that the cache line stays shared between processors.
    private void Learn(int previous, XmlStartTag tag)
    {
        ref var likely = ref _likely[previous + FirstSlot];
        if (likely != tag)
        {
            _others[previous + FirstSlot] = likely;
            likely = tag;
        }
    }

    private static T[] NotNull<T>(T[] items)
    {
        ArgumentNullException.ThrowIfNull(items);
        return items;
    }
}
