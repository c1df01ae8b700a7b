using System;
using System.Collections.Generic;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>The one place that knows which schemas a schema holds.</summary>
internal static class SchemaTraversal
{
    /// <summary><paramref name="root"/> and all schemas written inside it; references are not followed.</summary>
    public static IEnumerable<Schema> Descend(Schema root)
    {
        var open = new Stack<Schema>();
        open.Push(root);
        while (open.Count > 0)
        {
            var schema = open.Pop();
            yield return schema;
            foreach (var child in Children(schema))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>Gets the schemas that stand directly in <paramref name="schema"/>, in order.</summary>
    public static IReadOnlyList<Schema> Children(Schema schema)
    {
        var children = new List<Schema>();
        RewriteChildren(schema, child =>
        {
            children.Add(child);
            return child;
        });
        return children;
    }

    /// <summary>Gets the schema with each schema inside it replaced, the innermost first, and at last itself.</summary>
    public static Schema Rewrite(Schema schema, Func<Schema, Schema> rewrite) =>
        rewrite(RewriteChildren(schema, child => Rewrite(child, rewrite)));

    /// <summary>
    /// Gets the schema without pointers and examples: equal for schemas that say the same in different places.
    /// </summary>
    public static Schema WithoutPlaces(Schema schema) =>
        Rewrite(schema, static one => one with { Pointer = "", Annotations = one.Annotations with { Examples = [] } });

    /// <summary>
    /// Gets the schema with each schema that stands directly in it replaced; itself where none is another.
    /// </summary>
    public static Schema RewriteChildren(Schema schema, Func<Schema, Schema> rewrite)
    {
        switch (schema)
        {
            case ArraySchema array:
                var item = rewrite(array.Items);
                return ReferenceEquals(item, array.Items) ? array : array with { Items = item };
            case TupleSchema tuple:
                var items = Rewrite(tuple.Items, rewrite);
                var rest = tuple.Rest is null ? null : rewrite(tuple.Rest);
                return items.IsSame(tuple.Items) && ReferenceEquals(rest, tuple.Rest)
                    ? tuple
                    : tuple with
                    {
                        Items = items,
                        Rest = rest,
                    };
            case UnionSchema union:
                var branches = Rewrite(union.Branches, rewrite);
                return branches.IsSame(union.Branches) ? union : union with { Branches = branches };
            case ObjectSchema model:
                return RewriteMembers(model, rewrite);
            case AnySchema or NeverSchema or PrimitiveSchema or EnumSchema or SchemaReference:
                return schema;
            default:
                throw new InvalidOperationException($"{schema.GetType().Name} is a schema whose parts are not listed.");
        }
    }

    private static ObjectSchema RewriteMembers(ObjectSchema model, Func<Schema, Schema> rewrite)
    {
        var properties = Rewrite(model.Properties, property =>
        {
            var schema = rewrite(property.Schema);
            return ReferenceEquals(schema, property.Schema) ? property : property with { Schema = schema };
        });
        var patterns = Rewrite(model.PatternProperties, pattern =>
        {
            var schema = rewrite(pattern.Schema);
            return ReferenceEquals(schema, pattern.Schema) ? pattern : pattern with { Schema = schema };
        });
        var additional = model.AdditionalProperties is null ? null : rewrite(model.AdditionalProperties);
        var isSame =
            properties.IsSame(model.Properties)
            && patterns.IsSame(model.PatternProperties)
            && ReferenceEquals(additional, model.AdditionalProperties);
        return isSame
            ? model
            : model with
            {
                Properties = properties,
                PatternProperties = patterns,
                AdditionalProperties = additional,
            };
    }

    // Most visits change nothing, and then nothing is copied.
    private static EquatableArray<T> Rewrite<T>(EquatableArray<T> items, Func<T, T> rewrite)
        where T : class, IEquatable<T>
    {
        T[]? rewritten = null;
        for (var i = 0; i < items.Count; i++)
        {
            var item = rewrite(items[i]);
            if (rewritten is null && !ReferenceEquals(item, items[i]))
            {
                rewritten = [.. items];
            }

            if (rewritten is not null)
            {
                rewritten[i] = item;
            }
        }

        return rewritten is null ? items : rewritten.ToEquatableArray();
    }
}
