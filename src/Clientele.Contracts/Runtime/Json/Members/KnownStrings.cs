using System;
using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>Texts that are expected: a text that is one of them is found by its bytes, and no string is made.</summary>
/// <param name="texts">The texts, all different.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class KnownStrings(params string[] texts)
{
    private readonly string[] _texts = texts;
    private readonly NameTable _table = new(texts);

    /// <summary>The text of these bytes, or <see langword="null"/>.</summary>
    internal string? Find(ReadOnlySpan<byte> utf8)
    {
        var index = _table.Find(utf8);
        return index >= 0 ? _texts[index] : null;
    }
}
