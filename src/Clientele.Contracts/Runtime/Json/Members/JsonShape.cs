using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>
/// By what an object is known to be of a union's case: the members it has, must have, and what some of them must say.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShape
{
    private readonly List<int> _required = [];
    private readonly Dictionary<int, string[]> _constants = [];
    private readonly string[] _names;

    /// <summary>Initializes the shape of any object.</summary>
    /// <param name="names">The members that it may have.</param>
    public JsonShape(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        Members = new JsonMemberTable(names);
    }

    /// <summary>The members that it may have.</summary>
    internal JsonMemberTable Members { get; }

    /// <summary>How many they are.</summary>
    internal int Count => _names.Length;

    /// <summary>The indexes of those that it must have.</summary>
    internal IReadOnlyList<int> RequiredMembers => _required;

    /// <summary>Demands members.</summary>
    /// <param name="names">Their names, which are among those of the constructor.</param>
    /// <returns>This shape.</returns>
    public JsonShape Required(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        foreach (var name in names)
        {
            _required.Add(Array.IndexOf(_names, name));
        }

        return this;
    }

    /// <summary>Demands that a member, where it is there, is one of a few texts.</summary>
    /// <param name="name">Its name, which is among those of the constructor.</param>
    /// <param name="values">The texts.</param>
    /// <returns>This shape.</returns>
    public JsonShape Constant(string name, params string[] values)
    {
        _constants[Array.IndexOf(_names, name)] = values;
        return this;
    }

    /// <summary>Whether a member may be any value, or this one.</summary>
    internal bool Allows(int member, in JsonReader reader) =>
        !_constants.TryGetValue(member, out var values)
        || reader.PeekText() is { } text && Array.IndexOf(values, text) >= 0;
}
