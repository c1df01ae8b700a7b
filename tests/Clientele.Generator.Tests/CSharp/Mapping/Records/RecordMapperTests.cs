using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

public sealed class RecordMapperTests
{
    [Theory]
    [InlineData("customer", "CustomerValue")]
    [InlineData("equals", "EqualsValue")]
    [InlineData("toString", "ToStringValue")]
    [InlineData("clone", "CloneValue")]
    [InlineData("writeJson", "WriteJsonValue")]
    [InlineData("EqualityContract", "EqualityContractValue")]
    [InlineData("validate", "ValidateValue")]
    [InlineData("idTag", "IdTagValue")]
    [InlineData("class", "Class")]
    [InlineData("additionalProperties", "AdditionalProperties")]
    public void A_member_is_never_named_like_what_the_record_has_anyway(string wireName, string expected) =>
        Map(Named("Customer", Object(Property("id", Text), Property(wireName, Text))))
            .Record("Customer")
            .Member(wireName)
            .Name.ShouldBe(expected);

    [Fact]
    public void Members_of_equal_spelling_stay_apart()
    {
        var record = Map(
                Named("A", Object(Property("foo-bar", Text), Property("fooBar", Text), Property("FOO_BAR", Text)))
            )
            .Record("A");

        record.Members.Select(member => member.Name).ShouldBe(["FooMinusBar", "FooBar", "FOOUnderscoreBAR"]);
    }

    [Fact]
    public void Secrets_are_marked_wherever_they_stand()
    {
        var secret = Primitive(PrimitiveKind.String, "password") with
        {
            Annotations = new SchemaAnnotations { Secret = true },
        };
        var record = Map(
                Named(
                    "A",
                    Object(
                        Property("a", secret),
                        Property("b", Ref("Alias")),
                        Property("c", Union(secret, Ref("System.Security.SecureString"))),
                        Property("d", Ref("System.Security.SecureString")),
                        Property("e", Text)
                    )
                ),
                Named("Alias", secret),
                Named("System.Security.SecureString", Object(Property("length", Whole)))
            )
            .Record("A");

        record.Members.Select(member => member.IsSecret).ShouldBe([true, true, true, true, false]);
        Print(record.Member("c").Type).ShouldBe("AC:Union?");
        Print(record.Member("d").Type).ShouldBe("Element?");
    }

    [Theory]
    [InlineData(null, "Element")]
    [InlineData("nothing", null)]
    [InlineData("any", "Element")]
    [InlineData("text", "String")]
    public void Members_beyond_the_declared_ones_are_kept_where_the_schema_is_open(string? additional, string? expected)
    {
        Schema? schema = additional switch
        {
            null => null,
            "nothing" => new NeverSchema { Pointer = "#" },
            "any" => new AnySchema { Pointer = "#" },
            _ => Text,
        };

        var members = Map(Named("A", Object(Property("x", Text)) with { AdditionalProperties = schema }))
            .Record("A")
            .Additional;

        (members is null ? null : Print(members.Value)).ShouldBe(expected);
    }

    [Fact]
    public void A_schema_with_a_discriminator_is_a_base_of_those_that_extend_it()
    {
        var pet = Object(Property("kind", Text, true), Property("dog", Text)) with
        {
            Discriminator = new Discriminator(
                "kind",
                [
                    new("cat", "#/components/schemas/Cat"),
                    new("dog", "#/components/schemas/Dog"),
                    new("pet", "#/components/schemas/Pet"),
                ],
                null
            ),
        };
        var result = Map(
            Named("Pet", pet),
            Named(
                "Dog",
                Object(Property("kind", Const("dog")), Property("bark", Text)) with
                {
                    BaseId = "#/components/schemas/Pet",
                }
            ),
            Named("Cat", Object(Property("meow", Text)) with { BaseId = "#/components/schemas/Pet" })
        );

        var declared = result.Record("Pet");
        declared.IsBase.ShouldBeTrue();
        declared.DiscriminatorWireName.ShouldBe("kind");
        declared.Derived.ShouldBe([
            new DerivedRecord("cat", "Cat"),
            new DerivedRecord("dog", "Dog"),
            new DerivedRecord("pet", "Pet"),
        ]);
        declared.Member("dog").Name.ShouldBe("DogValue");
        var dog = result.Record("Dog");
        dog.BaseName.ShouldBe("Pet");
        dog.InheritedMembers.ShouldBe(
            declared.Members.Select(static member => member with { IsTag = false, Field = null })
        );
        dog.Members.Select(member => member.WireName).ShouldBe(["bark"]);
        dog.InheritedAdditional.ShouldNotBeNull();
    }

