using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Xml;

/// <summary>Finds names, first by exact match, then ignoring the case of ASCII letters.</summary>
internal sealed class XmlNameTable
{
    private readonly byte[][] _names;
    private readonly int[] _next;
    private readonly int[] _same;
    private readonly Dictionary<int, int> _first = [];
    private readonly bool _hasSpellings;

    /// <param name="names">The names. Among equal names, the first one is found and leads to the others.</param>
    public XmlNameTable(byte[][] names)
    {
        _names = names;
        _next = new int[names.Length];
        _same = new int[names.Length];
        for (var i = names.Length - 1; i >= 0; i--)
        {
            var key = Key(names[i]);
            _next[i] = _first.GetValueOrDefault(key, -1);
            _first[key] = i;
            _same[i] = SameAs(i);
            _hasSpellings |= XmlNames.HasSpellings(names[i]);
        }
    }

    /// <summary>Returns the index of a name, or -1.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var found = FindSpelled(name);
        return found < 0 && _hasSpellings ? FindSpelled(XmlNames.Respell(name)) : found;
    }

    /// <summary>Returns the next index of the same name, or -1.</summary>
    public int Next(int index) => _same[index];

    private int FindSpelled(ReadOnlySpan<byte> name)
    {
        if (!_first.TryGetValue(Key(name), out var first))
        {
            return -1;
        }

        for (var i = first; i >= 0; i = _next[i])
        {
            if (name.SequenceEqual(_names[i]))
            {
                return i;
            }
        }

        while (first >= 0 && !Ascii.EqualsIgnoreCase(name, _names[first]))
        {
            first = _next[first];
        }

        return first;
    }

    private int SameAs(int index)
    {
        var other = _next[index];
        while (other >= 0 && !_names[index].AsSpan().SequenceEqual(_names[other]))
        {
            other = _next[other];
        }

        return other;
    }

    private static int Key(ReadOnlySpan<byte> name) =>
        name.Length == 0
            ? 0
            : name.Length | (Fold(name[0]) << 8) | (Fold(name[^1]) << 16) | (Fold(name[name.Length / 2]) << 24);

    private static int Fold(byte value) => value | 0x20;
}
