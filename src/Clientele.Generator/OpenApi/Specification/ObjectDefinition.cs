using System;
using System.Collections;
using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Specification;

/// <summary>Defines one of the specification's objects by its fixed fields.</summary>
internal sealed class ObjectDefinition : IEnumerable<KeyValuePair<string, ExpectedValue>>
{
    private readonly Dictionary<string, ExpectedValue> _members = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <summary>Initializes an object without members.</summary>
    /// <param name="isOpen">Whether other members are legal, as they are in schemas.</param>
    /// <param name="other">An object whose members are included.</param>
    public ObjectDefinition(bool isOpen = false, ObjectDefinition? other = null)
    {
        IsOpen = isOpen;
        foreach (var member in other?._members ?? [])
        {
            _members.Add(member.Key, member.Value);
        }
    }

    /// <summary>Gets whether undefined members are legal.</summary>
    public bool IsOpen { get; }

    /// <summary>Gets the names of the required members.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>Gets the names of all members.</summary>
    public IEnumerable<string> Names => _members.Keys;

    /// <summary>Gets the expected value of a member; <see langword="null"/> if the member is unknown.</summary>
    public ExpectedValue? this[string name] => _members.TryGetValue(name, out var value) ? value : null;

    /// <summary>Adds a member.</summary>
    /// <param name="name">The name of the member.</param>
    /// <param name="value">Its expected value.</param>
    /// <param name="presence">Whether an object may omit it.</param>
    public void Add(string name, ExpectedValue value, MemberPresence presence = MemberPresence.Optional)
    {
        _members.Add(name, value);
        if (presence == MemberPresence.Required)
        {
            _required.Add(name);
        }
    }

    /// <inheritdoc/>
    public IEnumerator<KeyValuePair<string, ExpectedValue>> GetEnumerator() => _members.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
