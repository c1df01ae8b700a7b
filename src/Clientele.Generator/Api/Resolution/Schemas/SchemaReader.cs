using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Reads schemas.</summary>
internal sealed class SchemaReader
{
    private const int MaxDepth = 120;

    private readonly ReadSession _session;
    private readonly AnnotationReader _annotations;
    private readonly SchemaTargets _targets;
    private readonly ConditionReader _conditions;
    private readonly PartsCollector _parts;
    private readonly ObjectReader _objects;
    private readonly UnionReader _unions;
    private int _depth;

    public SchemaReader(ReadSession session)
    {
        _session = session;
        _annotations = new AnnotationReader(session);
        Registry = new SchemaRegistry(session);
        _targets = new SchemaTargets(session);
        _conditions = new ConditionReader(_targets);
        _parts = new PartsCollector(session, Registry, _targets, _conditions, Read);
        Discriminators = new DiscriminatorReader(session, Registry);
        _objects = new ObjectReader(session, _targets, _parts, Discriminators);
        _unions = new UnionReader(session, _parts, _targets, Discriminators, Read);
    }

    /// <summary>Gets the schemas that references point to.</summary>
    public SchemaRegistry Registry { get; }

    /// <summary>Gets the reader of discriminators.</summary>
    public DiscriminatorReader Discriminators { get; }

    /// <summary>Gets the schema at <paramref name="at"/>.</summary>
    public Schema Read(LocatedNode at)
    {
        _session.Cancellation.ThrowIfCancellationRequested();
        if (!_session.Budget.TrySpend(at))
        {
            return Any(at);
        }

        if (_depth > MaxDepth)
        {
            _session.Report(DocumentDescriptors.Unsupported, at, "Schemas are nested too deeply");
            return Any(at);
        }

        _depth++;
        try
        {
            return ReadNode(at);
        }
        finally
        {
            _depth--;
        }
    }

    private Schema ReadNode(LocatedNode at)
    {
        switch (at.Node)
        {
            case ScalarNode { Kind: ScalarKind.Boolean } flag:
                return flag.Text[0] is 't' or 'T' ? Any(at) : new NeverSchema { Pointer = _session.IdOf(at) };
            case ScalarNode { Kind: ScalarKind.Null }:
                return Any(at);
            case not MappingNode:
                _session.Report(DocumentDescriptors.WrongType, at, at.Pointer, "a schema");
                return Any(at);
        }

        var schema =
            at.Reference is { } reference && !_targets.IsShaped(at) ? ReadReference(at, reference) : ReadShape(at);
        var annotations = _annotations.Read(at);
        var nullable = schema.Nullable || IsNullable(at);
        foreach (var annotation in AllOfWrapper.AnnotationsOf(at))
        {
            annotations = annotations.Over(_annotations.Read(annotation));
            nullable |= IsNullable(annotation);
        }

        annotations = IsSecureString(schema is SchemaReference { Id: var id } ? id : at.Pointer)
            ? annotations with
            {
                Secret = true,
            }
            : annotations;
        return schema with
        {
            Pointer = _session.IdOf(at),
            Nullable = nullable,
            Annotations = annotations.Over(schema.Annotations),
        };
    }

    private Schema ReadReference(LocatedNode at, string reference)
    {
        var target = _session.Find(reference, at);
        return target is null
            ? Any(at)
            : new SchemaReference(Registry.Add(target))
            {
                Pointer = at.Pointer,
                Values = _session.HasReferenceSiblings ? EnumReader.ValuesOf(at) : [],
            };
    }

    private Schema ReadShape(LocatedNode at)
    {
        if (EnumReader.Read(at) is { } listed)
        {
            return listed;
        }

        if (_conditions.Union(at) is { } branches)
        {
            return _unions.Read(at, branches);
        }

        return at.Reference is not null || at["allOf"] is { Node: SequenceNode { Items.Count: > 0 } }
            ? ReadParts(at)
            : ReadTypes(at);
    }

    private Schema ReadTypes(LocatedNode at)
    {
        var types = SchemaKeywords.TypesOf(at);
        return types.Count switch
        {
            0 when IsNullOnly(at) => new NeverSchema { Pointer = at.Pointer, Nullable = true },
            0 => ReadType(at, Infer(at)),
            1 => ReadType(at, types[0]),
            _ => ReadTypes(at, types),
        };
    }

    private UnionSchema ReadTypes(LocatedNode at, IReadOnlyList<string> types) =>
        new(types.Select(type => ReadType(at, type)).ToEquatableArray(), null, true) { Pointer = at.Pointer };

