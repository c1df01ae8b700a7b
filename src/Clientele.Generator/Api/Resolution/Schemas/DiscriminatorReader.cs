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

/// <summary>Reads discriminators, and adds the values that they don't list.</summary>
internal sealed class DiscriminatorReader(ReadSession session, SchemaRegistry registry)
{
    private readonly DiscriminatorValues _values = new(session);

    /// <summary>
    /// Gets the schema that has the <c>discriminator</c> of the one at <paramref name="at"/>: that itself, or an inline
    /// part of its <c>allOf</c>; <see langword="null"/> if there is none.
    /// </summary>
    public static LocatedNode? PlaceOf(LocatedNode at) =>
        at["discriminator"] is not null ? at : at["allOf"]?.Items().FirstOrDefault(IsInlineBase);

    // The discriminator of a union tells its branches apart.
    private static bool IsInlineBase(LocatedNode part) =>
        part["discriminator"] is not null && part.Reference is null && (part["oneOf"] ?? part["anyOf"]) is null;

    /// <summary>Gets the discriminator of a base, with its explicit values.</summary>
    public Discriminator? ReadBase(LocatedNode at) => Read(at, []);

    /// <summary>Gets the discriminator of a union, with the names of its branches.</summary>
    public Discriminator? ReadUnion(LocatedNode at, LocatedNode branches) =>
        Read(at, [.. branches.Items().Where(static branch => branch.Reference is not null)]);

    /// <summary>Adds the schemas that extend a base under their own names, unless a value names them already.</summary>
    public static EquatableArray<NamedSchema> Complete(EquatableArray<NamedSchema> schemas)
    {
        var children = schemas
            .Where(static named => named.Schema is ObjectSchema { BaseId: not null })
            .ToLookup(static named => ((ObjectSchema)named.Schema).BaseId!, StringComparer.Ordinal);
        return schemas
            .Select(named =>
                named.Schema is ObjectSchema { Discriminator: { } own } schema
                    ? named with
                    {
                        Schema = schema with { Discriminator = Complete(own, named, children) },
                    }
                    : named
            )
            .ToEquatableArray();
    }

    private static Discriminator Complete(Discriminator own, NamedSchema root, ILookup<string, NamedSchema> children)
    {
        var mapping = own.Mapping.ToDictionary(static entry => entry.Value, StringComparer.Ordinal);
        var listed = new HashSet<string>(own.Mapping.Select(static entry => entry.SchemaId), StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal) { root.Id };
        var waiting = new Queue<string>([root.Id]);
        while (waiting.Count > 0)
        {
            foreach (var child in children[waiting.Dequeue()].Where(child => seen.Add(child.Id)))
            {
                waiting.Enqueue(child.Id);
                var value = ConstantOf(child, own.PropertyName) ?? child.Name;
                if (!listed.Contains(child.Id) && !mapping.ContainsKey(value))
                {
                    mapping.Add(value, new DiscriminatorMapping(value, child.Id));
                }
            }
        }

        return own with
        {
            Mapping = Sorted(mapping.Values),
        };
    }

    private static string? ConstantOf(NamedSchema named, string property) =>
        ((ObjectSchema)named.Schema).Properties.FirstOrDefault(candidate => candidate.Name == property)?.Schema
            is EnumSchema { Members: { Count: 1 } members }
        && members[0].Value is ApiValue.String { Value: var text }
            ? text
            : null;

    private Discriminator? Read(LocatedNode at, List<LocatedNode> branches)
    {
        // In Swagger 2.0 it is just the member's name.
        if (
            at["discriminator"] is not { } node
            || (at.Text("discriminator") ?? node.Text("propertyName")) is not { } property
        )
        {
            return null;
        }

        var targets = branches
            .Select(branch => session.TryFind(branch.Reference!, branch))
            .OfType<LocatedNode>()
            .ToList();
        var named = new HashSet<string>(targets.Select(session.IdOf), StringComparer.Ordinal);
        var mapping = new Dictionary<string, DiscriminatorMapping>(StringComparer.Ordinal);
        foreach (var entry in node["mapping"]?.Members() ?? [])
        {
            if (entry.Value.Node is ScalarNode scalar && Target(scalar.Text, entry.Value, named) is { } id)
            {
                mapping[entry.Key] = new DiscriminatorMapping(entry.Key, id);
            }
        }

        AddBranches(targets, property, mapping);
        return new Discriminator(
            property,
            Sorted(mapping.Values),
            node.Text("defaultMapping") is { } other ? Target(other, node, named) : null
        );
    }

    // A branch without an explicit value gets the values that its member lists, else its own name.
    private void AddBranches(
        List<LocatedNode> branches,
        string property,
        Dictionary<string, DiscriminatorMapping> mapping
    )
    {
        var listed = new HashSet<string>(mapping.Values.Select(static entry => entry.SchemaId), StringComparer.Ordinal);
        var targets = branches
            .Where(target => !listed.Contains(session.IdOf(target)))
            .Select(target => (Target: target, Values: _values.Find(target, property)))
            .ToList();
        var shared = new HashSet<string>(
            targets
                .SelectMany(static one => one.Values)
                .GroupBy(static value => value, StringComparer.Ordinal)
                .Where(static group => group.Count() > 1)
                .Select(static group => group.Key),
            StringComparer.Ordinal
        );
        foreach (var (target, values) in targets)
        {
            var name = SchemaRegistry.NameOf(target);
            var isTelling = values.Count > 0 && !values.Contains(name) && !values.Exists(shared.Contains);
            foreach (var value in isTelling ? values : [DiscriminatorValues.Constant(target, property) ?? name])
            {
                if (!mapping.ContainsKey(value))
                {
                    mapping.Add(value, new DiscriminatorMapping(value, registry.Add(target)));
                }
            }
        }
    }

    private string? Target(string reference, LocatedNode from, HashSet<string> branches)
    {
        var component =
            (session.IsSwagger ? "#/definitions/" : "#/components/schemas/") + JsonPointer.Escape(reference);
        return (session.TryFind(component, from) ?? session.Find(reference, from)) is { } target
            ? registry.Add(Named(target, branches))
            : null;
    }

    // A schema that is nothing but a reference is its target, unless a branch has that schema's name.
    private LocatedNode Named(LocatedNode target, HashSet<string> branches)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (
            target.Reference is { } reference
            && !branches.Contains(session.IdOf(target))
            && seen.Add(session.IdOf(target))
            && !target.HasAny(static key => key != "$ref" && !SchemaKeywords.IsBeside(key))
            && session.TryFind(reference, target) is { } next
        )
        {
            target = next;
        }

        return target;
    }

    private static EquatableArray<DiscriminatorMapping> Sorted(IEnumerable<DiscriminatorMapping> mapping) =>
        mapping.OrderBy(static entry => entry.Value, StringComparer.Ordinal).ToEquatableArray();
}
