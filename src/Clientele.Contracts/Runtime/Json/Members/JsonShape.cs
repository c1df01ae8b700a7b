using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace Clientele.Runtime.Json;

/// <summary>
/// Describes by which members an object is recognized as a case of a union: those that it may have, those that it must
/// have, and the constant values of some.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class JsonShape
{
    private readonly List<int> _required = [];
    private readonly Dictionary<int, string[]> _constants = [];
    private readonly string[] _names;

    /// <summary>Initializes a new instance that matches any object.</summary>
    /// <param name="names">The names of the members that the object may have.</param>
    public JsonShape(params string[] names)
    {
        ArgumentNullException.ThrowIfNull(names);
        _names = names;
        Members = new JsonMemberTable(names);
    }

    /// <summary>Gets the members that the object may have.</summary>
    internal JsonMemberTable Members { get; }

    /// <summary>Gets the number of members.</summary>
    internal int Count => _names.Length;

    /// <summary>Gets the indexes of the members that the object must have.</summary>
    internal IReadOnlyList<int> RequiredMembers => _required;

    /// <summary>Requires members.</summary>
    /// <param name="names">The names, which must be among those of the constructor.</param>
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

    /// <summary>Requires that a member, if present, has one of several string values.</summary>
    /// <param name="name">The name, which must be among those of the constructor.</param>
    /// <param name="values">The values.</param>
    /// <returns>This shape.</returns>
    public JsonShape Constant(string name, params string[] values)
    {
        _constants[Array.IndexOf(_names, name)] = values;
        return this;
    }

    /// <summary>Determines whether a member may have any value, or the current one.</summary>
    internal bool Allows(int member, in JsonReader reader) =>
        !_constants.TryGetValue(member, out var values)
        || reader.PeekText() is { } text && Array.IndexOf(values, text) >= 0;
}
