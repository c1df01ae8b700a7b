using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class TypePlannerTests
{
    private static readonly ObjectSchema Pet = Object(Property("name", Text));

    private static readonly NeverSchema Never = new() { Pointer = "#/never" };

    [Fact]
    public void A_reference_is_what_it_leads_to_and_null_is_legal_where_either_says_so()
    {
        var planned = new PlannedSchemas(
            Named("Pet", Pet),
            Named("Maybe", Pet with { Nullable = true }),
            Named("Names", List(Text)),
            Named("Alias", Ref("Pet", nullable: true)),
            Named("Animal", Object(Property("kind", Text))),
            Named("Cat", Pet with { BaseId = "#/components/schemas/Animal" })
        );

        planned.Plan(Ref("Pet")).ShouldBe("Pet:Record");
        planned.Plan(Ref("Pet", nullable: true)).ShouldBe("Pet:Record?");
        planned.Plan(Ref("Maybe")).ShouldBe("Maybe:Record?");
        planned.Plan(Ref("Names")).ShouldBe("List<String>");
        planned.Plan(Ref("Alias")).ShouldBe("Pet:Record?");
        planned.Plan(Ref("Animal")).ShouldBe("Animal:BaseRecord");
        planned.Plan(Ref("Gone")).ShouldBe("Element");
    }

    [Fact]
    public void A_single_value_written_where_it_is_used_is_a_constant_unless_a_number_has_a_name()
    {
        var planned = new PlannedSchemas(Named("One", Enum("#/one", "a")));

        planned.Plan(Enum("#/a", "account")).ShouldBe("String");
        planned.Plan(Numbers(null, "1")).ShouldBe("Int64");
        planned.Plan(Numbers("One", "1"), "Named").ShouldBe("?0:OpenEnum");
        planned.Plan(Numbers(null, "1", "2"), "Several").ShouldBe("?1:OpenEnum");
        planned.Plan(Ref("One")).ShouldBe("One:OpenEnum");
    }

    [Fact]
    public void Values_of_several_kinds_are_raw_and_reported()
    {
        var planned = new PlannedSchemas();

        planned.Plan(Numbers(null, "1", "1.5")).ShouldBe("Element");
        planned.Diagnostics.ShouldBe(["CLI0205 #/numbers"]);
    }

    [Fact]
    public void Enums_are_closed_where_the_project_asks_for_it() =>
        new PlannedSchemas(ModelOf(), Settings with { OpenEnums = false })
            .Plan(Enum("#/e", "a", "b"))
            .ShouldBe("?0:ClosedEnum");

    [Fact]
    public void The_items_of_a_tuple_are_what_all_its_places_may_be()
    {
        var planned = new PlannedSchemas();

        planned.Plan(Tuple(null)).ShouldBe("List<Element>");
        planned.Plan(Tuple(null, Text)).ShouldBe("List<String>");
        planned.Plan(Tuple(Never, Whole)).ShouldBe("List<Int64>");
        planned.Plan(Tuple(Text, Text)).ShouldBe("List<String>");
        planned.Plan(Tuple(Whole, Text)).ShouldBe("List<?1:Union>");
    }

    [Theory]
    [InlineData("none", 0, "Element")]
    [InlineData("any", 0, "Map<Element>")]
    [InlineData("text", 0, "Map<String>")]
    [InlineData("none", 1, "Map<Int64>")]
    [InlineData("never", 1, "Map<Int64>")]
    [InlineData("text", 1, "Map<Element>")]
    [InlineData("any", 1, "Map<Element>")]
    public void The_values_of_a_map_are_those_of_its_patterns_or_of_all_others_but_not_both(
        string others,
        int patterns,
        string expected
    ) => new PlannedSchemas().Plan(Open(Object(), others, patterns)).ShouldBe(expected);

    [Theory]
    [InlineData("none", 0, "Element")]
    [InlineData("none", 1, "Element")]
    [InlineData("never", 0, null)]
    [InlineData("never", 1, "Int64")]
    [InlineData("text", 0, "String")]
    public void Members_beside_the_declared_ones_have_a_type_unless_there_are_none(
        string others,
        int patterns,
        string? expected
    )
    {
        var planned = new PlannedSchemas();
        var schema = Open(Pet, others, patterns);

        planned.Plan(schema).ShouldBe("?0:Record");

        (planned.Planner.Additional[schema] is { } use ? Print(use) : null).ShouldBe(expected);
    }

    [Fact]
    public void A_base_has_no_members_beside_the_declared_ones()
    {
        var animal = Named("Animal", Open(Pet, "text", 0));
        var cat = Named("Cat", Pet with { BaseId = animal.Id });
        var planned = new PlannedSchemas(animal, cat);

        planned.Planner.Plan(animal);
        planned.Planner.Plan(cat);

        planned.Planner.Additional.Keys.ShouldBe([cat.Schema]);
    }

    [Fact]
    public void Inline_schemas_of_one_structure_and_name_are_one_type_which_null_does_not_tell_apart()
    {
        var planned = new PlannedSchemas();

        planned.Plan(Object("#/a", Property("name", Text))).ShouldBe("?0:Record");
        planned.Plan(Object("#/b", Property("name", Text)) with { Nullable = true }).ShouldBe("?0:Record?");
        planned.Plan(Object("#/c", Property("name", Text)), "Other").ShouldBe("?1:Record");
        planned.Plan(Object("#/d", Property("name", Whole))).ShouldBe("?2:Record");
        planned.Plan(Object("#/e", Property("body", Object("#/f", Property("name", Text)))), "Pet");
        planned.Places.ShouldBe(["Body/Body ?3.Body/Body", "Other/Other", "Body/Body", "Pet/Pet"]);
    }

    [Fact]
    public void A_component_written_out_is_the_component()
    {
        var planned = new PlannedSchemas(
            Named("Pet", Pet),
            Named("Letter", Enum("#/l", "a", "b")),
            Named("Either", Union(Text, List(Whole)))
        );

        planned.Plan(Pet, "Pet").ShouldBe("Pet:Record");
        planned.Plan(Enum("#/e", "a", "b") with { Nullable = true }, "Letter").ShouldBe("Letter:OpenEnum?");
        planned.Plan(Union(Text, List(Whole)), "Either").ShouldBe("Either:Union");
        planned.Planner.Types.ShouldBeEmpty();
    }

    [Fact]
    public void An_inline_type_is_called_after_where_it_stands_the_outermost_first()
    {
        var planned = new PlannedSchemas();
        var asked = Object(Property("c", Whole)) with
        {
            Annotations = new SchemaAnnotations { NameOverride = "asked" },
        };

        planned.Plan(
            Object(
                "#/o",
                Property("home", Object("#/1", Property("place", Object("#/2", Property("b", Text))))),
                Property("pets", List(Object("#/3", Property("d", Text)))),
                Property("index", Object() with { AdditionalProperties = Object("#/4", Property("e", Text)) }),
                Property("titled", List(Pet) with { Annotations = new SchemaAnnotations { Title = "Cats" } }),
                Property("other", asked)
            )
        );

        planned.Places.ShouldBe([
            "Body/Body",
            "?0.Home/Home",
            "?0.Pet/Pet",
            "?0.IndexValue/IndexValue",
            "?0.TitledItem/Cat",
            "?0.Asked/Asked",
            "?1.Place/Place",
        ]);
    }

    [Fact]
    public void An_alias_that_only_leads_to_itself_is_raw_and_reported()
    {
        var planned = new PlannedSchemas(Named("Ring", List(Ref("Ring"))));

        planned.Plan(Ref("Ring")).ShouldBe("List<Element>");
        planned.Diagnostics.ShouldBe(["CLI0201 #/components/schemas/Ring"]);
    }

    [Fact]
    public void What_is_nested_too_deeply_is_raw_and_reported()
    {
        var planned = new PlannedSchemas();
        Schema schema = Text with { Pointer = "#/end" };
        for (var depth = 0; depth < 64; depth++)
        {
            schema = List(schema, "#/" + depth);
        }

        planned.Plan(schema).ShouldContain("List<Element>");
        planned.Plan(((ArraySchema)schema).Items).ShouldNotContain("String");
        planned.Diagnostics.ShouldBe(["CLI0204 #/end"]);
    }

    private static ObjectSchema Open(ObjectSchema schema, string others, int patterns) =>
        schema with
        {
            AdditionalProperties = others switch
            {
                "none" => null,
                "never" => Never,
                "any" => new AnySchema { Pointer = "#/any" },
                _ => Text,
            },
            PatternProperties = [.. Enumerable.Repeat(new PatternProperty("^x", Whole), patterns)],
        };

    private static TupleSchema Tuple(Schema? rest, params Schema[] items) => new([.. items], rest) { Pointer = "#/t" };

    private static EnumSchema Numbers(string? name, params string[] values) =>
        new(
            PrimitiveKind.Integer,
            null,
            [.. values.Select(value => new EnumMember(new ApiValue.Number(value), name, null, null))],
            IsConst: false
        )
        {
            Pointer = "#/numbers",
        };
}
