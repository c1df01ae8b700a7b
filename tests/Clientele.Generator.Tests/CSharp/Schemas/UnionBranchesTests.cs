using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class UnionBranchesTests
{
    private static readonly Discriminator Kind = new("kind", [], null);

    [Fact]
    public void Unions_in_a_union_are_opened_and_references_followed_to_them() =>
        Simplify(Union(Text, Union(Whole, Ref("Inner")) with { Pointer = "#/2" }))
            .ShouldBe("String, Integer, Boolean, @Pet");

    [Fact]
    public void A_union_with_a_discriminator_stays_whole()
    {
        Simplify(Union(Text, Ref("Told"))).ShouldBe("String, @Told");
        Simplify(Union(Ref("Inner"), List(Text), List(Whole)) with { Discriminator = Kind })
            .ShouldBe("@Inner, [String], [Integer]");
    }

    [Fact]
    public void Unions_that_lead_to_each_other_are_opened_once() =>
        Simplify(Union(Text, Ref("Ring"))).ShouldBe("String, Integer");

    [Fact]
    public void All_lists_are_one_where_the_first_stands()
    {
        Simplify(Union(Text, List(Text), Whole, Ref("Numbers"))).ShouldBe("String, [anyOf(String, Integer)], Integer");
        Simplify(Union(List(Text), List(Text, "#/l2"))).ShouldBe("[String]");
        Simplify(Union(List(Text), Text)).ShouldBe("[String], String");
    }

    private static string Simplify(UnionSchema union) =>
        string.Join(
            ", ",
            UnionBranches
                .Simplify(
                    union,
                    new SchemaIndex(
                        ModelOf(
                            Named("Inner", Union(Primitive(PrimitiveKind.Boolean), Ref("Pet"))),
                            Named("Told", Union(Text, Whole) with { Discriminator = Kind }),
                            Named("Ring", Union(Whole, Ref("Ring"))),
                            Named("Numbers", List(Whole)),
                            Named("Pet", Object(Property("a", Text)))
                        )
                    )
                )
                .Select(static branch => branch.Shape())
        );
}
