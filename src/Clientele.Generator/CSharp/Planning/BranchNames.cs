using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Names the inline branches of a union.</summary>
internal sealed class BranchNames
{
    private const int MaxLength = 40;
    private const int MaxPairMembers = 8;

    private readonly IReadOnlyList<Schema> _branches;
    private readonly SchemaStructures _structures;
    private readonly int _objects;
    private readonly BranchMembers _members;
    private readonly Dictionary<string, BranchMembers> _byLabel = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Initializes a new instance, which examines all branches of a union once.</summary>
    /// <param name="branches">The branches.</param>
    /// <param name="index">The named schemas.</param>
    /// <param name="structures">Determines which schemas are alike.</param>
    public BranchNames(IReadOnlyList<Schema> branches, SchemaIndex index, SchemaStructures structures)
    {
        (_branches, _structures) = (branches, structures);
        _members = new BranchMembers();
        for (var i = 0; i < branches.Count; i++)
        {
            if (index.Resolve(branches[i]) is ObjectSchema target)
            {
                _members.Add(i, target);
            }

            if (branches[i] is ObjectSchema branch)
            {
                _objects++;
                AddNamesake(branch);
            }
        }
    }

    /// <summary>
    /// Gets what follows the union's name: a constant of the branch, its title, its kind, a value or property that no
    /// other branch has, or else its position.
    /// </summary>
    /// <param name="position">The position of the branch.</param>
    public string GetWord(int position) =>
        _branches[position] switch
        {
            ObjectSchema branch when LabelOf(branch) is { } label => label
                + OwnPropertyOf(branch, _structures.Get(branch), _byLabel[label]),
            ObjectSchema when _objects == 1 => "Object",
            ObjectSchema { Properties.IsEmpty: true, AdditionalProperties: NeverSchema } => "Empty",
            ObjectSchema branch => OwnValueOf(branch, position)
                ?? OwnPropertyOf(branch, position, _members)
                ?? OwnKindOf(branch, position)
                ?? OwnPairOf(branch, position)
                ?? "Variant" + (position + 1).ToString(CultureInfo.InvariantCulture),
            EnumSchema => "Enum",
            _ => "",
        };

    private void AddNamesake(ObjectSchema branch)
    {
        if (LabelOf(branch) is not { } label)
        {
            return;
        }

        if (!_byLabel.TryGetValue(label, out var namesakes))
        {
            _byLabel.Add(label, namesakes = new BranchMembers());
        }

        // Branches that are alike become one type, so they don't have to be distinguished.
        namesakes.Add(_structures.Get(branch), branch);
    }

    private static string? LabelOf(ObjectSchema schema) => ConstantOf(schema) ?? TitleOf(schema);

    private static string? ConstantOf(ObjectSchema schema)
    {
        var constant = schema
            .Properties.Select(static property => property.Schema)
            .OfType<EnumSchema>()
            .FirstOrDefault(static value => value.Members.Count == 1 && value.Kind == PrimitiveKind.String);
        return constant?.Members[0].Value is ApiValue.String { Value.Length: > 0 and < MaxLength } text
            ? Identifiers.Pascal(text.Value)
            : null;
    }

    private static string? TitleOf(ObjectSchema schema) =>
        schema.Annotations.Title is { Length: > 0 and < MaxLength } title ? Identifiers.Pascal(title) : null;

    // The first value of a member that has different values in all other branches.
    private string? OwnValueOf(ObjectSchema branch, int position)
    {
        foreach (var property in branch.Properties.Where(static property => property.Required))
        {
            var values = BranchMembers.ValuesOf(property);
            if (
                values.Count > 0
                && values[0].Length is > 0 and < MaxLength
                && _members.HaveOtherValues(position, property.Name, values)
            )
            {
                return Identifiers.Pascal(values[0]);
            }
        }

        return null;
    }

    // A member that has a different kind in all other branches: WithIntegerId.
    private string? OwnKindOf(ObjectSchema branch, int position)
    {
        var own = branch.Properties.FirstOrDefault(property =>
            property.Name.Length < MaxLength
            && BranchMembers.KindOf(property) is { } kind
            && _members.HaveOtherKinds(position, property.Name, kind)
        );
        return own is null ? null : "With" + BranchMembers.KindOf(own) + Identifiers.Pascal(own.Name);
    }

    // The first two members that no other branch has together: WithHostAndPort.
    private string? OwnPairOf(ObjectSchema branch, int position)
    {
        var candidates = branch
            .Properties.Select(static property => property.Name)
            .Where(static name => name.Length < MaxLength / 2)
            .Take(MaxPairMembers)
            .ToList();
        foreach (var first in candidates)
        {
            var second = candidates.Find(name =>
                !string.Equals(name, first, StringComparison.Ordinal)
                && !_members.AreTogetherElsewhere(position, first, name)
            );
            if (second is not null)
            {
                return "With" + Identifiers.Pascal(first) + "And" + Identifiers.Pascal(second);
            }
        }

        return null;
    }

    // A required property is more telling than an optional one.
    private static string? OwnPropertyOf(ObjectSchema branch, int key, BranchMembers members)
    {
        if (!members.HasOthers(key))
        {
            return null;
        }

        var own = branch.Properties.FirstOrDefault(property =>
            property.Required && !members.IsRequiredElsewhere(key, property.Name)
        ) ?? branch.Properties.FirstOrDefault(property => !members.IsElsewhere(key, property.Name));
        return own is { Name.Length: < MaxLength } ? "With" + Identifiers.Pascal(own.Name) : null;
    }
}
