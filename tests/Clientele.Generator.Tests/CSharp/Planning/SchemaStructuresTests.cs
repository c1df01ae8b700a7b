using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Planning;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Planning;

public sealed class SchemaStructuresTests
{
    private static readonly ObjectSchema Five = Object(
        "#/five",
        [.. Enumerable.Range(1, 5).Select(static i => Property("p" + i, Text))]
    );

    [Fact]
    public void Where_a_schema_stands_and_what_is_said_about_it_tells_no_type_apart()
    {
        var plain = Object(Property("a", Text), Property("b", Enum("#/e", "x", "y")));
        var described = Object(
            "#/elsewhere",
            Property("a", With(Text, new() { Description = "It.", Examples = [new ApiValue.String("x")] })),
            Property("b", Described(Enum("#/f", "x", "y")))
        );

        Numbers(plain, With(described, new() { Title = "T", Default = new ApiValue.Null() }) with { Nullable = true })
            .Distinct()
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void What_is_said_of_a_member_tells_types_apart() =>
        Numbers([
                Object(Property("a", Text)),
                Object(Property("b", Text)),
                Object(Property("a", Text, required: true)),
                Object(Property("a", Text with { Nullable = true })),
                Object(Property("a", Primitive(PrimitiveKind.String, "uuid"))),
                Object(Property("a", With(Text, new() { ReadOnly = true }))),
                Object(Property("a", With(Text, new() { WriteOnly = true }))),
                Object(Property("a", With(Text, new() { Secret = true }))),
                Object(Property("a", With(Text, new() { Deprecated = true }))),
                Object(Property("a", With(Text, new() { NameOverride = "B" }))),
                Object(Property("a", With(Text, new() { Constraints = new Constraints { MaxLength = 3 } }))),
                Object(Property("a", With(Text, new() { Constraints = new Constraints { MaxLength = 4 } }))),
                Object(Property("a", With(Text, new() { ContentMediaType = "text/html" }))),
                Object(Property("a", With(Text, new() { ContentEncoding = "text/html" }))),
                Object(Property("a", With(Text, new() { Xml = new XmlAnnotations("x", null, null, null, null) }))),
                Object(Property("a", With(Text, new() { Xml = new XmlAnnotations(null, "x", null, null, null) }))),
                Object(Property("a", With(Text, new() { Xml = new XmlAnnotations(null, "y", null, null, null) }))),
                Object(Property("a", With(Text, new() { Xml = new XmlAnnotations(null, "y", "p", null, null) }))),
                Object(Property("a", Ref("Letter"))),
                Object(Property("a", Ref("Letter") with { Values = [new ApiValue.String("x")] })),
            ])
            .ShouldBeUnique();

    [Fact]
    public void What_an_object_says_of_all_its_members_tells_types_apart() =>
        Numbers([
                Object(Property("a", Text), Property("b", Text)),
                Object(Property("b", Text), Property("a", Text)),
                Object(Property("a", Text), Property("b", Text)) with
                {
                    AdditionalProperties = Text,
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    PatternProperties = [new PatternProperty("x", Text)],
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    Choices =
                    [
                        new RequiredChoice(
                            [
                                ["a"],
                                ["b"],
                            ],
                            IsExclusive: true
                        ),
                    ],
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    Choices =
                    [
                        new RequiredChoice(
                            [
                                ["a"],
                                ["b"],
                            ],
                            IsExclusive: false
                        ),
                    ],
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    Dependents = [new DependentMembers("a", ["b"])],
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    BaseId = "a",
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    Discriminator = new Discriminator("a", [], null),
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    Discriminator = new Discriminator("a", [new DiscriminatorMapping("x", "y")], null),
                },
                Object(Property("a", Text), Property("b", Text)) with
                {
                    Discriminator = new Discriminator("a", [], "x"),
                },
            ])
            .ShouldBeUnique();

    [Fact]
    public void Values_branches_and_items_tell_types_apart()
    {
        var letters = Enum("#/e", "x", "y");
        Numbers([
                letters,
                Enum("#/e", "x"),
                letters with
                {
                    IsConst = true,
                },
                letters with
                {
                    Format = "uri",
                },
                letters with
                {
                    TypeName = "Letter",
                },
                letters with
                {
                    Members = [letters.Members[0] with { Deprecated = true }, letters.Members[1]],
                },
                letters with
                {
                    Members = [letters.Members[0] with { Name = "X" }, letters.Members[1]],
                },
                letters with
                {
                    Members = [letters.Members[0] with { XmlName = "X" }, letters.Members[1]],
                },
                Union(Text, Whole),
                Union(Whole, Text),
                Union(Text, Whole) with
                {
                    IsAnyOf = true,
                },
                List(Text),
                List(Whole),
                new TupleSchema([Text], null) { Pointer = "#/t" },
                new TupleSchema([Text], Whole) { Pointer = "#/t" },
                new AnySchema { Pointer = "#/a" },
                new NeverSchema { Pointer = "#/n" },
            ])
            .ShouldBeUnique();
    }

    [Fact]
    public void An_alias_is_what_it_stands_for_and_a_type_is_itself()
    {
        Numbers(Ref("Id"), Text).Distinct().ShouldHaveSingleItem();
        Numbers(Ref("Point"), Ref("Spot"), Object(Property("x", Whole))).ShouldBeUnique();
        Numbers(Ref("Ring"), Ref("Ring") with { Pointer = "#/other" }).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public void A_member_that_writes_a_component_out_is_a_reference_to_it_unless_types_are_not_shared()
    {
        var written = Object(Property("letter", Enum("#/e", "x", "y")));
        var referring = Object(Property("letter", Ref("Letter")));

        Numbers(written, referring).Distinct().ShouldHaveSingleItem();

        var apart = new PlannedSchemas(
            ModelOf(Named("Letter", Enum("#/l", "x", "y"))),
            Settings with
            {
                SharesInlineTypes = false,
            }
        ).Structures;
        apart.Get(written).ShouldNotBe(apart.Get(referring));
        apart.ComponentOf(Enum("#/e", "x", "y"), "Letter").ShouldBeNull();
    }

    [Theory]
    [InlineData("Tag", "Tag")]
    [InlineData("tag", null)]
    [InlineData("Mark", null)]
    public void An_inline_schema_is_the_component_of_its_structure_and_name(string local, string? expected) =>
        (
            Create(Named("Tag", Object(Property("t", Text)))).ComponentOf(Object(Property("t", Text)), local)?.Name
        ).ShouldBe(expected);

    [Fact]
    public void A_component_with_many_members_is_found_under_any_name_unless_two_are_alike_or_a_name_is_asked_for()
    {
        var asked = Five with { Annotations = new SchemaAnnotations { NameOverride = "Asked" } };

        Create(Named("Big", Five)).ComponentOf(Five, "Any")!.Name.ShouldBe("Big");
        Create(Named("Big", Five), Named("Other", Five)).ComponentOf(Five, "Any").ShouldBeNull();
        Create(Named("Big", Five), Named("Other", Five)).ComponentOf(Five, "Other")!.Name.ShouldBe("Other");
        Create(Named("Big", asked)).ComponentOf(asked, "Any").ShouldBeNull();
        Create(Named("Letters", Enum("#/e", "a", "b", "c", "d", "e")))
            .ComponentOf(Enum("#/f", "a", "b", "c", "d", "e"), "Any")!
            .Name.ShouldBe("Letters");
    }

    [Fact]
    public void A_base_one_that_extends_and_one_with_a_discriminator_are_nobody_elses()
    {
        var derived = Five with { BaseId = "#/components/schemas/Big" };
        var structures = Create(Named("Big", Five), Named("Derived", derived));

        structures.ComponentOf(Five, "Big").ShouldBeNull();
        structures.ComponentOf(derived, "Derived").ShouldBeNull();
        structures.ComponentOf(Ref("Big"), "Big").ShouldBeNull();
    }

    [Theory]
    [InlineData("Simple user", "SimpleUser")]
    [InlineData("  Simple user ", "SimpleUser")]
    [InlineData("A title of too many words", null)]
    [InlineData("Internationalizationsbeauftragtenvertreter", null)]
    [InlineData("2 users", null)]
    [InlineData("", null)]
    public void A_title_is_a_name_where_it_is_short_and_begins_with_a_letter(string title, string? expected) =>
        SchemaStructures.OwnName(With(Text, new() { Title = title })).ShouldBe(expected);

    [Fact]
    public void A_name_that_is_asked_for_comes_before_the_title()
    {
        var letters = Enum("#/e", "x") with { TypeName = "letter kind" };

        SchemaStructures.OwnName(With(letters, new() { NameOverride = "asked", Title = "T" })).ShouldBe("Asked");
        SchemaStructures.OwnName(With(letters, new() { Title = "T" })).ShouldBe("LetterKind");
    }

    private static List<int> Numbers(params Schema[] schemas)
    {
        var structures = Create(
            Named("Id", Text),
            Named("Letter", Enum("#/l", "x", "y")),
            Named("Point", Object(Property("x", Whole))),
            Named("Spot", Object(Property("x", Whole))),
            Named("Ring", List(Ref("Ring")))
        );
        return [.. schemas.Select(structures.Get)];
    }

    private static SchemaStructures Create(params NamedSchema[] schemas) => new PlannedSchemas(schemas).Structures;

    private static EnumSchema Described(EnumSchema schema) =>
        schema with
        {
            Members = [.. schema.Members.Select(static member => member with { Description = "A letter." })],
        };

    private static Schema With(Schema schema, SchemaAnnotations annotations) =>
        schema with
        {
            Annotations = annotations,
        };
}
