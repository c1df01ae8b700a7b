using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.OpenApi;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Walks a schema and its <c>allOf</c> for what they say together.</summary>
internal sealed class PartsCollector(ReadSession session, SchemaRegistry registry, Func<NodeAt, Schema> read)
{
    private readonly HashSet<string> _walking = new(StringComparer.Ordinal);

    /// <summary>Adds what <paramref name="at"/> says itself, and what its <c>allOf</c> does.</summary>
    public void Collect(NodeAt at, SchemaParts parts)
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

        foreach (var part in at["allOf"]?.Items() ?? [])
        {
            CollectPart(part, parts);
        }

        CollectOwn(at, parts);
        _walking.Remove(id);
    }

    private void CollectPart(NodeAt part, SchemaParts parts)
    {
        var target = part.Reference is null ? part : session.Follow(part);
        if (target is null)
        {
            return;
        }

        if (target != part && parts.BaseId is null && target["discriminator"] is not null && target["oneOf"] is null && target["anyOf"] is null)
        {
            parts.BaseId = registry.Add(target);
            parts.IsObject = true;
        }
        else if (target["allOf"] is not null || IsObject(target))
        {
            Collect(target, parts);
        }
        else if (read(part) is var other and not AnySchema)
        {
            parts.Other ??= other;
            parts.Branches ??= target["oneOf"] ?? target["anyOf"];
        }

        parts.Required.UnionWith(part.Texts("required"));
    }

    private void CollectOwn(NodeAt at, SchemaParts parts)
    {
        foreach (var property in Properties(at["properties"], 0))
        {
            parts.Add(property.Key, read(property.Value));
        }

        parts.Required.UnionWith(at.Texts("required"));
        parts.IsObject |= IsObject(at);
        parts.Additional = (at["additionalProperties"] ?? at["unevaluatedProperties"]) is { } additional ? read(additional) : parts.Additional;
        parts.Patterns.AddRange((at["patternProperties"]?.Members() ?? []).Select(pattern => new PatternProperty(pattern.Key, read(pattern.Value))));
    }

    // Not in the specification, yet in the wild: a reference to another schema's properties among the properties.
    private IEnumerable<KeyValuePair<string, NodeAt>> Properties(NodeAt? properties, int depth)
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

    /// <summary>Whether a schema without <c>allOf</c> describes an object.</summary>
    public static bool IsObject(NodeAt at) =>
        at.Text("type") == "object" || at["properties"] is not null || at["additionalProperties"] is not null || at["patternProperties"] is not null;
}
