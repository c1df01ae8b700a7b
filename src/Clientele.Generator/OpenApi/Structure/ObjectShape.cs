using System;
using System.Collections.Generic;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>One of the specification's objects: its members.</summary>
internal sealed class ObjectShape
{
    private readonly Dictionary<string, ValueShape> _members = new(StringComparer.Ordinal);
    private readonly List<string> _required = [];

    /// <param name="members">
    /// Separated by spaces: <c>name:shape</c>, with <c>!</c> after the shape where it is required.
    /// </param>
    /// <param name="isOpen">Whether other members are legal.</param>
    public ObjectShape(string members, bool isOpen)
    {
        IsOpen = isOpen;
        foreach (var member in members.Split([' ', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            var colon = member.IndexOf(':');
            var name = member.Substring(0, colon);
            if (member[member.Length - 1] == '!')
            {
                _required.Add(name);
            }

            _members.Add(name, ValueShape.Parse(member.Substring(colon + 1).TrimEnd('!')));
        }
    }

    /// <summary>Whether other members are legal, as they are in schemas.</summary>
    public bool IsOpen { get; }

    /// <summary>The members that have to be there.</summary>
    public IReadOnlyList<string> Required => _required;

    /// <summary>The members that are known.</summary>
    public IEnumerable<string> Names => _members.Keys;

    /// <summary>The shape of a member, or <see langword="null"/> where it is not known.</summary>
    public ValueShape? this[string name] => _members.TryGetValue(name, out var shape) ? shape : null;
}
