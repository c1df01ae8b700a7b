using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Records which named schemas extend which; free of cycles.</summary>
internal sealed class Inheritance
{
    private readonly Dictionary<string, string> _bases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _extended = new(StringComparer.Ordinal);

    public Inheritance(ApiModel model, SchemaIndex index)
    {
        foreach (var named in model.Schemas)
        {
            if (
                named.Schema is ObjectSchema { BaseId: { } baseId }
                && IsRecord(index, baseId)
                && !Leads(baseId, named.Id)
            )
            {
                _bases[named.Id] = baseId;
            }
        }

        var roots = model
            .Schemas.Select(named => named.Schema)
            .Concat(model.Operations.Concat(model.Webhooks).SelectMany(OperationSchemas.Roots));
        foreach (var schema in SchemaTraversal.Descend(roots))
        {
            if (schema is ObjectSchema { BaseId: { } baseId } && IsRecord(index, baseId))
            {
                _extended.Add(baseId);
            }
        }
    }

    /// <summary>Gets the schema that <paramref name="id"/> extends.</summary>
    public string? BaseOf(string id) => _bases.TryGetValue(id, out var baseId) ? baseId : null;

    /// <summary>Determines whether other schemas extend <paramref name="id"/>.</summary>
    public bool IsBase(string id) => _extended.Contains(id);

    /// <summary>Gets all ancestors of <paramref name="id"/>, the outermost first.</summary>
    public IReadOnlyList<string> BasesOf(string id)
    {
        var bases = new List<string>();
        for (var current = BaseOf(id); current is not null; current = BaseOf(current))
        {
            bases.Insert(0, current);
        }

        return bases;
    }

    /// <summary>
    /// Determines whether <paramref name="id"/> is <paramref name="baseId"/> or extends it, directly or not.
    /// </summary>
    public bool Descends(string id, string baseId)
    {
        for (string? current = id; current is not null; current = BaseOf(current))
        {
            if (current == baseId)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Gets every schema that extends <paramref name="id"/>, directly or not.</summary>
    public IEnumerable<string> DerivedOf(string id) => _bases.Keys.Where(key => key != id && Descends(key, id));

    /// <summary>Determines whether an id belongs to a schema that becomes a record.</summary>
    public static bool IsRecord(SchemaIndex index, string? id) =>
        index.Find(id) is { } named && SchemaKinds.GetKind(named.Schema) == SchemaKind.Record;

    private bool Leads(string from, string to)
    {
        for (string? current = from; current is not null; current = BaseOf(current))
        {
            if (current == to)
            {
                return true;
            }
        }

        return false;
    }
}
