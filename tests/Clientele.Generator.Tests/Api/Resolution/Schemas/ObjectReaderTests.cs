using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

/// <summary>Objects as the reader of schemas hands them over.</summary>
public sealed class ObjectReaderTests
{
    private const string Animal =
        "\nAnimal: { discriminator: { propertyName: kind }, properties: { kind: { type: string } } }";

    [Theory]
    [InlineData("{ type: object }", "{*: any}")]
    [InlineData("{ type: object, required: [a] }", "{*: any}")]
    [InlineData("{ type: object, additionalProperties: false }", "{*: never}")]
    [InlineData("{ type: object, patternProperties: { x: {} } }", "{/x/: any}")]
    [InlineData("{ type: object, properties: { a: {} } }", "{a: any}")]
    [InlineData("{ type: object, discriminator: { propertyName: kind } }", "{}")]
    [InlineData(
        "{ description: A, allOf: [ { $ref: '#/components/schemas/Animal' }, { type: object, minProperties: 1, properties: {} } ] }",
        "Animal{}"
    )]
    public void An_object_that_says_nothing_of_its_members_has_any(string schema, string expected) =>
        new DescribedSchemas("It: " + schema + Animal).Read("It").Shape().ShouldBe(expected);

    [Fact]
    public void A_discriminator_stays_with_the_object() =>
        ((ObjectSchema)new DescribedSchemas(Animal.TrimStart()).Read("Animal")).Discriminator!.PropertyName.ShouldBe(
            "kind"
        );

    [Fact]
    public void A_required_member_that_nothing_declares_is_reported()
    {
        var described = new DescribedSchemas(
            """
            It:
              properties: { a: { type: string } }
              required: [a, b]
            """
        );

        described.Read("It").Shape().ShouldBe("{a!: String}");
        described.Diagnostics.ShouldBe(["CLI0125 8"]);
    }

    [Fact]
    public void Where_nothing_else_may_be_there_it_is_declared_with_any_value()
    {
        var described = new DescribedSchemas(
            "It: { properties: { a: { type: string } }, required: [a, b], additionalProperties: false }"
        );

        described.Read("It").Shape().ShouldBe("{a!: String, b!: any, *: never}");
        described.Diagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("{ properties: { a: {} }, required: [b], additionalProperties: { type: string } }")]
    [InlineData("{ properties: { a: {} }, required: [b], patternProperties: { '^b': {} } }")]
    [InlineData("{ required: [b] , type: object }")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Animal' } ], properties: { a: {} }, required: [kind] }")]
    [InlineData("{ allOf: [ { $ref: '#/components/schemas/Cat' } ], properties: { a: {} }, required: [kind] }")]
    public void What_other_members_may_hold_or_a_base_declares_is_not_missed(string schema)
    {
        var described = new DescribedSchemas(
            "It: " + schema + Animal + "\nCat: { allOf: [ { $ref: '#/components/schemas/Animal' } ] }"
        );

        described.Read("It");

        described.Diagnostics.ShouldBeEmpty();
    }
}
