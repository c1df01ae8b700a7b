using System;
using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Measures the nesting of schemas: a schema is higher than those written inside it, or inside the target of an alias
/// in it.
/// </summary>
internal sealed class SchemaHeights(SchemaIndex index)
{
    private const int MaxDepth = 256;

    private readonly Dictionary<Schema, int> _known = new(ReferenceComparer<Schema>.Instance);
    private int _depth;

    /// <summary>Gets the height of <paramref name="schema"/>: 0 if nothing is nested in it.</summary>
    public int Get(Schema schema)
    {
        if (schema is not SchemaReference && SchemaTraversal.IsLeaf(schema))
        {
            return 0;
        }

        if (_known.TryGetValue(schema, out var known))
        {
            return known;
        }

        if (_depth >= MaxDepth)
        {
            return 0;
        }

        // A cycle of aliases returns here.
        _known[schema] = 0;
        _depth++;
        var height = schema is SchemaReference reference ? OfTarget(reference) : OfChildren(schema);
        _depth--;
        _known[schema] = height;
        return height;
    }

    private int OfTarget(SchemaReference reference)
    {
        var target = index.ResolveNamed(reference);
        var isType =
            target is null
            || SchemaKinds.GetKind(target.Schema) is SchemaKind.Record or SchemaKind.Enum or SchemaKind.Union;
        return isType ? 0 : Get(target!.Schema);
    }

    private int OfChildren(Schema schema)
    {
        var height = 0;
        foreach (var child in OperationSchemas.Children(schema))
        {
            height = Math.Max(height, 1 + Get(child));
        }

        return height;
    }
}