    [Fact]
    public void A_circle_of_bases_is_cut_with_a_diagnostic()
    {
        var result = Map(
            Named("A", Object(Property("x", Text)) with { BaseId = "#/components/schemas/B" }),
            Named("B", Object(Property("y", Text)) with { BaseId = "#/components/schemas/A" })
        );

        result.Model.DeclaredNames.ShouldBe(["A", "B"]);
        result.Diagnostics.ShouldHaveSingleItem().Descriptor.Id.ShouldBe("CLI0202");
    }

    [Fact]
    public void Recursive_schemas_refer_to_each_other()
    {
        var result = Map(
            Named("Tree", Object(Property("children", List(Ref("Tree"))), Property("parent", Ref("Tree"))))
        );

        Print(result.Record("Tree").Member("children").Type).ShouldBe("List<Tree:Record>?");
    }

    [Fact]
    public void Docs_tell_limits_defaults_and_examples_and_do_not_repeat_names()
    {
        var facts = new SchemaAnnotations
        {
            Description = "First.\n\nSecond.",
            Default = new ApiValue.Number("3"),
            Constraints = new Constraints { Minimum = "1", MaxLength = 5 },
        };
        var record = Map(
                Named(
                    "My.CustomerProfile",
                    Object(Property("x", Whole with { Annotations = facts }), Property("addressLine1", Text))
                )
            )
            .Record("CustomerProfile");

        record.Documentation.Summary.ShouldBe("");
        record
            .Member("x")
            .Documentation.ShouldBe(
                new DocumentationComment("First.", ["Second.", "At least 1. Longest length: 5.", "Default: 3."])
            );
        record.Member("addressLine1").Documentation.Summary.ShouldBe("");
    }

    [Fact]
    public void A_discriminator_that_the_schema_forgot_is_its_first_member()
    {
        var result = Mapped.Schemas(
            """
            Pet: { type: object, discriminator: { propertyName: kind }, properties: { name: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: { type: string } } }] }
            """
        );

        result.Record("Pet").Members.Select(static member => member.WireName).ShouldBe(["kind", "name"]);
        result.Record("Cat").Members.Select(static member => member.WireName).ShouldBe(["a"]);
    }

    [Fact]
    public void A_value_that_names_a_schema_of_another_family_is_reported_and_read_as_the_base()
    {
        var result = Mapped.Schemas(
            """
            Pet: { type: object, discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat', car: '#/components/schemas/Car' } }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: { type: string } } }] }
            Car: { type: object, properties: { a: { type: string } } }
            """
        );

        result.Record("Pet").Derived.Select(static derived => derived.TypeName).Distinct().ShouldBe(["Cat"]);
        result
            .Said()
            .ShouldBe([
                "CLI0203 #/components/schemas/Pet: The discriminator value 'car' names 'Car', which does not extend 'Pet'; it is read as 'Pet'",
            ]);
    }

    [Theory]
    [InlineData("Cat", "Cat")]
    [InlineData("Pet", null)]
    [InlineData("Car", null)]
    public void A_default_is_a_derived_record(string name, string? type)
    {
        var pet = Object(Property("kind", Text)) with
        {
            Discriminator = new Discriminator(
                "kind",
                [new("cat", "#/components/schemas/Cat")],
                "#/components/schemas/" + name
            ),
        };

        Map(
                Named("Pet", pet),
                Named("Cat", Object(Property("a", Text)) with { BaseId = "#/components/schemas/Pet" }),
                Named("Car", Object(Property("a", Text)))
            )
            .Record("Pet")
            .DefaultTypeName.ShouldBe(type);
    }

