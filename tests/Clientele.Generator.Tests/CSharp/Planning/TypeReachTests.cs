using System;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Planning;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class TypeReachTests
{
    private const string Prefix = "#/components/schemas/";

    [Theory]
    [InlineData("Shelf", "Book Paper Shelf")]
    [InlineData("Paper", "Paper")]
    [InlineData("Bag", "Bag Book Paper")]
    [InlineData("Ring", "Ring")]
    public void Members_items_and_what_else_an_object_holds_are_reached(string from, string expected) =>
        Find(Ref(from)).ShouldBe(expected);

    [Theory]
    [InlineData("Cat", "Animal Cat Dog")]
    [InlineData("Animal", "Animal Cat Dog")]
    [InlineData("Fallback", "Fallback Ring")]
    public void Who_is_extended_and_who_a_discriminator_names_are_reached(string from, string expected) =>
        Find(Ref(from)).ShouldBe(expected);

    [Fact]
    public void The_cases_of_a_union_and_its_default_are_reached() =>
        Find(Ref("Either")).ShouldBe("Book Either Paper Ring");

    [Fact]
    public void A_discriminators_schema_that_is_gone_or_no_type_is_passed_over() =>
        Find(Ref("Odd")).ShouldBe("Names Odd");

    [Fact]
    public void Roots_may_be_lists_of_types_and_scalars_lead_nowhere()
    {
        Find(List(Ref("Paper")), Ref("Ring")).ShouldBe("Paper Ring");
        Find(Text).ShouldBe("");
    }

    private static string Find(params Schema[] roots)
    {
        var plan = TypePlan.Create(
            ModelOf(
                Named("Shelf", Object(Property("books", List(Ref("Book"))))),
                Named("Book", Object(Property("paper", Ref("Paper")))),
                Named("Paper", Enum("#/p", "a4", "a5")),
                Named("Bag", Object(Property("id", Text)) with { AdditionalProperties = Ref("Book") }),
                Named("Ring", Object(Property("next", Ref("Ring")))),
                Named("Animal", Told(Object(Property("kind", Text)), null, "Cat", "Dog")),
                Named("Cat", Object(Property("purrs", Text)) with { BaseId = Prefix + "Animal" }),
                Named("Dog", Object(Property("barks", Text)) with { BaseId = Prefix + "Animal" }),
                Named(
                    "Either",
                    Union(Ref("Book"), Text) with
                    {
                        Discriminator = new Discriminator("kind", [], Prefix + "Ring"),
                    }
                ),
                Named("Odd", Told(Object(Property("kind", Text)), "Gone", "Names")),
                Named("Fallback", Told(Object(Property("kind", Text)), "Ring")),
                Named("Names", List(Text))
            ),
            Settings,
            new MappingDiagnostics("api.yaml"),
            TestContext.Current.CancellationToken
        );
        return string.Join(' ', TypeReach.Find(plan.Types, plan.Inheritance, roots).Order(StringComparer.Ordinal));
    }

    private static ObjectSchema Told(ObjectSchema schema, string? other, params string[] names) =>
        schema with
        {
            Discriminator = new Discriminator(
                "kind",
                [.. names.Select(static name => new DiscriminatorMapping(name, Prefix + name))],
                other is null ? null : Prefix + other
            ),
        };
}
