using System;
using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Finds strings that are expected by their bytes, without allocating them.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownStrings
{
    private readonly string[] _values;
    private readonly NameTable _table;

    /// <summary>Initializes a new instance with strings that are their own values.</summary>
    /// <param name="texts">The strings, all distinct.</param>
    public KnownStrings(params string[] texts)
        : this(texts, texts) { }

    /// <summary>Initializes a new instance with strings that map to other values.</summary>
    internal KnownStrings(string[] texts, string[] values)
    {
        _values = values;
        _table = new NameTable(texts);
    }

    /// <summary>Returns the value of a string in UTF-8, or <see langword="null"/> if it is unknown.</summary>
    internal string? Find(ReadOnlySpan<byte> utf8)
    {
        var index = _table.Find(utf8);
        return index >= 0 ? _values[index] : null;
    }
}
