using System.Linq;
using System.Threading;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Resolution;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api;

public sealed class DescriptionReaderTests
{
    [Fact]
    public void Properties_know_whether_they_are_required_and_nullable()
    {
        var schema = Schema<ObjectSchema>(
            "{type: object, required: [a], properties: {a: {type: string}, b: {type: [integer, 'null'], format: int64}}}"
        );

        schema.Properties.Select(property => property.Required).ShouldBe([true, false]);
        schema
            .Properties[1]
            .Schema.ShouldBeOfType<PrimitiveSchema>()
            .ShouldSatisfyAllConditions(
                integer => integer.Kind.ShouldBe(PrimitiveKind.Integer),
                integer => integer.Format.ShouldBe("int64"),
                integer => integer.Nullable.ShouldBeTrue()
            );
    }

    [Fact]
    public void A_schema_that_extends_a_base_with_a_discriminator_keeps_its_own_properties()
    {
        var model = Read(
            "X: {type: object, discriminator: {propertyName: k}, properties: {k: {type: string}}}\n  Y: {allOf: [{$ref: '#/components/schemas/X'}], properties: {y: {}}}"
        );

        var derived = (ObjectSchema)model.Schemas[1].Schema;
        derived.BaseId.ShouldBe("#/components/schemas/X");
        derived.Properties.Select(property => property.Name).ShouldBe(["y"]);
        ((ObjectSchema)model.Schemas[0].Schema).Discriminator!.Mapping.ShouldBe([
            new DiscriminatorMapping("Y", "#/components/schemas/Y"),
        ]);
    }

    [Fact]
    public void Other_allOf_parts_are_merged()
    {
        var model = Read(
            "X: {type: object, properties: {x: {}}}\n  Y: {allOf: [{$ref: '#/components/schemas/X'}, {required: [x], properties: {y: {}}}]}"
        );

        ((ObjectSchema)model.Schemas[1].Schema)
            .Properties.Select(property => (property.Name, property.Required))
            .ShouldBe([("x", true), ("y", false)]);
    }

    [Fact]
    public void The_values_of_an_enum_win_over_its_type() =>
        Schema<EnumSchema>("{type: integer, enum: [a, b]}").Kind.ShouldBe(PrimitiveKind.String);

    [Fact]
    public void A_broken_reference_is_any_value_and_reported()
    {
        var result = Run(
            "openapi: 3.1.0\ninfo: {title: T, version: '1'}\npaths: {}\ncomponents:\n schemas:\n  X: {$ref: '#/nowhere'}\n"
        );

        result.Diagnostics.Single().Descriptor.Id.ShouldBe("CLI0104");
        result.Model!.Schemas.Single().Schema.ShouldBeOfType<AnySchema>();
    }

    [Theory]
    [InlineData("a: 1", "CLI0100")]
    [InlineData("", "CLI0100")]
    [InlineData("swagger: '1.2'", "CLI0101")]
    [InlineData("openapi: [", "CLI0102")]
    public void What_is_no_description_gives_no_model(string text, string id)
    {
        var result = Run(text);

        result.Model.ShouldBeNull();
        result.Diagnostics.Single().Descriptor.Id.ShouldBe(id);
    }

    [Fact]
    public void Another_file_gives_schemas_with_its_path()
    {
        var other = new DescriptionSource("d/b.yaml", "Pet: {type: object}");
        var entry = new DescriptionSource(
            "d/a.yaml",
            "openapi: 3.0.0\ncomponents: {schemas: {X: {$ref: './b.yaml#/Pet'}}}"
        );

        var model = DescriptionReader.Read(entry, [other], CancellationToken.None).Model!;

        model
            .Schemas.Select(named => (named.Id, named.Name))
            .ShouldBe([("#/components/schemas/X", "X"), ("d/b.yaml#/Pet", "Pet")]);
    }

    [Fact]
    public void Swagger_form_fields_become_a_body()
    {
        var model = Run(
            "swagger: '2.0'\nhost: h\npaths: {/a: {post: {parameters: [{name: f, in: formData, type: file}], responses: {}}}}"
        ).Model!;

        model.Servers.Single().Url.ShouldBe("https://h");
        model.Operations.Single().RequestBody!.Contents.Single().MediaType.Text.ShouldBe("multipart/form-data");
    }

    private static ApiReadResult Run(string text) =>
        DescriptionReader.Read(new DescriptionSource("a.yaml", text), [], CancellationToken.None);

    private static ApiModel Read(string schemas) =>
        Run("openapi: 3.1.0\ncomponents:\n schemas:\n  " + schemas + "\n").Model!;

    private static T Schema<T>(string yaml)
        where T : Schema => Read("X: " + yaml).Schemas.Single().Schema.ShouldBeOfType<T>();
}
