using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class SchemaKeywordsTests
{
    [Theory]
    [InlineData("description", true)]
    [InlineData("$defs", true)]
    [InlineData("minLength", true)]
    [InlineData("not", true)]
    [InlineData("X-Anything", true)]
    [InlineData("properties", false)]
    [InlineData("type", false)]
    [InlineData("format", false)]
    [InlineData("strange", false)]
    public void What_describes_or_limits_stands_beside_a_type(string keyword, bool expected) =>
        SchemaKeywords.IsBeside(keyword).ShouldBe(expected);

    [Theory]
    [InlineData("maximum", true)]
    [InlineData("exclusiveMaximum", true)]
    [InlineData("items", true)]
    [InlineData("prefixItems", true)]
    [InlineData("description", false)]
    [InlineData("x-limit", false)]
    public void Limits_are_what_counts_or_measures(string keyword, bool expected) =>
        SchemaKeywords.IsLimit(keyword).ShouldBe(expected);

    [Theory]
    [InlineData("properties", "{}", true)]
    [InlineData("enum", "[a]", true)]
    [InlineData("strange", "1", true)]
    [InlineData("additionalProperties", "{ type: string }", true)]
    [InlineData("additionalProperties", "{}", false)]
    [InlineData("additionalProperties", "false", false)]
    [InlineData("type", "string", false)]
    [InlineData("required", "[a]", false)]
    [InlineData("summary", "text", false)]
    [InlineData("maxLength", "3", false)]
    public void A_keyword_beside_a_reference_makes_a_shape_unless_it_repeats_or_limits(
        string keyword,
        string value,
        bool expected
    ) => SchemaKeywords.IsShape(keyword, DescribedSchemas.Value(value)).ShouldBe(expected);

    [Theory]
    [InlineData("{ type: string }", "string")]
    [InlineData("{ type: strange }", "strange")]
    [InlineData("{ type: [string, 'null', integer, string] }", "string integer")]
    [InlineData("{ type: 'null' }", "")]
    [InlineData("{ enum: [a] }", "")]
    public void Null_is_no_type_and_each_type_counts_once(string schema, string expected) =>
        string.Join(' ', SchemaKeywords.TypesOf(DescribedSchemas.Node(schema))).ShouldBe(expected);

    [Theory]
    [InlineData("{ type: 'null' }", true)]
    [InlineData("{ type: null }", true)]
    [InlineData("{ type: ['null'] }", true)]
    [InlineData("{ const: null }", true)]
    [InlineData("{ enum: [null, null] }", true)]
    [InlineData("{ enum: [null, a] }", false)]
    [InlineData("{ enum: [] }", false)]
    [InlineData("{ type: string, enum: [null] }", false)]
    [InlineData("{ type: { a: b } }", false)]
    [InlineData("{ nullable: true }", false)]
    public void Null_alone_is_told_by_the_type_and_only_without_one_by_the_values(string schema, bool expected) =>
        SchemaKeywords.IsNullAlone(DescribedSchemas.Node(schema)).ShouldBe(expected);
}
