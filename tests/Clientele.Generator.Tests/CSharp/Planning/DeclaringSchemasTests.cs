using Clientele.Generator.CSharp.Planning;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class DeclaringSchemasTests
{
    [Theory]
    [InlineData("#/components/schemas/Pet/properties/owner", null)]
    [InlineData("#/components/schemas/PetShop/properties/owner", "PetShop")]
    [InlineData("#/components/schemas/Thing/allOf/0/properties/owner", "Thing")]
    [InlineData("#/components/schemas/Thing/$defs/Part/properties/owner", "ThingPart")]
    [InlineData("#/components/schemas/Thing", null)]
    [InlineData("#/components/schemas/Gone/properties/owner", null)]
    [InlineData("other.yaml#/properties/owner", null)]
    public void A_part_is_declared_by_the_closest_named_schema_around_it_unless_that_is_its_own(
        string place,
        string? expected
    )
    {
        var part = Named("Part", Object(Property("a", Whole))) with { Id = "#/components/schemas/Thing/$defs/Part" };
        var planned = new PlannedSchemas(
            Named("Pet", Object(Property("a", Text))),
            Named("PetShop", Object(Property("b", Text))),
            Named("Thing", Object(Property("c", Text))),
            Named("Part", Object(Property("d", Text))),
            part
        );

        new DeclaringSchemas(planned.Index, planned.Names)
            .NameOf(Text with { Pointer = place }, planned.Index.Find("#/components/schemas/Pet")!.Schema)
            .ShouldBe(expected);
    }
}
