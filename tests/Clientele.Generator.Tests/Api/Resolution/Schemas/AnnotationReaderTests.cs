using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class AnnotationReaderTests
{
    [Theory]
    [InlineData("{ type: string, format: date }")]
    [InlineData("{ deprecated: false, examples: [], minLength: many }")]
    public void A_schema_that_says_nothing_besides_its_shape_has_the_one_empty_value(string schema) =>
        Read(schema).ShouldBeSameAs(SchemaAnnotations.None);

    [Theory]
    [InlineData("{ format: password }", true)]
    [InlineData("{ x-ms-secret: true }", true)]
    [InlineData("{ x-ms-secret: false }", false)]
    [InlineData("{ format: uuid }", false)]
    public void A_password_and_what_says_so_is_secret(string schema, bool expected) =>
        Read(schema).Secret.ShouldBe(expected);

    [Theory]
    [InlineData("{ examples: [b, 1], example: a }", "a, b, #1")]
    [InlineData("{ example: null }", "null")]
    [InlineData("{ examples: { one: { value: a } } }", "")]
    public void The_old_example_comes_before_the_list_of_them(string schema, string expected) =>
        string.Join(", ", Read(schema).Examples.Select(static value => value.Shape())).ShouldBe(expected);

    [Theory]
    [InlineData("{ nodeType: cdata, attribute: true }", XmlNodeKind.CData)]
    [InlineData("{ nodeType: element }", XmlNodeKind.Element)]
    [InlineData("{ nodeType: attribute }", XmlNodeKind.Attribute)]
    [InlineData("{ nodeType: text }", XmlNodeKind.Text)]
    [InlineData("{ nodeType: none }", XmlNodeKind.None)]
    [InlineData("{ nodeType: other, attribute: true }", XmlNodeKind.Attribute)]
    [InlineData("{ attribute: true, x-ms-text: true }", XmlNodeKind.Attribute)]
    [InlineData("{ x-ms-text: true }", XmlNodeKind.Text)]
    [InlineData("{ x-text: true }", XmlNodeKind.Text)]
    [InlineData("{ attribute: false, name: a }", null)]
    public void The_kind_of_XML_node_is_the_newest_keywords_that_is_known(string xml, object? expected) =>
        ((object?)Read($"{{ xml: {xml} }}").Xml!.NodeKind).ShouldBe(expected);

    [Fact]
    public void What_is_no_XML_object_is_none() => Read("{ xml: text }").Xml.ShouldBeNull();

    [Theory]
    [InlineData("{ minimum: 1, maximum: 9 }", "1..9")]
    [InlineData("{ minimum: 1, exclusiveMinimum: true, maximum: 9, exclusiveMaximum: true }", "<1..9>")]
    [InlineData("{ minimum: 1, exclusiveMinimum: false }", "1..")]
    [InlineData("{ exclusiveMinimum: 1, exclusiveMaximum: 9 }", "<1..9>")]
    [InlineData("{ exclusiveMinimum: 2, minimum: 1, exclusiveMaximum: 8, maximum: 9 }", "<2..8>")]
    [InlineData("{ minimum: '1', maximum: 0x10 }", "..16")]
    public void A_bound_is_exclusive_by_a_flag_or_by_a_number_of_its_own(string schema, string expected)
    {
        var limits = Read(schema).Constraints!;

        $"{(limits.ExclusiveMinimum ? "<" : "")}{limits.Minimum}..{limits.Maximum}{(limits.ExclusiveMaximum ? ">" : "")}".ShouldBe(
            expected
        );
    }

    [Theory]
    [InlineData("3", 3L)]
    [InlineData("3.0", 3L)]
    [InlineData("1e2", 100L)]
    [InlineData("-1", null)]
    [InlineData("1e30", null)]
    [InlineData("'3'", null)]
    public void A_count_is_a_number_that_there_can_be(string value, long? expected) =>
        Read($"{{ maxLength: {value}, pattern: a }}").Constraints!.MaxLength.ShouldBe(expected);

    [Theory]
    [InlineData("{ prefixItems: [ {}, {} ], items: false }", 2L)]
    [InlineData("{ prefixItems: [ {}, {} ], unevaluatedItems: false }", 2L)]
    [InlineData("{ items: [ {}, {} ], additionalItems: false }", 2L)]
    [InlineData("{ prefixItems: [ {}, {} ], items: false, maxItems: 1 }", 1L)]
    [InlineData("{ prefixItems: [ {}, {} ], items: {} }", null)]
    [InlineData("{ items: [ {}, {} ] }", null)]
    [InlineData("{ items: {}, additionalItems: false }", null)]
    public void A_closed_tuple_has_as_many_items_as_places(string schema, long? expected) =>
        (Read(schema).Constraints?.MaxItems).ShouldBe(expected);

    private static SchemaAnnotations Read(string schema)
    {
        var described = new DescribedSchemas("It: " + schema);
        return new AnnotationReader(described.Session).Read(described.At("It"));
    }
}
