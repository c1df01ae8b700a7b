using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

/// <summary>Collects the values of elements whose name repeats in a map.</summary>
internal sealed class XmlRepeats
{
    private readonly Dictionary<string, List<JsonElement>> _values = new(StringComparer.Ordinal);

    /// <summary>Adds one more value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="first">The one that came first.</param>
    /// <param name="value">The one that came now.</param>
    public void Add(string name, JsonElement first, JsonElement value)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values.Add(name, values = [first]);
        }

        values.Add(value);
    }

    /// <summary>Puts an array of all values under each name.</summary>
    public void AddTo(Dictionary<string, JsonElement> map)
    {
        foreach (var (name, values) in _values)
        {
            map[name] = XmlFragment.ToArray(values);
        }
    }
}
