using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Knows which branches of a union have which members and values, so that each branch is compared with all others at
/// once.
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
    /// <param name="key">Tells it from others; branches with one key count as one.</param>
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

    /// <summary>Gets whether there is a branch with another key.</summary>
    /// <param name="key">The key of the branch that asks.</param>
    public bool HasOthers(int key) => HasOther(_keys, key);

    /// <summary>Gets whether another branch has a member.</summary>
    /// <param name="key">The key of the branch that asks.</param>
    /// <param name="name">The name of the member.</param>
    public bool IsElsewhere(int key, string name) => _any.TryGetValue(name, out var keys) && HasOther(keys, key);

    /// <summary>Gets whether another branch requires a member.</summary>
    /// <param name="key">The key of the branch that asks.</param>
    /// <param name="name">The name of the member.</param>
    public bool IsRequiredElsewhere(int key, string name) =>
        _required.TryGetValue(name, out var keys) && HasOther(keys, key);

    /// <summary>Gets whether a member is an enumeration without any of the values in every other branch.</summary>
    /// <param name="key">The key of the branch that asks.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="values">The values that the member has in that branch.</param>
    public bool HaveOtherValues(int key, string name, IReadOnlyList<string> values)
    {
        return AllOthersHave(_withValues, key, name)
            && values.All(value => !_values.TryGetValue((name, value), out var having) || !HasOther(having, key));
    }

    /// <summary>Gets whether a member is of another kind in every other branch.</summary>
    /// <param name="key">The key of the branch that asks.</param>
    /// <param name="name">The name of the member.</param>
    /// <param name="kind">The kind that the member is of in that branch.</param>
    public bool HaveOtherKinds(int key, string name, string kind) =>
        AllOthersHave(_withKind, key, name)
        && (!_kinds.TryGetValue((name, kind), out var having) || !HasOther(having, key));

    /// <summary>Gets whether another branch has two members.</summary>
    /// <param name="key">The key of the branch that asks.</param>
    /// <param name="first">The name of one member.</param>
    /// <param name="second">The name of the other member.</param>
    public bool AreTogetherElsewhere(int key, string first, string second) =>
        _any.TryGetValue(first, out var keys)
        && _any.TryGetValue(second, out var others)
        && keys.Any(one => one != key && others.Contains(one));

    /// <summary>Gets the kind of a member's values in one word; <see langword="null"/> where it is not plain.</summary>
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

    /// <summary>Gets the values of a member that is an enumeration of strings; none of another.</summary>
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
