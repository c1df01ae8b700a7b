using System;
using System.Collections.Generic;
using System.Text;

namespace Clientele.Runtime.Json;

/// <summary>Finds names by their UTF-8 between quotes.</summary>
internal sealed class NameTable
{
    /// <summary>Indicates that a name does not exist.</summary>
    public const int None = -1;

    private readonly byte[][] _utf8;
    private readonly Dictionary<int, int> _first = [];
    private readonly int[] _next;

    /// <param name="names">The distinct names.</param>
    public NameTable(string[] names)
    {
        _utf8 = new byte[names.Length][];
        _next = new int[names.Length];
        for (var i = 0; i < names.Length; i++)
        {
            _utf8[i] = Encoding.UTF8.GetBytes(names[i]);
            var key = Key(_utf8[i]);
            _next[i] = _first.TryGetValue(key, out var head) ? head : None;
            _first[key] = i;
        }
    }

    /// <summary>Returns the index of a name, or <see cref="None"/>.</summary>
    public int Find(ReadOnlySpan<byte> name)
    {
        var index = _first.TryGetValue(Key(name), out var head) ? head : None;
        while (index >= 0 && !name.SequenceEqual(_utf8[index]))
        {
            index = _next[index];
        }

        return index;
    }

    private static int Key(ReadOnlySpan<byte> name) =>
        name.Length == 0 ? 0 : name.Length | (name[0] << 8) | (name[^1] << 16) | (name[name.Length / 2] << 24);
}
