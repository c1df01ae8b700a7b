using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.References;

public sealed class PlaceReferencesTests
{
    private const string Place = "#/components/schemas/Pet/properties/tag";

    private static readonly ObjectSchema Tag = Object(Place, Property("name", Text));

    [Fact]
    public void Where_a_schema_stands_that_is_referred_to_it_is_the_one_with_the_name()
    {
        var shared = Share(
            Tag with
            {
                Nullable = true,
                Annotations = new SchemaAnnotations { Description = "Here" },
            }
        );

        var reference = shared.ShouldBeOfType<SchemaReference>();
        (reference.Id, reference.Pointer, reference.Nullable).ShouldBe((Place, Place, true));
        reference.Annotations.Description.ShouldBe("Here");
    }

    [Fact]
    public void The_schema_with_the_name_stays_and_so_does_what_it_holds()
    {
        var model = ModelOf(Named("Pet", Object(Property("tag", Tag))), new NamedSchema(Place, "Tag", Tag));

        var shared = PlaceReferences.Share(model);

        shared.Schemas[1].Schema.ShouldBe(Tag);
        shared.Schemas[0].Schema.ShouldBeOfType<ObjectSchema>().Properties.Count.ShouldBe(1);
    }

    [Fact]
    public void One_that_says_more_in_its_place_stays_itself() =>
        Share(Tag with { Properties = [.. Tag.Properties, Property("more", Text)] }).ShouldBeOfType<ObjectSchema>();

    [Fact]
    public void What_stands_in_operations_is_shared_too()
    {
        const string Body = "#/paths/~1a/post/requestBody/content/application~1json/schema";
        var schema = Object(Body, Property("name", Text));
        var model = ModelOf(new NamedSchema(Body, "Body", schema)) with { Operations = [Sends(schema)] };

        PlaceReferences
            .Share(model)
            .Operations[0]
            .RequestBody!.Contents[0]
            .Schema.ShouldBeOfType<SchemaReference>()
            .Id.ShouldBe(Body);
    }

    [Theory]
    [InlineData("#/components/schemas/Tags/items")]
    [InlineData("#/definitions/Tags/items")]
    [InlineData("tags.yaml#/components/schemas/Tags/items")]
    public void What_stands_anywhere_beneath_a_component_is_such_a_place(string id)
    {
        var tag = Object(id, Property("name", Text));
        var model = ModelOf(new NamedSchema(id, "Tag", tag), Named("Tags", List(tag)));

        PlaceReferences
            .Share(model)
            .Schemas[1]
            .Schema.ShouldBeOfType<ArraySchema>()
            .Items.ShouldBeOfType<SchemaReference>();
    }

    [Theory]
    [InlineData("#/components/schemas/Tag")]
    [InlineData("#/definitions/Tag")]
    [InlineData("common.yaml#/components/schemas/Tag")]
    [InlineData("tag.yaml#/Tag")]
    public void Components_are_written_nowhere_else_and_cost_no_look(string id)
    {
        var tag = Object(id, Property("name", Text));
        var model = ModelOf(new NamedSchema(id, "Tag", tag), Named("Pet", Object(Property("tag", tag))));

        PlaceReferences.Share(model).ShouldBeSameAs(model);
    }

    [Fact]
    public void What_is_no_type_of_its_own_is_written_twice()
    {
        const string Id = "#/components/schemas/Pet/properties/name";
        var name = Text with { Pointer = Id };
        var model = ModelOf(new NamedSchema(Id, "Name", name), Named("Pet", Object(Property("name", name))));

        PlaceReferences.Share(model).ShouldBeSameAs(model);
    }

    // The property of a record, where its place has a name.
    private static Schema Share(Schema tag) =>
        PlaceReferences
            .Share(ModelOf(new NamedSchema(Place, "Tag", Tag), Named("Pet", Object(Property("tag", tag)))))
            .Schemas[1]
            .Schema.ShouldBeOfType<ObjectSchema>()
            .Properties[0]
            .Schema;
}
