using System;
using System.Collections.Generic;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>The one place that knows which schemas a schema contains.</summary>
internal static class SchemaTraversal
{
    /// <summary>
    /// Gets each of <paramref name="roots"/> with all schemas nested in it; references are not followed.
    /// </summary>
    public static IEnumerable<Schema> Descend(IEnumerable<Schema> roots)
    {
        var open = new Stack<Schema>();
        Func<Schema, Schema> push = child =>
        {
            open.Push(child);
            return child;
        };
        foreach (var root in roots)
        {
            open.Push(root);
            while (open.Count > 0)
            {
                var schema = open.Pop();
                yield return schema;
                RewriteChildren(schema, push);
            }
        }
    }

    /// <summary>Determines whether <paramref name="schema"/> can't contain other schemas.</summary>
    public static bool IsLeaf(Schema schema) =>
        schema is AnySchema or NeverSchema or PrimitiveSchema or EnumSchema or SchemaReference;

    /// <summary>Gets the schemas directly inside <paramref name="schema"/>, in order.</summary>
    public static IReadOnlyList<Schema> Children(Schema schema)
    {
        if (IsLeaf(schema))
        {
            return [];
        }

        var children = new List<Schema>();
        RewriteChildren(schema, child =>
        {
            children.Add(child);
            return child;
        });
        return children;
    }

    /// <summary>
    /// Gets the schema with every schema inside it replaced, from the innermost out, and finally itself.
    /// </summary>
    public static Schema Rewrite(Schema schema, Func<Schema, Schema> rewrite) =>
        rewrite(RewriteChildren(schema, child => Rewrite(child, rewrite)));

    /// <summary>
    /// Gets the schema without pointers and examples, so that schemas that say the same in different places are equal.
    /// </summary>
    public static Schema WithoutPlaces(Schema schema) =>
        Rewrite(schema, static one => one with { Pointer = "", Annotations = one.Annotations with { Examples = [] } });

    /// <summary>
    /// Gets the schema with each schema directly inside it replaced; the same instance if nothing changes.
    /// </summary>
    public static Schema RewriteChildren(Schema schema, Func<Schema, Schema> rewrite)
    {
        switch (schema)
        {
            case ArraySchema array:
                var item = rewrite(array.Items);
                return ReferenceEquals(item, array.Items) ? array : array with { Items = item };
            case TupleSchema tuple:
                var items = tuple.Items.Rewrite(rewrite, RewriteItem);
                var rest = tuple.Rest is null ? null : rewrite(tuple.Rest);
                return items.IsSame(tuple.Items) && ReferenceEquals(rest, tuple.Rest)
                    ? tuple
                    : tuple with
                    {
                        Items = items,
                        Rest = rest,
                    };
            case UnionSchema union:
                var branches = union.Branches.Rewrite(rewrite, RewriteItem);
                return branches.IsSame(union.Branches) ? union : union with { Branches = branches };
            case ObjectSchema model:
                return RewriteMembers(model, rewrite);
            case var leaf when IsLeaf(leaf):
                return schema;
            default:
                throw new InvalidOperationException($"{schema.GetType().Name} is a schema whose parts are not listed.");
        }
    }

    private static ObjectSchema RewriteMembers(ObjectSchema model, Func<Schema, Schema> rewrite)
    {
        var properties = model.Properties.Rewrite(rewrite, RewriteProperty);
        var patterns = model.PatternProperties.Rewrite(rewrite, RewritePattern);
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

    private static Schema RewriteItem(Schema schema, Func<Schema, Schema> rewrite) => rewrite(schema);

    private static ApiProperty RewriteProperty(ApiProperty property, Func<Schema, Schema> rewrite)
    {
        var schema = rewrite(property.Schema);
        return ReferenceEquals(schema, property.Schema) ? property : property with { Schema = schema };
    }

    private static PatternProperty RewritePattern(PatternProperty pattern, Func<Schema, Schema> rewrite)
    {
        var schema = rewrite(pattern.Schema);
        return ReferenceEquals(schema, pattern.Schema) ? pattern : pattern with { Schema = schema };
    }
}
