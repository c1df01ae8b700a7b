using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.Api.Resolution.References;

/// <summary>
/// A reference into the middle of a schema makes a named schema of what it points to. From then on, that place refers
/// to it instead of defining a second one.
/// </summary>
internal static class PlaceReferences
{
    /// <summary>Gets the model with each place that references point to referring to its named schema.</summary>
    public static ApiModel Share(ApiModel model)
    {
        var named = model
            .Schemas.Where(static named => IsDeclared(named.Schema))
            .ToDictionary(static named => named.Id, static named => named.Schema, StringComparer.Ordinal);
        return named.Keys.Any(IsPlace)
            ? ModelTraversal.Rewrite(
                model,
                schema => Share(schema, named),
                schema => SchemaTraversal.RewriteChildren(schema, child => Share(child, named))
            )
            : model;
    }

    private static Schema Share(Schema schema, Dictionary<string, Schema> named)
    {
        var isShared =
            IsDeclared(schema) && named.TryGetValue(schema.Pointer, out var target) && IsSame(schema, target);
        return isShared
            ? new SchemaReference(schema.Pointer)
            {
                Pointer = schema.Pointer,
                Nullable = schema.Nullable,
                Annotations = schema.Annotations,
            }
            : SchemaTraversal.RewriteChildren(schema, child => Share(child, named));
    }

    // A union's branch can say more in its place than what a reference to it finds.
    private static bool IsSame(Schema schema, Schema target) =>
        ReferenceEquals(schema, target)
        || schema with { Nullable = target.Nullable, Annotations = target.Annotations } == target;

    private static bool IsDeclared(Schema schema) => schema is ObjectSchema or EnumSchema or UnionSchema;

    // Components are not nested in other schemas.
    private static bool IsPlace(string id)
    {
        var pointer = id.Substring(Math.Max(0, id.IndexOf('#')));
        return pointer.Count(static unit => unit == '/')
            > (pointer.StartsWith("#/components/", StringComparison.Ordinal) ? 3 : 2);
    }
}
