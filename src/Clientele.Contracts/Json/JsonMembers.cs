using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Text;

namespace Clientele.Json;

/// <summary>The members of a record by their names on the wire. Learns which member follows which: services send them in the same order every time.</summary>
/// <remarks>Safe to use from several threads: a guess is verified at each use, so a torn one costs time and nothing else.</remarks>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonMembers
{
    /// <summary>The object has no further member.</summary>
    public const int End = -1;

    /// <summary>The member is none of these.</summary>
    public const int Unknown = -2;

    private readonly string[] _names;
    private readonly byte[][] _utf8;
    private readonly byte[][] _tokens;
    private readonly ushort[] _successors;
    private readonly Dictionary<int, int> _first = [];
    private readonly int[] _next;

    /// <summary>Members in their declared order.</summary>
    /// <param name="names">Their names, unescaped and all different.</param>
    public JsonMembers(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        _utf8 = new byte[names.Length][];
        _tokens = new byte[names.Length][];
        _next = new int[names.Length];
        _successors = new ushort[names.Length + 1];
        for (var i = 0; i < names.Length; i++)
        {
            _utf8[i] = Encoding.UTF8.GetBytes(names[i]);
            _tokens[i] = Encoding.UTF8.GetBytes($"\"{names[i]}\":");
            _successors[i] = (ushort)Math.Min(i, ushort.MaxValue);
            var key = Key(_utf8[i]);
            _next[i] = _first.TryGetValue(key, out var head) ? head : End;
            _first[key] = i;
        }
    }

    /// <summary>The name of a member.</summary>
    internal string Name(int member) => _names[member];

    /// <summary>The member that is likely to follow <paramref name="previous"/>, with its name as it is written: quotes and colon included.</summary>
    internal bool TryGuess(int previous, out int member, out ReadOnlySpan<byte> token)
    {
        member = _successors[previous + 1];
        if ((uint)member < (uint)_tokens.Length)
        {
            token = _tokens[member];
            return true;
        }

        token = default;
        return false;
    }

    /// <summary>The member of this name, and the guess for next time.</summary>
    internal int Find(ReadOnlySpan<byte> name, int previous)
    {
        var member = _first.TryGetValue(Key(name), out var head) ? head : End;
        while (member >= 0 && !name.SequenceEqual(_utf8[member]))
        {
            member = _next[member];
        }

        if (member < 0)
        {
            return Unknown;
        }

        if (member <= ushort.MaxValue)
        {
            _successors[previous < 0 ? 0 : previous + 1] = (ushort)member;
        }

        return member;
    }

    private static int Key(ReadOnlySpan<byte> name) =>
        name.Length == 0 ? 0 : name.Length | (name[0] << 8) | (name[^1] << 16) | (name[name.Length / 2] << 24);
}
