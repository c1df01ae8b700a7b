using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Unions;

public sealed class UnionMapperTests
{
    [Fact]
    public void Branches_of_one_type_are_that_type() =>
        TypeOf(Union(Text, Primitive(PrimitiveKind.String, "email") with { Nullable = true })).ShouldBe("String?");

    [Fact]
    public void A_string_or_one_of_its_values_is_the_open_enum() =>
        TypeOf(Union(Text, Enum("#/e", "gpt-4", "gpt-5"))).ShouldBe("HolderXEnum:OpenEnum");

    [Fact]
    public void Strings_of_several_formats_are_strings() =>
        TypeOf(Union(Primitive(PrimitiveKind.String, "date"), Primitive(PrimitiveKind.String, "date-time")))
            .ShouldBe("String");

    [Fact]
    public void Integers_beside_other_numbers_keep_their_digits()
    {
        var result = Map(Named("Input", Union(Primitive(PrimitiveKind.Number), Whole)));

        result
            .Union("Input")
            .Cases.Select(one => one.Name + " " + one.Kinds)
            .ShouldBe(["Int64 Integer", "Double Fraction"]);
    }

    [Fact]
    public void A_branch_that_may_be_anything_makes_all_raw_JSON() =>
        TypeOf(Union(Text, new AnySchema { Pointer = "#/a" })).ShouldBe("Element");

    [Fact]
    public void Kinds_of_JSON_tell_the_cases_apart()
    {
        var result = Map(
            Named("Input", Union(Text, List(Text, "#/1"), List(Whole, "#/2"), Primitive(PrimitiveKind.Boolean), Whole))
        );

        var cases = result.Union("Input").Cases;
        cases
            .Select(one => one.Name + " " + Print(one.Type) + " " + one.Kinds)
            .ShouldBe([
                "String String String",
                "ItemList List<InputItem:Union> Array",
                "Boolean Boolean Boolean",
                "Int64 Int64 Integer",
            ]);
    }

    [Fact]
    public void Objects_are_told_apart_by_their_members_and_constants()
    {
        var result = Map(
            Named("Pet", Union(Ref("Dog"), Ref("Cat"))),
            Named("Dog", Object(Property("kind", Const("dog"), true), Property("bark", Text))),
            Named("Cat", Object(Property("kind", Const("cat"), true), Property("meow", Text)))
        );

        var dog = result.Union("Pet").Cases[0];
        dog.Name.ShouldBe("Dog");
        dog.Kinds.ShouldBe(JsonKinds.Object);
        dog.RequiredNames.ShouldBe(["kind"]);
        dog.KnownNames.ShouldBe(["kind", "bark"]);
        dog.Constants.ShouldBe([new MemberConstant("kind", ["dog"])]);
    }

    [Fact]
    public void A_discriminator_names_the_cases()
    {
        var union = Union(Ref("Dog"), Ref("Cat")) with
        {
            Discriminator = new Discriminator(
                "kind",
                [
                    new("c", "#/components/schemas/Cat"),
                    new("d", "#/components/schemas/Dog"),
                    new("dog", "#/components/schemas/Dog"),
                ],
                null
            ),
        };
        var result = Map(
            Named("Pet", union),
            Named("Dog", Object(Property("kind", Text))),
            Named("Cat", Object(Property("kind", Text)))
        );

        result.Union("Pet").DiscriminatorWireName.ShouldBe("kind");
        result.Union("Pet").Cases.Select(one => string.Join(",", one.DiscriminatorValues)).ShouldBe(["d,dog", "c"]);
    }

    [Fact]
    public void A_union_that_contains_itself_is_declared_once()
    {
        var result = Map(
            Named("JsonValue", Union(Text, List(Ref("JsonValue")))),
            Named("Same", Union(Ref("Same"), Text))
        );

        result.Union("JsonValue").Cases.Select(one => Print(one.Type)).ShouldBe(["String", "List<JsonValue:Union>"]);
        result.Model.DeclaredNames.ShouldBe(["JsonValue"]);
    }

    [Fact]
    public void Inline_branches_are_named_by_what_tells_them_apart()
    {
        var result = Map(
            Named(
                "Pet",
                Union(
                    Object("#/1", Property("kind", Const("big_dog"))),
                    Object("#/2", Property("a", Text)) with
                    {
                        Annotations = new SchemaAnnotations { Title = "Small cat" },
                    },
                    Object("#/3", Property("a", Text), Property("b", Text)),
                    Object("#/4", Property("a", Text), Property("d", Text), Property("e", Text, true)),
                    Ref("Other"),
                    Object("#/6", Property("c", Text)),
                    Object("#/7", Property("c", Text), Property("a", Text))
                )
            ),
            Named("Other", Object(Property("d", Text)))
        );

        result
            .Union("Pet")
            .Cases.Select(one => one.Name)
            .ShouldBe(["BigDog", "SmallCat", "WithB", "WithE", "Other", "Variant6", "WithCAndA"]);
        result.Union("Pet").Cases.Select(one => Print(one.Type)).First().ShouldBe("PetBigDog:Record");
    }

