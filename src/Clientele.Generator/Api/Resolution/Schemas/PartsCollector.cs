using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Walks a schema and its <c>allOf</c>, collecting what they say together.</summary>
internal sealed class PartsCollector(
    ReadSession session,
    SchemaRegistry registry,
    SchemaTargets targets,
    ConditionReader conditions,
    Func<LocatedNode, Schema> read
)
{
    private static readonly string[] Conditional = ["if", "then", "else"];

    private readonly HashSet<string> _walking = new(StringComparer.Ordinal);

    /// <summary>Gets what <paramref name="at"/> and its <c>allOf</c> say together.</summary>
    public SchemaParts Collect(LocatedNode at)
    {
        var parts = new SchemaParts();
        Collect(at, parts);
        return parts;
    }

    /// <summary>Adds what <paramref name="at"/> and its <c>allOf</c> say.</summary>
    public void Collect(LocatedNode at, SchemaParts parts)
    {
        var id = session.IdOf(at);
        if (_walking.Contains(id) || !parts.Sources.Add(id) || !session.Budget.TrySpend(at))
        {
            return;
        }

        if (_walking.Count >= ReadBudget.MaxDepth)
        {
            session.Budget.ReportDepth(at);
            return;
        }

        _walking.Add(id);
        if (at.Reference is not null && targets.Follow(at) is { } target)
        {
            CollectTarget(target, target, isReference: true, parts);
        }

        foreach (var part in Parts(at))
        {
            CollectPart(part, parts);
        }

        CollectOwn(at, parts);
        _walking.Remove(id);
    }

    /// <summary>
    /// Determines whether a schema describes an object by its own keywords, ignoring <c>allOf</c> and references.
    /// </summary>
    public static bool IsObject(LocatedNode at) =>
        at.Text("type") == "object"
        || at["properties"] is not null
        || at["additionalProperties"] is not null
        || at["patternProperties"] is not null
        || at["dependentSchemas"] is not null
        || Conditional.Any(key => at[key] is { } condition && IsObject(condition));

    // Of several bases with a discriminator, the schema extends the one that names it.
    private IEnumerable<LocatedNode> Parts(LocatedNode at)
    {
        var parts = at["allOf"]?.Items().ToList() ?? [];
        var bases = parts.FindAll(part =>
            part.Reference is not null
            && targets.Resolve(part) is { } target
            && DiscriminatorReader.PlaceOf(target) is not null
        );
        return bases.Count < 2
            ? parts
            : parts.OrderBy(part => bases.Contains(part) && Names(targets.Resolve(part)!, at) ? 0 : 1);
    }

    private bool Names(LocatedNode target, LocatedNode at) =>
        Members(DiscriminatorReader.PlaceOf(target)!["discriminator"]!["mapping"])
            .Select(static entry => entry.Value)
            .Any(value =>
                value.Node is ScalarNode { Text: var reference }
                && (
                    reference == SchemaRegistry.NameOf(at)
                    || (session.TryFind(reference, value) is { } found && session.IdOf(found) == session.IdOf(at))
                )
            );

    private void CollectPart(LocatedNode part, SchemaParts parts)
    {
        if (targets.Resolve(part) is { } target)
        {
            CollectTarget(part, target, target != part, parts);
            parts.Required.UnionWith(part.Texts("required"));
        }
    }

    private void CollectTarget(LocatedNode part, LocatedNode target, bool isReference, SchemaParts parts)
    {
        if (isReference && parts.BaseId is null && targets.IsOfFamily(target))
        {
            parts.BaseId = registry.Add(target);
            parts.IsObject = true;
        }
        else if (targets.IsObject(target))
        {
            Collect(target, parts);
            CollectUnion(target, parts);
        }
        else
        {
            if (read(part) is var other and not AnySchema)
            {
                parts.AddOther(other);
                parts.Branches ??= conditions.Union(target);
            }

            parts.Choices.AddRange(conditions.Choices(target));
        }
    }

    // For a part that is both an object and a union, the members of its branches are included; but the branches of a
    // family lead back to it.
    private void CollectUnion(LocatedNode target, SchemaParts parts)
    {
        if (
            conditions.Union(target) is not { } union
            || union
                .Items()
                .Any(branch =>
                    targets.Resolve(branch) is not { } node
                    || _walking.Contains(session.IdOf(node))
                    || targets.Extends(node, target)
                )
        )
        {
            return;
        }

        if (parts.Branches is null)
        {
            parts.Branches = union;
        }
        else
        {
            CollectOptional(union.Items(), parts);
        }
    }

    private void CollectOwn(LocatedNode at, SchemaParts parts)
    {
        foreach (var property in Properties(at["properties"], 0))
        {
            parts.Add(property.Key, read(property.Value));
        }

        parts.Required.UnionWith(at.Texts("required"));
        parts.IsObject |= IsObject(at);
        parts.Additional = (at["additionalProperties"] ?? at["unevaluatedProperties"]) is { } additional
            ? read(additional)
            : parts.Additional;
        parts.Patterns.AddRange(
            (at["patternProperties"]?.Members() ?? []).Select(pattern => new PatternProperty(
                pattern.Key,
                read(pattern.Value)
            ))
        );
        CollectConditions(at, parts);
    }

    private void CollectConditions(LocatedNode at, SchemaParts parts)
    {
        parts.Choices.AddRange(conditions.Choices(at));
        CollectOptional(Conditional.Select(key => at[key]).OfType<LocatedNode>(), parts);
        CollectOptional(conditions.SecondUnion(at)?.Items() ?? [], parts);

        // Before 2019-09, one keyword covered both kinds of dependency.
        foreach (
            var dependency in Members(at["dependentSchemas"])
                .Concat(Members(at["dependentRequired"]))
                .Concat(Members(at["dependencies"]))
        )
        {
            if (dependency.Value.Node is SequenceNode)
            {
                var names = dependency
                    .Value.Items()
                    .Select(static item => item.Node)
                    .OfType<ScalarNode>()
                    .Select(static name => name.Text)
                    .ToEquatableArray();
                parts.Dependents.Add(new DependentMembers(dependency.Key, names));
            }
            else
            {
                CollectOptional([dependency.Value], parts);
            }
        }
    }

    private void CollectOptional(IEnumerable<LocatedNode> schemas, SchemaParts parts)
    {
        foreach (var schema in schemas)
        {
            if (targets.Resolve(schema) is { Mapping: not null } target && targets.IsObject(target))
            {
                parts.AddOptional(Collect(target));
            }
        }
    }

    private static IEnumerable<KeyValuePair<string, LocatedNode>> Members(LocatedNode? at) => at?.Members() ?? [];

    // Not in the specification but seen in practice: a reference to another schema's properties among the properties.
    private IEnumerable<KeyValuePair<string, LocatedNode>> Properties(LocatedNode? properties, int depth)
    {
        foreach (var property in properties?.Members() ?? [])
        {
            if (property.Key != "$ref" || property.Value.Node is not ScalarNode { Text: var reference })
            {
                yield return property;
            }
            else if (depth < 20)
            {
                foreach (var other in Properties(session.Find(reference, properties!), depth + 1))
                {
                    yield return other;
                }
            }
        }
    }
}
