using System;
using System.Collections.Generic;
using System.Linq;
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
                return tuple with
                {
                    Items = Rewrite(tuple.Items, rewrite),
                    Rest = tuple.Rest is null ? null : rewrite(tuple.Rest),
                };
            case UnionSchema union:
                return union with { Branches = Rewrite(union.Branches, rewrite) };
            case ObjectSchema model:
                return RewriteMembers(model, rewrite);
            case AnySchema or NeverSchema or PrimitiveSchema or EnumSchema or SchemaReference:
                return schema;
            default:
                throw new InvalidOperationException($"{schema.GetType().Name} is a schema whose parts are not listed.");
        }
    }

    private static ObjectSchema RewriteMembers(ObjectSchema model, Func<Schema, Schema> rewrite) =>
        model with
        {
            Properties = Rewrite(model.Properties, property =>
            {
                var schema = rewrite(property.Schema);
                return ReferenceEquals(schema, property.Schema) ? property : property with { Schema = schema };
            }),
            PatternProperties = Rewrite(model.PatternProperties, pattern =>
            {
                var schema = rewrite(pattern.Schema);
                return ReferenceEquals(schema, pattern.Schema) ? pattern : pattern with { Schema = schema };
            }),
            AdditionalProperties = model.AdditionalProperties is null ? null : rewrite(model.AdditionalProperties),
        };

    private static EquatableArray<T> Rewrite<T>(EquatableArray<T> items, Func<T, T> rewrite)
        where T : class, IEquatable<T>
    {
        var rewritten = items.Select(rewrite).ToArray();
        return rewritten.Zip(items, static (one, other) => ReferenceEquals(one, other)).All(static same => same)
            ? items
            : rewritten.ToEquatableArray();
    }
}
