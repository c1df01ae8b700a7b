using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

public sealed class ObjectSignatureTests
{
    [Fact]
    public void Members_of_bases_count_and_those_that_are_only_sent_are_not_demanded()
    {
        var animal = Object(Property("kind", Text, true), Property("name", Text));
        var secret = Text with { Annotations = Text.Annotations with { WriteOnly = true } };
        var cat = Object(Property("lives", Whole, true), Property("pin", secret, true)) with
        {
            BaseId = "#/components/schemas/Animal",
        };

        var signature = ObjectSignature.Create(cat, Index(Named("Animal", animal)));

        signature.Required.ShouldBe(["lives", "kind"]);
        signature.Known.ShouldBe(["lives", "pin", "kind", "name"]);
    }

    [Fact]
    public void Bases_in_a_circle_end()
    {
        var one = Object(Property("a", Text)) with { BaseId = "#/components/schemas/Two" };
        var two = Object(Property("b", Text)) with { BaseId = "#/components/schemas/One" };

        ObjectSignature.Create(one, Index(Named("One", one), Named("Two", two))).Known.ShouldBe(["a", "b"]);
    }

    [Fact]
    public void Few_values_of_a_member_tell_a_schema_and_many_or_null_do_not()
    {
        string[] many = [.. Enumerable.Range(0, 17).Select(static i => $"v{i}")];
        var schema = Object(
            Property("kind", Const("cat")),
            Property("size", Ref("Size")),
            Property("many", Enum("#/many", many)),
            Property("maybe", Const("x") with { Nullable = true }),
            Property("text", Text)
        );

        var signature = ObjectSignature.Create(schema, Index(Named("Size", Enum("#/size", "s", "m"))));

        signature
            .Constants.Select(static constant => string.Join(' ', [constant.WireName, .. constant.Values]))
            .ShouldBe(["kind cat", "size s m"]);
    }

    [Fact]
    public void What_is_no_object_has_none() => ObjectSignature.Create(List(Text), Index()).Known.ShouldBeEmpty();

    private static SchemaIndex Index(params NamedSchema[] schemas) => new(ModelOf(schemas));
}
