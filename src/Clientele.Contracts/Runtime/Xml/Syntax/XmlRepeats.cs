using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

/// <summary>Collects the values of elements that occur more than once in a map.</summary>
internal sealed class XmlRepeats
{
    private readonly Dictionary<string, List<JsonElement>> _values = new(StringComparer.Ordinal);

    /// <summary>Adds another value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="first">The first value with that name.</param>
    /// <param name="value">The current value.</param>
    public void Add(string name, JsonElement first, JsonElement value)
    {
        if (!_values.TryGetValue(name, out var values))
        {
            _values.Add(name, values = [first]);
        }

        values.Add(value);
    }

    /// <summary>Replaces the value of each name with an array of all its values.</summary>
    public void AddTo(Dictionary<string, JsonElement> map)
    {
        foreach (var (name, values) in _values)
        {
            map[name] = XmlFragment.ToArray(values);
        }
    }
}