    [Fact]
    public void A_base_is_open_whatever_it_says_and_what_is_derived_keeps_the_rest_in_it()
    {
        var result = Mapped.Schemas(
            """
            Pet: { type: object, additionalProperties: false, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { additionalProperties: { type: string } } }] }
            """
        );

        Print(result.Record("Pet").Additional!.Value).ShouldBe("Element");
        result.Record("Cat").Additional.ShouldBeNull();
        result.Record("Cat").InheritedAdditional.ShouldBe(result.Record("Pet").Additional);
        result.Record("Cat").Member("additionalProperties").Name.ShouldBe("AdditionalPropertiesValue");
    }

    [Theory]
    [InlineData("{ type: object, properties: { a: { type: string } } }", true)]
    [InlineData("{ type: object, properties: { a: { type: string } }, xml: { name: body } }", false)]
    [InlineData("{ type: object, properties: { a: { type: string }, b: { type: string } } }", false)]
    [InlineData("{ $ref: '#/components/schemas/Pet' }", false)]
    public void Only_what_has_no_name_at_all_is_its_one_member_in_XML(string schema, bool isMember)
    {
        var result = Mapped.Paths(
            $"/a: {{ post: {{ requestBody: {{ content: {{ application/xml: {{ schema: {schema} }} }} }}, responses: {{ '204': {{ description: ok }} }} }} }}",
            "Pet: { type: object, properties: { a: { type: string } } }"
        );

        var body = (DeclaredType)result.Operations().Single().Body!.Body.Type!.Type;
        result.Record(body.Name).IsXmlMember.ShouldBe(isMember);
    }

    [Fact]
    public void Of_properties_of_one_name_the_first_counts() =>
        Map(Named("A", Object(Property("x", Text), Property("x", Whole))))
            .Record("A")
            .Members.Select(static member => Print(member.Type))
            .ShouldBe(["String?"]);

    [Fact]
    public void An_inline_schema_can_extend_a_base() =>
        Mapped
            .Schemas(
                """
                Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
                Owner: { type: object, properties: { cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: { type: string } } }] } } }
                """
            )
            .Record("OwnerCat")
            .BaseName.ShouldBe("Pet");

    [Fact]
    public void A_base_that_is_derived_itself_is_told_by_the_values_of_its_own_family()
    {
        var result = Mapped.Schemas(
            """
            Pet: { type: object, discriminator: { propertyName: kind, mapping: { cat: Cat, kitten: Kitten, dog: Dog } }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: { type: string } } }] }
            Kitten: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { b: { type: string } } }] }
            Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { c: { type: string } } }] }
            """
        );

        result
            .Record("Cat")
            .Derived.Select(static derived => derived.Value + " " + derived.TypeName)
            .Distinct()
            .ShouldBe(["cat Cat", "kitten Kitten"], ignoreOrder: true);
        result.Said().ShouldBeEmpty();
    }

    [Fact]
    public void A_derived_base_has_the_discriminator_that_it_forgot_too()
    {
        var result = Mapped.Schemas(
            """
            Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string } } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { a: { type: string } } }], discriminator: { propertyName: sort } }
            Kitten: { allOf: [{ $ref: '#/components/schemas/Cat' }, { type: object, properties: { b: { type: string } } }] }
            """
        );

        result.Record("Cat").DiscriminatorWireName.ShouldBe("sort");
        result.Record("Cat").Members.Select(static member => member.WireName).ShouldBe(["sort", "a"]);
        result.Record("Kitten").Tags.Select(static tag => tag.WireName + "=" + tag.Value).ShouldContain("sort=Kitten");
    }
}
