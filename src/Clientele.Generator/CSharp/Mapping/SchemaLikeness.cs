using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Tells whether two schemas, written in two places, say the same.</summary>
internal static class SchemaLikeness
{
    /// <summary>Whether one type does for both: they differ in nothing but where they stand, their examples, and what is said of the whole.</summary>
    public static bool AreAlike(Schema one, Schema other) => ReferenceEquals(one, other) || Whole(one) == Whole(other);

    /// <summary><paramref name="schema"/> without what makes no other type of it.</summary>
    public static Schema Whole(Schema schema)
    {
        var bare = Bare(schema);
        return bare with { Nullable = false, Facts = bare.Facts with { Title = null, Description = null } };
    }

    private static Schema Bare(Schema schema)
    {
        var placeless = schema switch
        {
            ArraySchema array => array with { Items = Bare(array.Items) },
            TupleSchema tuple => tuple with { Items = tuple.Items.Select(Bare).ToEquatableArray(), Rest = tuple.Rest is null ? null : Bare(tuple.Rest) },
            UnionSchema union => union with { Branches = union.Branches.Select(Bare).ToEquatableArray() },
            ObjectSchema model => model with
            {
                Properties = model.Properties.Select(static property => property with { Schema = Bare(property.Schema) }).ToEquatableArray(),
                PatternProperties = model.PatternProperties.Select(static pattern => pattern with { Schema = Bare(pattern.Schema) }).ToEquatableArray(),
                AdditionalProperties = model.AdditionalProperties is null ? null : Bare(model.AdditionalProperties),
            },
            _ => schema,
        };
        return placeless with { Pointer = "", Facts = placeless.Facts with { Examples = [] } };
    }
}
