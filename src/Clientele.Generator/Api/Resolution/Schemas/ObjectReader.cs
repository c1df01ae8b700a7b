using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Builds objects from their collected parts.</summary>
internal sealed class ObjectReader(
    ReadSession session,
    SchemaTargets targets,
    PartsCollector collector,
    DiscriminatorReader discriminators
)
{
    /// <summary>Gets the object at <paramref name="at"/>.</summary>
    public ObjectSchema Read(LocatedNode at, SchemaParts parts)
    {
        Declare(at, parts);
        var schema = parts.ToObject(at.Pointer);
        if (DiscriminatorReader.PlaceOf(at) is { } place)
        {
            schema = schema with { Discriminator = discriminators.ReadBase(place) };
        }

        return IsFree(schema)
            ? schema with
            {
                AdditionalProperties = new AnySchema { Pointer = session.IdOf(at) },
            }
            : schema;
    }

    // `type: object` alone means the same as with `additionalProperties: true`.
    private static bool IsFree(ObjectSchema schema) =>
        schema is { AdditionalProperties: null, BaseId: null, Discriminator: null }
        && schema.Properties.IsEmpty
        && schema.PatternProperties.IsEmpty;

    // A required member without a property still becomes one if no other members are allowed.
    private void Declare(LocatedNode at, SchemaParts parts)
    {
        var isOpen = parts.Patterns.Count > 0 || parts.Additional is not null and not AnySchema and not NeverSchema;
        if (at["required"] is not { } required || isOpen || !parts.Names.Any())
        {
            return;
        }

        var missing = at.Texts("required").Except(parts.Names, StringComparer.Ordinal).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        foreach (var name in missing.Except(Inherited(at), StringComparer.Ordinal))
        {
            if (parts.Additional is NeverSchema)
            {
                parts.Add(name, new AnySchema { Pointer = session.IdOf(required) });
            }
            else
            {
                session.Report(DocumentDescriptors.UndeclaredRequired, required, name);
            }
        }
    }

    private HashSet<string> Inherited(LocatedNode at)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<LocatedNode>([at]);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        while (waiting.Count > 0)
        {
            var node = waiting.Pop();
            if (!seen.Add(session.IdOf(node)))
            {
                continue;
            }

            names.UnionWith(collector.Collect(node).Names);
            foreach (var part in node["allOf"]?.Items() ?? [])
            {
                if (targets.Resolve(part) is { } target)
                {
                    waiting.Push(target);
                }
            }
        }

        return names;
    }
}
