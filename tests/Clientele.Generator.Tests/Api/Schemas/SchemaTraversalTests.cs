using System.Linq;
using Clientele.Generator.Api.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Schemas;

public sealed class SchemaTraversalTests
{
    private static readonly ObjectSchema Whole = Object(
        "#/whole",
        Property("list", List(At("#/item"), "#/list")),
        Property("tuple", new TupleSchema([At("#/first")], At("#/rest")) { Pointer = "#/tuple" }),
        Property("union", Union(At("#/branch"), Ref("Other")))
    ) with
    {
        AdditionalProperties = At("#/additional"),
        PatternProperties = [new PatternProperty("^x-", At("#/pattern"))],
    };

    [Fact]
    public void Every_schema_inside_is_visited_and_references_are_not_followed() =>
        SchemaTraversal
            .Descend([Whole])
            .Select(static schema => schema.Pointer)
            .Order(System.StringComparer.Ordinal)
            .ShouldBe([
                "#/additional",
                "#/branch",
                "#/first",
                "#/item",
                "#/list",
                "#/pattern",
                "#/r",
                "#/rest",
                "#/tuple",
                "#/u",
                "#/whole",
            ]);

    [Fact]
    public void The_innermost_are_replaced_first()
    {
        var order = new System.Collections.Generic.List<string>();

        SchemaTraversal.Rewrite(List(List(At("#/item"), "#/inner"), "#/outer"), schema =>
        {
            order.Add(schema.Pointer);
            return schema;
        });

        order.ShouldBe(["#/item", "#/inner", "#/outer"]);
    }

    [Fact]
    public void Every_schema_inside_can_be_replaced_and_is_kept_where_none_is()
    {
        SchemaTraversal.Rewrite(Whole, static schema => schema).ShouldBeSameAs(Whole);

        var marked = SchemaTraversal.Rewrite(Whole, static schema => schema with { Nullable = true });

        SchemaTraversal.Descend([marked]).ShouldAllBe(static schema => schema.Nullable);
    }

    [Fact]
    public void Schemas_that_say_the_same_in_two_places_are_equal_without_them()
    {
        var (one, other) = (List(At("#/a/items"), "#/a"), List(At("#/b/items"), "#/b"));

        SchemaTraversal.WithoutPlaces(one).ShouldBe(SchemaTraversal.WithoutPlaces(other));
        SchemaTraversal.WithoutPlaces(one).ShouldNotBe(SchemaTraversal.WithoutPlaces(List(Ref("Other"))));
    }

    private static Schema At(string pointer) => Text with { Pointer = pointer };
}
