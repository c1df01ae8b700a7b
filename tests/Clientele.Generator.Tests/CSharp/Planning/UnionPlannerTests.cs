using Clientele.Generator.Api.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>Unions as the planner of types hands them over.</summary>
public sealed class UnionPlannerTests
{
    private static readonly ObjectSchema Cat = Object(Property("purrs", Text));

    [Fact]
    public void A_union_that_comes_down_to_one_type_is_that_type()
    {
        var planned = new PlannedSchemas(
            Named("Ids", Union(Text, Primitive(PrimitiveKind.String, "uuid"))),
            Named("Pet", Object(Property("name", Text)))
        );

        planned.Plan(Ref("Ids")).ShouldBe("String");
        planned.Plan(Union(Ref("Pet"), Ref("Pet", nullable: true))).ShouldBe("Pet:Record?");
        planned.Plan(Union(Text, new AnySchema { Pointer = "#/a" }) with { Nullable = true }).ShouldBe("Element?");
        planned.Places.ShouldBeEmpty();
    }

    [Fact]
    public void Null_is_legal_where_the_union_or_a_branch_says_so()
    {
        var planned = new PlannedSchemas(
            Named("Maybe", Union(Text with { Nullable = true }, Whole)),
            Named("Never", Union(Text, Whole))
        );

        planned.Plan(Ref("Maybe")).ShouldBe("Maybe:Union?");
        planned.Plan(Ref("Never")).ShouldBe("Never:Union");
        planned.Plan(Union(Text with { Nullable = true }, List(Text)), "A").ShouldBe("?0:Union?");
        planned.Plan(Union(Text with { Nullable = true }, List(Text)), "A").ShouldBe("?0:Union?");
        planned.Plan(Union(Text, List(Text)) with { Nullable = true }, "B").ShouldBe("?1:Union?");
    }

    /// <summary>Else the type would have itself for a name.</summary>
    [Fact]
    public void A_union_that_is_part_of_its_only_branch_stays_a_union() =>
        new PlannedSchemas(Named("Tree", Union(List(Ref("Tree")), List(Ref("Tree"), "#/l2"))))
            .Plan(Ref("Tree"))
            .ShouldBe("Tree:Union");

    [Fact]
    public void Unions_of_one_structure_and_name_are_one_type_with_several_places()
    {
        var planned = new PlannedSchemas();

        planned.Plan(Union(Text, List(Text))).ShouldBe("?0:Union");
        planned.Plan(Object(Property("body", Union(Text, List(Text)))), "Other").ShouldBe("?1:Record");

        planned.Places.ShouldBe(["Body/Body ?1.Body/Body", "Other/Other"]);
    }

    [Fact]
    public void What_stands_in_a_branch_is_called_after_the_union_and_the_word_of_the_branch()
    {
        var planned = new PlannedSchemas(Named("Pet", Union(Cat, List(Enum("#/e", "a", "b")))));

        planned.Plan(Ref("Pet"));
        planned.Plan(Union(Object(Property("barks", Text)), Whole), "Dog");

        planned.Places.ShouldBe(["Pet.Object/PetObject", "Pet.Item/PetItem", "Dog/Dog", "?2.Object/DogObject"]);
    }

    [Fact]
    public void A_branch_that_another_schema_declares_is_called_after_that_one()
    {
        var planned = new PlannedSchemas(
            Named("Either", Union(Cat with { Pointer = "#/components/schemas/Either/oneOf/0" }, Whole)),
            Named("Both", Union(Cat with { Pointer = "#/components/schemas/Either/oneOf/0" }, Text))
        );

        planned.Plan(Ref("Both"));

        planned.Places.ShouldBe(["Either.Object/BothObject"]);
    }
}
