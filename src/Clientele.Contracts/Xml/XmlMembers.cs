using System;
using System.ComponentModel;
using System.Text;
using Clientele.Json;

namespace Clientele.Xml;

/// <summary>The members of a record by their local names: elements first, then attributes. Learns which follows which.</summary>
/// <remarks>Safe to use from several threads: a guess is verified at each use.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class XmlMembers
{
    /// <summary>The element has no further member.</summary>
    public const int End = -1;

    /// <summary>The member is none of these.</summary>
    public const int Unknown = -2;

    /// <summary>The element's own text.</summary>
    public const int Text = -3;

    private readonly string[] _names;
    private readonly MemberToken[] _tags;
    private readonly XmlNameTable _elements;
    private readonly XmlNameTable _attributes;

    /// <summary>What follows an unknown element, the start tag and text, and each element.</summary>
    private readonly int[] _successors;

    /// <summary>Members in their declared order.</summary>
    /// <param name="elements">Local names of elements; what no name may hold is looked for as <c>_xHHHH_</c>.</param>
    /// <param name="attributes">Local names of attributes.</param>
    public XmlMembers(string[] elements, string[] attributes)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(attributes);
        _names = [.. elements, .. attributes];
        _elements = new XmlNameTable(Array.ConvertAll(elements, ToUtf8));
        _attributes = new XmlNameTable(Array.ConvertAll(attributes, ToUtf8));
        _tags = new MemberToken[elements.Length];
        _successors = new int[elements.Length + 2];
        for (var i = 0; i < elements.Length; i++)
        {
            _successors[i + 1] = i;
            _tags[i] = new MemberToken(i, ToUtf8("<", elements[i]));
        }

        _successors[0] = End;
        _successors[^1] = End;
    }

    /// <summary>The name of a member.</summary>
    internal string Name(int member) => _names[member];

    /// <summary>The element that is likely to follow, or <see cref="End"/>.</summary>
    internal int Guess(int previous) => _successors[Slot(previous)];

    /// <summary>Whether the name of a member's start tag stands behind the character at <paramref name="start"/>.</summary>
    /// <param name="member">The member.</param>
    /// <param name="data">The document.</param>
    /// <param name="start">Where the tag begins.</param>
    /// <param name="length">How much of the tag that is.</param>
    internal bool StandsAt(int member, ReadOnlySpan<byte> data, int start, out int length)
    {
        ref readonly var tag = ref _tags[member];
        length = tag.Length;
        return tag.StandsAt(data, start);
    }

    /// <summary>The element of this local name, and the guess for next time.</summary>
    internal int FindElement(ReadOnlySpan<byte> name, int previous)
    {
        var member = _elements.Find(name);
        if (member < 0)
        {
            return Unknown;
        }

        Learn(previous, member);
        return member;
    }

    /// <summary>The attribute of this local name.</summary>
    internal int FindAttribute(ReadOnlySpan<byte> name) => _attributes.Find(name) is >= 0 and var index ? _tags.Length + index : Unknown;

    // Written only where it differs: the line stays shared between the processors' caches.
    internal void Learn(int previous, int member)
    {
        ref var guess = ref _successors[Slot(previous)];
        if (guess != member)
        {
            guess = member;
        }
    }

    private int Slot(int previous) => previous == Unknown ? 0 : (uint)previous < (uint)_tags.Length ? previous + 2 : 1;

    private static byte[] ToUtf8(string name) => ToUtf8("", name);

    private static byte[] ToUtf8(string start, string name) => Encoding.UTF8.GetBytes(start + XmlNames.Encode(name));
}
