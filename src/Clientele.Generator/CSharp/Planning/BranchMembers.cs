using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Indexes the members and values of a union's branches, so that each branch can be compared with all others at once.
/// </summary>
internal sealed class BranchMembers
{
    private readonly HashSet<int> _keys = [];
    private readonly Dictionary<string, HashSet<int>> _any = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _required = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<int>> _withValues = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Value), HashSet<int>> _values = [];
    private readonly Dictionary<string, HashSet<int>> _withKind = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string Kind), HashSet<int>> _kinds = [];

    /// <summary>Adds a branch.</summary>
    /// <param name="key">Identifies it; branches with the same key count as one.</param>
    /// <param name="branch">The branch.</param>
    public void Add(int key, ObjectSchema branch)
    {
        if (!_keys.Add(key))
        {
            return;
        }

        foreach (var property in branch.Properties)
        {
            Add(_any, property.Name, key);
            if (property.Required)
            {
                Add(_required, property.Name, key);
            }

            if (KindOf(property) is { } kind)
            {
                Add(_withKind, property.Name, key);
                Add(_kinds, (property.Name, kind), key);
            }

            foreach (var value in ValuesOf(property))
            {
                Add(_withValues, property.Name, key);
                Add(_values, (property.Name, value), key);
            }
        }
    }

    /// <summary>Determines whether there is a branch with another key.</summary>
    /// <param name="key">The key of the branch to compare.</param>
    public bool HasOthers(int key) => HasOther(_keys, key);

    /// <summary>Determines whether another branch has a member.</summary>
    /// <param name="key">The key of the branch to compare.</param>
    /// <param name="name">The name of the member.</param>
    public bool IsElsewhere(int key, string name) => _any.TryGetValue(name, out var keys) && HasOther(keys, key);

    /// <summary>Determines whether another branch requires a member.</summary>
    /// <param name="key">The key of the branch to compare.</param>
    /// <param name="name">The name of the member.</param>
    public bool IsRequiredElsewhere(int key, string name) =>
        _required.TryGetValue(name, out var keys) && HasOther(keys, key);

    /// <summary>
    /// Determines whether in every other branch the member is an enumeration with none of the values.
    /// </summary>
    /// <param name="key">The key of the branch to compare.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The member's values in that branch.</param>
    public bool HaveOtherValues(int key, string name, IReadOnlyList<string> values)
    {
        return AllOthersHave(_withValues, key, name)
            && values.All(value => !_values.TryGetValue((name, value), out var having) || !HasOther(having, key));
    }

    /// <summary>Determines whether the member has a different kind in every other branch.</summary>
    /// <param name="key">The key of the branch to compare.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="kind">The member's kind in that branch.</param>
    public bool HaveOtherKinds(int key, string name, string kind) =>
        AllOthersHave(_withKind, key, name)
        && (!_kinds.TryGetValue((name, kind), out var having) || !HasOther(having, key));

    /// <summary>Determines whether another branch has both members.</summary>
    /// <param name="key">The key of the branch to compare.</param>
    /// <param name="first">The name of the first member.</param>
    /// <param name="second">The name of the second member.</param>
    public bool AreTogetherElsewhere(int key, string first, string second) =>
        _any.TryGetValue(first, out var keys)
        && _any.TryGetValue(second, out var others)
        && keys.Any(one => one != key && others.Contains(one));

    /// <summary>
    /// Gets the kind of a member's values in one word; <see langword="null"/> if there is no simple one.
    /// </summary>
    /// <param name="property">The member.</param>
    public static string? KindOf(ApiProperty property) =>
        property.Schema switch
        {
            PrimitiveSchema { Kind: PrimitiveKind.String, Format: "uuid" } => "Uuid",
            PrimitiveSchema { Kind: PrimitiveKind.String, Format: "date" or "date-time" } => "Date",
            PrimitiveSchema { Kind: PrimitiveKind.String } => "String",
            PrimitiveSchema { Kind: PrimitiveKind.Integer } => "Integer",
            PrimitiveSchema { Kind: PrimitiveKind.Number } => "Number",
            PrimitiveSchema { Kind: PrimitiveKind.Boolean } => "Boolean",
            ArraySchema => "List",
            _ => null,
        };

    /// <summary>Gets the values of a member that is an enumeration of strings; empty for any other.</summary>
    /// <param name="property">The member.</param>
    public static IReadOnlyList<string> ValuesOf(ApiProperty property) =>
        property.Schema is EnumSchema { Kind: PrimitiveKind.String } listed
            ?
            [
                .. listed
                    .Members.Select(static member => member.Value)
                    .OfType<ApiValue.String>()
                    .Select(static value => value.Value),
            ]
            : [];

    private bool AllOthersHave(Dictionary<string, HashSet<int>> members, int key, string name)
    {
        var others = _keys.Count - (_keys.Contains(key) ? 1 : 0);
        var having = members.TryGetValue(name, out var keys) ? keys.Count - (keys.Contains(key) ? 1 : 0) : 0;
        return having == others;
    }

    private static bool HasOther(HashSet<int> keys, int key) => keys.Count > 1 || !keys.Contains(key);

    private static void Add<TKey>(Dictionary<TKey, HashSet<int>> target, TKey name, int key)
        where TKey : notnull
    {
        if (!target.TryGetValue(name, out var keys))
        {
            target.Add(name, keys = []);
        }

        keys.Add(key);
    }
}
