using System;
using System.ComponentModel;
using System.Text;

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
    private readonly byte[][] _utf8;
    private readonly int _elements;
    private readonly int[] _successors;

    /// <summary>Members in their declared order.</summary>
    /// <param name="elements">Local names of elements.</param>
    /// <param name="attributes">Local names of attributes.</param>
    public XmlMembers(string[] elements, string[] attributes)
    {
        ArgumentNullException.ThrowIfNull(elements);
        ArgumentNullException.ThrowIfNull(attributes);
        _names = [.. elements, .. attributes];
        _elements = elements.Length;
        _utf8 = Array.ConvertAll(_names, Encoding.UTF8.GetBytes);
        _successors = new int[elements.Length + 1];
        for (var i = 0; i < elements.Length; i++)
        {
            _successors[i] = i;
        }
    }

    /// <summary>The name of a member.</summary>
    internal string Name(int member) => _names[member];

    /// <summary>The element of this local name: the one that is likely to follow, then exactly, then ignoring case.</summary>
    internal int FindElement(ReadOnlySpan<byte> name, int previous)
    {
        ref var guess = ref _successors[previous >= 0 && previous < _elements ? previous + 1 : 0];
        var likely = guess;
        if (likely < _elements && name.SequenceEqual(_utf8[likely]))
        {
            return likely;
        }

        var member = Find(name, 0, _elements);
        if (member >= 0)
        {
            guess = member;
        }

        return member;
    }

    /// <summary>The attribute of this local name: exactly, then ignoring case.</summary>
    internal int FindAttribute(ReadOnlySpan<byte> name) => Find(name, _elements, _names.Length);

    private int Find(ReadOnlySpan<byte> name, int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (name.SequenceEqual(_utf8[i]))
            {
                return i;
            }
        }

        for (var i = from; i < to; i++)
        {
            if (Ascii.EqualsIgnoreCase(name, _utf8[i]))
            {
                return i;
            }
        }

        return Unknown;
    }
}
