using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Planning;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class SchemaHeightsTests
{
    [Fact]
    public void A_schema_is_one_higher_than_the_highest_that_is_written_in_it()
    {
        Get(Text).ShouldBe(0);
        Get(Enum("#/e", "a")).ShouldBe(0);
        Get(List(Text)).ShouldBe(1);
        Get(Object(Property("a", List(List(Text))), Property("b", Text))).ShouldBe(3);
        Get(Object()).ShouldBe(0);
    }

    [Fact]
    public void A_reference_is_as_high_as_what_it_is_another_word_for()
    {
        Get(Ref("Lists")).ShouldBe(2);
        Get(Ref("Alias")).ShouldBe(2);
        Get(List(Ref("Lists"))).ShouldBe(3);
    }

    [Fact]
    public void A_reference_to_a_type_or_to_nothing_is_low()
    {
        Get(Ref("Pet")).ShouldBe(0);
        Get(Ref("Gone")).ShouldBe(0);
    }

    [Fact]
    public void A_circle_of_aliases_and_endless_nesting_end()
    {
        Schema deep = Text;
        for (var depth = 0; depth < 300; depth++)
        {
            deep = List(deep);
        }

        Get(Ref("Ring")).ShouldBe(1);
        Get(deep).ShouldBe(256);
    }

    private static int Get(Schema schema) =>
        new SchemaHeights(
            new PlannedSchemas(
                Named("Lists", List(List(Text))),
                Named("Alias", Ref("Lists")),
                Named("Pet", Object(Property("a", List(Text)))),
                Named("Ring", List(Ref("Ring")))
            ).Index
        ).Get(schema);
}
