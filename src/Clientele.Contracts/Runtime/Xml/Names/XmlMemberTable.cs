using System;
using System.ComponentModel;
using System.Runtime.CompilerServices;

namespace Clientele.Runtime.Xml;

/// <summary>
/// The members of a record by their names: elements first, then attributes. Learns which follows which, and how its
/// start tag is written.
/// </summary>
/// <remarks>
/// Safe to use from several threads: a guess is verified at each use, and means the same whatever was learned.
/// </remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlMemberTable
{
    /// <summary>The element has no further member.</summary>
    public const int End = -1;

    /// <summary>The member is none of these.</summary>
    public const int Unknown = -2;

    /// <summary>The element's own text.</summary>
    public const int Text = -3;

    /// <summary>
    /// <see cref="Text"/>, <see cref="Unknown"/>, <see cref="End"/> (for the first member) and all members have a
    /// successor.
    /// </summary>
    private const int FirstSlot = 3;

    /// <summary>Longer start tags are not learned.</summary>
    private const int MaxTagLength = 256;

    /// <summary>
    /// How often a start tag is learned for each member: what changes all the time is not worth the memory.
    /// </summary>
    private const int MaxChanges = 4;

    /// <summary>Stands for members that may be called anything.</summary>
    public static readonly XmlMemberTable Any = new();

    private readonly XmlMemberName[] _names;
    private readonly XmlStartTag[] _tags;
    private readonly XmlNameTable _elements;
    private readonly XmlNameTable _attributes;
    private readonly XmlStartTag[] _likely;
    private readonly XmlStartTag[] _others;
    private int _changesLeft;

    /// <summary>Elements without namespaces, in their declared order.</summary>
    /// <param name="elements">Their local names; what no name may hold is looked for as <c>_xHHHH_</c>.</param>
    public XmlMemberTable(params string[] elements)
        : this(Array.ConvertAll(NotNull(elements), static name => new XmlMemberName(name, null, true)), []) { }

    /// <summary>Members in their declared order, of a type without namespace.</summary>
    /// <param name="elements">The elements as they are written.</param>
    /// <param name="attributes">The attributes as they are written.</param>
    public XmlMemberTable(XmlTag[] elements, XmlTag[] attributes)
        : this(elements, attributes, null, []) { }

    /// <summary>Members in their declared order.</summary>
    /// <param name="elements">The elements as they are written.</param>
    /// <param name="attributes">The attributes as they are written.</param>
    /// <param name="ns">
    /// The namespace of the type that has them: elements in it may as well be in that of the element around.
    /// </param>
    public XmlMemberTable(XmlTag[] elements, XmlTag[] attributes, string? ns)
        : this(elements, attributes, ns, []) { }

    /// <summary>Members in their declared order, and those of other types among them.</summary>
    /// <param name="elements">The elements as they are written.</param>
    /// <param name="attributes">The attributes as they are written.</param>
    /// <param name="ns">
    /// The namespace of the type that has them: elements in it may as well be in that of the element around.
    /// </param>
    /// <param name="inline">The members of types that stand among these without an element of their own.</param>
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

    /// <summary>Whether the element's own text is a member, too.</summary>
    public bool HasText { get; init; }

    /// <summary>The members of types that stand among these without an element of their own.</summary>
    internal XmlMemberTable[] Inline { get; } = [];

    /// <summary>How many they are.</summary>
    internal int Count => _names.Length;

    /// <summary>The name of a member.</summary>
    internal XmlMemberName Name(int member) => _names[member];

    /// <summary>The start tag that is likely to follow <paramref name="previous"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal XmlStartTag Guess(int previous) => _likely[previous + FirstSlot];

    /// <summary>
    /// What followed <paramref name="previous"/> before the likely one did: a type may be sent in different ways at
    /// different places.
    /// </summary>
    internal XmlStartTag OtherGuess(int previous) => _others[previous + FirstSlot];

    /// <summary>The first element of this local name, or <see cref="Unknown"/>.</summary>
    internal int FindElement(ReadOnlySpan<byte> name) => _elements.Find(name) is >= 0 and var member ? member : Unknown;

    /// <summary>The first attribute of this local name, or <see cref="Unknown"/>.</summary>
    internal int FindAttribute(ReadOnlySpan<byte> name) =>
        _attributes.Find(name) is >= 0 and var index ? _tags.Length + index : Unknown;

    /// <summary>
    /// The next element or attribute with the local name of <paramref name="member"/>, or <see cref="Unknown"/>.
    /// </summary>
    internal int FindNext(int member)
    {
        if (member < _tags.Length)
        {
            return _elements.Next(member) is >= 0 and var element ? element : Unknown;
        }

        return _attributes.Next(member - _tags.Length) is >= 0 and var attribute ? _tags.Length + attribute : Unknown;
    }

    /// <summary>Takes the end tag as the guess for next time.</summary>
    internal void LearnEnd(int previous) => Learn(previous, XmlStartTag.None);

    /// <summary>Takes a member's start tag as the guess for next time.</summary>
    /// <param name="previous">What stood before it.</param>
    /// <param name="member">The member.</param>
    /// <param name="tag">All of it; empty: it is not one that always means the same.</param>
    /// <param name="nameLength">How long its name is.</param>
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

    // Written only where it differs: the line stays shared between the processors' caches.
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
