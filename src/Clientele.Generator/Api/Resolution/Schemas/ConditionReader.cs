using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// Distinguishes a <c>oneOf</c> or <c>anyOf</c> whose branches only constrain what stands beside it from one that makes
/// a union: <c>type: string, anyOf: [ { format: ipv4 }, { format: ipv6 } ]</c> is a string.
/// </summary>
internal sealed class ConditionReader(SchemaTargets targets)
{
    private const int MaxDepth = 20;

    /// <summary>
    /// Gets the branches that make <paramref name="at"/> a union, or <see langword="null"/> if none do.
    /// </summary>
    public LocatedNode? Union(LocatedNode at)
    {
        foreach (var key in SchemaKeywords.Choices)
        {
            if (at[key] is { } branches && IsUnion(at, branches))
            {
                return branches;
            }
        }

        return null;
    }

    /// <summary>Gets the branches of a second union beside the first.</summary>
    public LocatedNode? SecondUnion(LocatedNode at) =>
        Union(at) is { } first && at["anyOf"] is { } second && first.Pointer != second.Pointer && IsUnion(at, second)
            ? second
            : null;

    /// <summary>Gets the required members listed by the branches of choices that only constrain.</summary>
    public IEnumerable<RequiredChoice> Choices(LocatedNode at)
    {
        foreach (var key in SchemaKeywords.Choices)
        {
            if (
                at[key] is { Node: SequenceNode { Items.Count: > 1 } } branches
                && !IsUnion(at, branches)
                && Alternatives(branches) is { } alternatives
            )
            {
                var isExclusive =
                    key == "oneOf"
                    && branches
                        .Items()
                        .All(static branch =>
                            branch.Mapping!.Members.All(static member =>
                                member.Key == "required" || SchemaKeywords.IsBeside(member.Key) && member.Key != "not"
                            )
                        );
                yield return new RequiredChoice(alternatives.ToEquatableArray(), isExclusive);
            }
        }
    }

    /// <summary>Gets the one format that all branches of a choice share if <paramref name="at"/> has none.</summary>
    public static string? CommonFormat(LocatedNode at)
    {
        foreach (var key in SchemaKeywords.Choices)
        {
            var formats = at[key]
                ?.Items()
                .Select(static branch => branch.Text("format"))
                .Distinct(StringComparer.Ordinal)
                .ToList();
            if (formats is [{ } format])
            {
                return format;
            }
        }

        return null;
    }

    private static List<EquatableArray<string>>? Alternatives(LocatedNode branches)
    {
        var alternatives = branches
            .Items()
            .Select(static branch => branch.Texts("required").Distinct(StringComparer.Ordinal).ToEquatableArray())
            .ToList();
        return alternatives.TrueForAll(static names => !names.IsEmpty) ? alternatives : null;
    }

    private bool IsUnion(LocatedNode at, LocatedNode branches) =>
        branches is { Node: SequenceNode { Items.Count: > 0 } }
        && !branches.Items().All(IsDemand)
        && !(SaysType(at) && (branches.Items().All(branch => IsLimit(branch, at, 0)) || OnlySetValues(at, branches)));

    // A list of required members is not a type of its own, whatever stands beside it.
    private bool IsDemand(LocatedNode branch) =>
        targets.Resolve(branch) is { Mapping: { } mapping }
        && branch["required"] is not null
        && mapping.Members.All(static member => member.Key == "required" || SchemaKeywords.IsBeside(member.Key));

    // Branches that differ only in the values of the same members, and require none, are one and the same object.
    private bool OnlySetValues(LocatedNode at, LocatedNode branches) =>
        at["discriminator"] is null
        && branches
            .Items()
            .All(branch =>
                targets.Resolve(branch) is { } target
                && target["required"] is null
                && target["properties"] is not null
                && IsLimit(target, at, 0, withValues: true)
            );

    private bool SaysType(LocatedNode at) =>
        SchemaKeywords.TypesOf(at).Count > 0
        || PartsCollector.IsObject(at)
        || at["items"] is not null
        || at["allOf"] is not null
        || targets.IsShaped(at);

    private bool IsLimit(LocatedNode branch, LocatedNode at, int depth, bool withValues = false)
    {
        if (depth > MaxDepth || targets.Resolve(branch) is not { } target || target.Reference is not null)
        {
            return false;
        }

        return target.Node is ScalarNode { Kind: ScalarKind.Boolean }
            || (
                target.Mapping is { } mapping
                && mapping.Members.All(member => IsLimit(member.Key, target[member.Key]!, at, depth, withValues))
            );
    }

    private bool IsLimit(string keyword, LocatedNode value, LocatedNode at, int depth, bool withValues) =>
        keyword switch
        {
            "required" or "format" => true,
            "type" => IsSameType(value, at),
            "properties" => value
                .Members()
                .All(property =>
                    at["properties"]?[property.Key] is { } own && IsLimit(property.Value, own, depth + 1, withValues)
                ),
            "const" or "enum" => withValues && depth > 0 && (SaysType(at) || (at["enum"] ?? at["$ref"]) is not null),
            "additionalProperties" => value.Node is ScalarNode { Text: "true" },
            "items" => at["items"] is { } items && IsLimit(value, items, depth + 1),
            "allOf" or "anyOf" or "oneOf" => value.Items().All(part => IsLimit(part, at, depth + 1)),
            _ => SchemaKeywords.IsBeside(keyword),
        };

    private static bool IsSameType(LocatedNode type, LocatedNode at)
    {
        var own = SchemaKeywords.TypesOf(at);
        if (own.Count == 0 && PartsCollector.IsObject(at))
        {
            own = ["object"];
        }

        var texts =
            type.Node is SequenceNode
                ? type.Items().Select(static item => (item.Node as ScalarNode)?.Text ?? "")
                : [(type.Node as ScalarNode)?.Text ?? ""];
        return texts.All(own.Contains);
    }
}
