using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class AliasChainsTests
{
    [Fact]
    public void Each_alias_refers_to_where_its_chain_ends() =>
        Shorten(Alias("A", "B"), Alias("B", "C"), Alias("C", "D"), Named("D", Text)).ShouldBe("A>D B>D C>D D");

    [Fact]
    public void The_order_of_the_schemas_does_not_matter() =>
        Shorten(Alias("C", "D"), Alias("A", "B"), Named("D", Text), Alias("B", "C"), Alias("E", "B"))
            .ShouldBe("C>D A>D D B>D E>D");

    [Fact]
    public void Null_anywhere_on_the_rest_of_a_chain_is_null_at_its_beginning() =>
        Shorten(Alias("A", "B"), Alias("B", "C", nullable: true), Alias("C", "D"), Named("D", Text))
            .ShouldBe("A>D? B>D? C>D D");

    [Fact]
    public void A_chain_may_end_outside() => Shorten(Alias("A", "B"), Alias("B", "X")).ShouldBe("A>X B>X");

    [Fact]
    public void Those_of_a_ring_refer_to_its_first_which_refers_to_itself() =>
        Shorten(Alias("A", "C"), Alias("C", "B"), Alias("B", "C"), Alias("D", "C"), Alias("E", "E"))
            .ShouldBe("A>B C>B B>B D>B E>E");

    [Fact]
    public void References_within_a_schema_and_aliases_of_no_alias_are_left()
    {
        NamedSchema[] schemas = [Alias("A", "B"), Named("B", Object(Property("x", Ref("A"))))];

        AliasChains.Shorten([.. schemas]).ShouldBe(schemas);
    }

    [Fact]
    public void An_alias_keeps_what_it_says_itself()
    {
        var alias = Named("A", Ref("B") with { Annotations = new SchemaAnnotations { Description = "Own" } });

        var shortened = AliasChains.Shorten([alias, Alias("B", "C"), Named("C", Text)]);

        shortened[0].Schema.Annotations.Description.ShouldBe("Own");
        shortened[0].Schema.Pointer.ShouldBe("#/components/schemas/A");
    }

    private static NamedSchema Alias(string name, string target, bool nullable = false) =>
        Named(name, Ref(target, nullable));

    private static string Shorten(params NamedSchema[] schemas) =>
        string.Join(
            ' ',
            AliasChains
                .Shorten([.. schemas])
                .Select(static named =>
                    named.Schema is SchemaReference reference
                        ? named.Name + ">" + reference.Id.Split('/')[^1] + (reference.Nullable ? "?" : "")
                        : named.Name
                )
        );
}
