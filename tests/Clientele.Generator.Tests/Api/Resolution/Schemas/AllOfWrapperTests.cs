using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class AllOfWrapperTests
{
    [Theory]
    [InlineData("{ allOf: [ { $ref: '#/a' } ] }", "0")]
    [InlineData(
        "{ description: It., allOf: [ { description: It. }, { $ref: '#/a' }, { type: object, maxLength: 3 } ] }",
        "1"
    )]
    [InlineData("{ allOf: [ { format: uuid }, { title: A } ] }", "0")]
    [InlineData("{ type: string, oneOf: [], allOf: [ true ] }", "0")]
    public void The_one_part_that_makes_a_shape_is_what_the_schema_is_about(string schema, string expected) =>
        AllOfWrapper.Inner(DescribedSchemas.Node(schema))!.Pointer.ShouldEndWith("/allOf/" + expected);

    [Theory]
    [InlineData("{ type: string }")]
    [InlineData("{ allOf: [] }")]
    [InlineData("{ allOf: [ { description: It. }, { minLength: 3 } ] }")]
    [InlineData("{ allOf: [ { $ref: '#/a' }, { $ref: '#/b' } ] }")]
    public void Without_such_a_part_or_with_two_it_is_about_none(string schema) =>
        AllOfWrapper.Inner(DescribedSchemas.Node(schema)).ShouldBeNull();

    [Theory]
    [InlineData("$ref: '#/b'")]
    [InlineData("properties: {}")]
    [InlineData("required: []")]
    [InlineData("discriminator: { propertyName: kind }")]
    [InlineData("then: {}")]
    [InlineData("items: {}")]
    public void What_says_members_or_items_beside_the_parts_is_a_schema_of_its_own(string member) =>
        AllOfWrapper.Inner(DescribedSchemas.Node($"{{ allOf: [ {{ $ref: '#/a' }} ], {member} }}")).ShouldBeNull();

    [Theory]
    [InlineData(
        "{ allOf: [ { description: It. }, { $ref: '#/a', title: A }, { type: string, xml: {} }, true ] }",
        "0 2"
    )]
    [InlineData("{ description: It. }", "")]
    public void Parts_that_only_describe_are_annotations(string schema, string expected) =>
        string.Join(
                ' ',
                AllOfWrapper
                    .AnnotationsOf(DescribedSchemas.Node(schema))
                    .Select(static part => part.Pointer.Split('/')[^1])
            )
            .ShouldBe(expected);
}