    // A composed schema: by allOf, and since 3.1 by keywords beside a reference.
    private Schema ReadParts(LocatedNode at)
    {
        if (
            AllOfWrapper.Inner(at) is { } inner
            && !(inner.Reference is not null && Registry.Contains(_session.IdOf(at)) && _targets.IsOfFamily(inner))
        )
        {
            return inner.Reference is null
                ? ReadNode(inner.Over(at.Without("allOf", "description", "title", "default")))
                : Read(inner);
        }

        var parts = _parts.Collect(at);
        if (parts.IsObject)
        {
            return parts.Branches is { } branches ? _unions.Read(at, branches) : _objects.Read(at, parts);
        }

        return parts.Other is { } other && !SaysOwnType(at) ? other : ReadLimited(at);
    }

    // Parts that only constrain: the type comes from beside them, or from one of them.
    private Schema ReadLimited(LocatedNode at)
    {
        var whole = at.Without("allOf", "$ref", "$dynamicRef");
        foreach (var part in at["allOf"]?.Items() ?? [])
        {
            whole = _targets.Resolve(part) is { } target ? whole.Over(target) : whole;
        }

        return ReadTypes(
            at.Reference is not null && _targets.Follow(at) is { } referenced ? whole.Over(referenced) : whole
        );
    }

    private static bool SaysOwnType(LocatedNode at) => at["items"] is not null || at["prefixItems"] is not null;

    private Schema ReadType(LocatedNode at, string? type)
    {
        var format = at.Text("format") ?? ConditionReader.CommonFormat(at);
        switch (type)
        {
            case "object":
                return _objects.Read(at, _parts.Collect(at));
            case "array":
                return ReadArray(at);
            case "string"
                when format == "binary"
                    || (
                        at.Text("contentMediaType") == "application/octet-stream" && at.Text("contentEncoding") is null
                    ):
            case "file":
                return new PrimitiveSchema(PrimitiveKind.Binary, format) { Pointer = at.Pointer };
            case "string":
                return new PrimitiveSchema(PrimitiveKind.String, format ?? EncodingFormat(at)) { Pointer = at.Pointer };
            case "integer":
                return new PrimitiveSchema(PrimitiveKind.Integer, format) { Pointer = at.Pointer };
            case "number":
                return new PrimitiveSchema(PrimitiveKind.Number, format) { Pointer = at.Pointer };
            case "boolean":
                return new PrimitiveSchema(PrimitiveKind.Boolean, format) { Pointer = at.Pointer };
            default:
                return Any(at);
        }
    }

    private static string? EncodingFormat(LocatedNode at) =>
        at.Text("contentEncoding") switch
        {
            "base64" => "byte",
            "base64url" => "base64url",
            _ => null,
        };

    private Schema ReadArray(LocatedNode at)
    {
        // Before 2020-12, JSON Schema used items for prefixItems, and additionalItems for items.
        var isOld = at["items"] is { Node: SequenceNode };
        var items = (at[isOld ? "additionalItems" : "items"] ?? at["unevaluatedItems"]) is { } node ? Read(node) : null;
        return at[isOld ? "items" : "prefixItems"] is { Node: SequenceNode } prefix
            ? new TupleSchema(
                prefix.Items().Select(Read).ToEquatableArray(),
                items is NeverSchema ? null : items ?? Any(at)
            )
            {
                Pointer = at.Pointer,
            }
            : new ArraySchema(items ?? Any(at)) { Pointer = at.Pointer };
    }

    private AnySchema Any(LocatedNode at) => new() { Pointer = _session.IdOf(at) };

    private static bool IsSecureString(string id) =>
        id.EndsWith("/System.Security.SecureString", StringComparison.Ordinal);

    private static string? Infer(LocatedNode at)
    {
        if (PartsCollector.IsObject(at) || at["discriminator"] is not null)
        {
            return "object";
        }

        return at["items"] is { Node: not SequenceNode } || at["prefixItems"] is not null ? "array" : null;
    }

    private static bool IsNullOnly(LocatedNode at) =>
        at.Text("type") == "null"
        || at["type"] is { Node: SequenceNode }
        || at["type"] is { Node: ScalarNode { Kind: ScalarKind.Null } };

    private static bool IsNullable(LocatedNode at) =>
        at.Flag("nullable") == true
        || at.Flag("x-nullable") == true
        || at.HasText("type", "null")
        || EnumReader.HasNull(at);
}
