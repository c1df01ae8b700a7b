using Clientele.Generator.Api.Schemas;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>Tells whether two schemas, written in two places, say the same.</summary>
internal static class SchemaLikeness
{
    /// <summary>
    /// Whether one type does for both: they differ in nothing but where they stand, their examples, and what is said of
    /// the whole.
    /// </summary>
    public static bool AreAlike(Schema one, Schema other) => ReferenceEquals(one, other) || Whole(one) == Whole(other);

    /// <summary><paramref name="schema"/> without what makes no other type of it.</summary>
    public static Schema Whole(Schema schema)
    {
        var bare = SchemaTraversal.WithoutPlaces(schema);
        return bare with { Nullable = false, Annotations = bare.Annotations with { Title = null, Description = null } };
    }
}
