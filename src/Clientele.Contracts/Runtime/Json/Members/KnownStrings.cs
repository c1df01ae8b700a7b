using System;
using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Texts that are expected: a text that is one of them is found by its bytes, and no string is made.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownStrings
{
    private readonly string[] _values;
    private readonly NameTable _table;

    /// <summary>Texts that stand for themselves.</summary>
    /// <param name="texts">The texts, all different.</param>
    public KnownStrings(params string[] texts)
        : this(texts, texts) { }

    /// <summary>Texts that stand for others.</summary>
    internal KnownStrings(string[] texts, string[] values)
    {
        _values = values;
        _table = new NameTable(texts);
    }

    /// <summary>What the text of these bytes stands for, or <see langword="null"/>.</summary>
    internal string? Find(ReadOnlySpan<byte> utf8)
    {
        var index = _table.Find(utf8);
        return index >= 0 ? _values[index] : null;
    }
}