    [Fact]
    public void Branches_of_one_title_or_constant_are_told_apart_by_their_properties()
    {
        var result = Map(
            Named(
                "Act",
                Union(
                    Object("#/1", Property("kind", Const("play")), Property("at", Text)),
                    Object("#/2", Property("kind", Const("play")), Property("at", Text), Property("speed", Text)),
                    Object("#/3", Property("kind", Const("stop")), Property("speed", Text))
                )
            )
        );

        result.Union("Act").Cases.Select(one => one.Name).ShouldBe(["Play", "PlayWithSpeed", "Stop"]);
    }

    [Fact]
    public void A_case_keeps_the_name_of_its_type_where_another_is_called_so()
    {
        var result = Map(
            Named(
                "Pet",
                Union(
                    Ref("Dog"),
                    Object("#/2", Property("kind", Const("dog"))),
                    Object("#/3", Property("kind", Const("cat"))),
                    Ref("PetBird"),
                    List(Ref("Pet"))
                )
            ),
            Named("Dog", Object(Property("a", Text))),
            Named("PetBird", Object(Property("b", Text)))
        );

        result.Union("Pet").Cases.Select(one => one.Name).ShouldBe(["Dog", "PetDog", "Cat", "PetBird", "PetList"]);
    }

    [Theory]
    [InlineData("FromCat", "CatCase")]
    [InlineData("TryGetCat", "CatCase")]
    [InlineData("Cat2", "Cat")]
    public void No_member_of_a_case_is_called_as_the_union(string union, string name) =>
        Map(Named(union, Union(Ref("Cat"), Text)), Named("Cat", Object(Property("a", Text))))
            .Union(union)
            .Cases[0]
            .Name.ShouldBe(name);

    [Fact]
    public void Cases_are_called_after_what_they_hold() =>
        Map(
                Named("Value", Union(List(List(Ref("Cat"))), Ref("Cats"), Whole)),
                Named("Cat", Object(Property("a", Text))),
                Named("Cats", Object() with { AdditionalProperties = Ref("Cat") })
            )
            .Union("Value")
            .Cases.Select(static one => one.Name)
            .ShouldBe(["CatListList", "CatMap", "Int64"]);

    [Fact]
    public void Elements_tell_the_cases_where_each_has_a_name_and_they_differ()
    {
        Elements("cat", "dog").ShouldBe("cat dog");
        Elements("cat", "cat").ShouldBe("");
        Elements("cat", null).ShouldBe("");

        static string Elements(string? cat, string? dog) =>
            string.Join(
                ' ',
                Map(
                        Named("Pet", Union(Ref("Cat"), Ref("Dog"))),
                        Named("Cat", Element(Object(Property("a", Text)), cat)),
                        Named("Dog", Element(Object(Property("b", Text)), dog))
                    )
                    .Union("Pet")
                    .Cases.Select(static one => one.XmlName?.LocalName)
                    .OfType<string>()
            );

        static Schema Element(Schema schema, string? name) =>
            name is null
                ? schema
                : schema with
                {
                    Annotations = schema.Annotations with { Xml = new XmlAnnotations(name, null, null, null, null) },
                };
    }

    [Fact]
    public void A_default_is_one_for_objects_only()
    {
        Default("Cat").ShouldBe(0);
        Default("Word").ShouldBeNull();

        static int? Default(string name) =>
            Map(
                    Named(
                        "Pet",
                        Union(Ref("Cat"), Ref("Word")) with
                        {
                            Discriminator = new Discriminator(
                                "kind",
                                [new("cat", "#/components/schemas/Cat")],
                                "#/components/schemas/" + name
                            ),
                        }
                    ),
                    Named("Cat", Object(Property("kind", Text))),
                    Named("Word", Enum("#/w", "a", "b"))
                )
                .Union("Pet")
                .DefaultCase;
    }

    [Fact]
    public void A_union_in_a_union_has_the_kinds_of_its_cases_and_one_in_itself_may_be_anything()
    {
        var result = Map(
            Named("Outer", Union(Ref("Inner"), Text) with { Discriminator = new Discriminator("kind", [], null) }),
            Named("Inner", Union(Whole, List(Text)))
        );

        result.Union("Outer").Cases[0].Kinds.ShouldBe(JsonKinds.Integer | JsonKinds.Array);
    }

    [Theory]
    [InlineData("Petal")]
    [InlineData("BigAnimal")]
    public void A_name_loses_nothing_that_is_not_the_name_of_the_union(string title)
    {
        var petal = Object("#/1", Property("a", Text)) with { Annotations = new SchemaAnnotations { Title = title } };

        Map(Named("Pet", Union(petal, Text)), Named("Flower", Object(Property("x", petal with { Pointer = "#/2" }))))
            .Union("Pet")
            .Cases[0]
            .ShouldSatisfyAllConditions(
                item => item.Name.ShouldBe(title),
                item => Print(item.Type).ShouldBe(title + ":Record")
            );
    }
}
