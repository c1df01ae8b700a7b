using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Documentation;

/// <summary>
/// Maps members that are required together, or as alternatives, to checks in <c>Validate()</c> and docs.
/// </summary>
internal static class ConditionMapper
{
    /// <summary>Gets the conditions that can be checked on the members of a record.</summary>
    /// <param name="schema">The record's schema.</param>
    /// <param name="members">Its members, including those of its bases.</param>
    public static EquatableArray<MemberCondition> Map(ObjectSchema schema, IEnumerable<MemberDeclaration> members)
    {
        var byWire = members.ToDictionary(static member => member.WireName, StringComparer.Ordinal);
        return All(schema).Select(condition => Resolve(condition, byWire)).OfType<MemberCondition>().ToEquatableArray();
    }

    /// <summary>Gets the conditions as sentences.</summary>
    public static IEnumerable<string> Sentences(ObjectSchema schema) =>
        All(schema)
            .Select(static condition =>
                condition.Kind switch
                {
                    ConditionKind.AtLeastOne => "At least one of " + Literal(List(condition.Labels)) + " is required.",
                    ConditionKind.ExactlyOne => "Exactly one of " + Literal(List(condition.Labels)) + " is required.",
                    _ => Literal(condition.Labels[1])
                        + " is required where "
                        + Literal(condition.Labels[0])
                        + " is given.",
                }
            );

    private static IEnumerable<MemberCondition> All(ObjectSchema schema)
    {
        var required = new HashSet<string>(
            schema.Properties.Where(static property => property.Required).Select(static property => property.Name),
            StringComparer.Ordinal
        );
        foreach (var choice in schema.Choices)
        {
            var sets = choice
                .Alternatives.Select(names => names.Where(name => !required.Contains(name)).ToEquatableArray())
                .ToList();
            if (sets.TrueForAll(static names => !names.IsEmpty))
            {
                yield return Create(choice.IsExclusive ? ConditionKind.ExactlyOne : ConditionKind.AtLeastOne, sets);
            }
        }

        foreach (var dependent in schema.Dependents.Where(static dependent => !dependent.Required.IsEmpty))
        {
            yield return Create(
                ConditionKind.Dependent,
                [
                    [dependent.Name],
                    dependent.Required,
                ]
            );
        }
    }

    private static MemberCondition Create(ConditionKind kind, List<EquatableArray<string>> sets) =>
        new(kind, sets.ToEquatableArray(), sets.Select(static names => string.Join(" and ", names)).ToEquatableArray());

    // A member without a property can't be checked.
    private static MemberCondition? Resolve(MemberCondition condition, Dictionary<string, MemberDeclaration> byWire)
    {
        var sets = condition
            .Sets.Select(names =>
                names.Select(name => byWire.TryGetValue(name, out var member) ? member.Name : null).ToList()
            )
            .ToList();
        return sets.Exists(static names => names.Contains(null))
            ? null
            : condition with
            {
                Sets = sets.Select(static names => names.OfType<string>().ToEquatableArray()).ToEquatableArray(),
            };
    }

    private static string Literal(string text) => DescriptionText.Literal(text);

    private static string List(EquatableArray<string> labels) =>
        string.Join(", ", labels.Take(labels.Count - 1)) + " or " + labels[labels.Count - 1];
}
