using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

/// <summary>Unions as the reader of schemas hands them over: where branches make one.</summary>
public sealed class UnionReaderTests
{
    private const string Others = """

        Text: { type: string }
        Nothing: { type: 'null' }
        Cat: { type: object, title: A cat, description: It purrs., properties: { name: { type: string }, purrs: { type: boolean } } }
        Sub: { allOf: [ { $ref: '#/components/schemas/It' } ], properties: { s: {} } }
        """;

    [Theory]
    [InlineData("oneOf: [ { type: string }, { type: integer } ]", "oneOf(String, Integer)")]
    [InlineData("anyOf: [ { type: string }, { type: integer } ]", "anyOf(String, Integer)")]
    [InlineData("oneOf: [ { $ref: '#/components/schemas/Text' } ]", "@Text")]
    [InlineData(
        "oneOf: [ { $ref: '#/components/schemas/Text' }, { $ref: '#/components/schemas/Cat' } ], discriminator: { propertyName: kind }",
        "oneOf(@Text, @Cat) by kind"
    )]
    public void Several_branches_are_a_union_and_a_single_one_is_itself(string members, string expected) =>
        Read(members).Shape().ShouldBe(expected);

    [Theory]
    [InlineData("oneOf: [ { type: string }, { type: 'null' }, { type: integer } ]", "oneOf(String, Integer)?")]
    [InlineData("oneOf: [ { type: string }, { $ref: '#/components/schemas/Nothing' } ]", "String?")]
    [InlineData("oneOf: [ { type: string }, { enum: [null] } ]", "String?")]
    [InlineData("oneOf: [ { type: 'null' }, { const: null } ]", "never?")]
    [InlineData("oneOf: [ { type: string }, false, { type: integer } ]", "oneOf(String, Integer)")]
    [InlineData("oneOf: [ false ]", "never")]
    public void A_branch_of_null_makes_null_legal_and_one_of_nothing_is_none(string members, string expected) =>
        Read(members).Shape().ShouldBe(expected);

    [Theory]
    [InlineData(
        "type: integer, format: int32, oneOf: [ { type: string }, { minimum: 3 } ]",
        "oneOf(String, Integer:int32)"
    )]
    [InlineData(
        "type: array, items: { type: string }, oneOf: [ { $ref: '#/components/schemas/Text' }, { minItems: 3 } ]",
        "oneOf(@Text, [String])"
    )]
    [InlineData("type: object, oneOf: [ { type: string }, { minimum: 3 } ]", "oneOf(String, any)")]
    public void The_type_beside_the_branches_is_that_of_those_which_say_none(string members, string expected) =>
        Read(members).Shape().ShouldBe(expected);

    [Theory]
    [InlineData("{ properties: { b: {} } }", "{a!: String, b: any}")]
    [InlineData("{ required: [b], minProperties: 3 }", "{a!: String}")]
    [InlineData("{ $ref: '#/components/schemas/Cat' }", "{a!: String, name: String, purrs: Boolean}")]
    [InlineData("{ $ref: '#/components/schemas/Text' }", "@Text")]
    [InlineData("{ $ref: '#/components/schemas/Sub' }", "@Sub")]
    public void Members_beside_the_branches_come_to_those_that_are_objects(string branch, string expected) =>
        FirstBranch(
                $"type: object, required: [a], properties: {{ a: {{ type: string }} }}, oneOf: [ {branch}, {{ type: integer }} ]"
            )
            .Shape()
            .ShouldBe(expected);

    [Theory]
    [InlineData("properties: { name: { type: string } }", "@Cat")]
    [InlineData("properties: { name: { type: string } }, additionalProperties: false", "@Cat")]
    [InlineData("required: [name]", "{name!: String, purrs: Boolean}")]
    [InlineData("additionalProperties: { type: string }", "{name: String, purrs: Boolean, *: String}")]
    [InlineData("patternProperties: { x: {} }", "{name: String, purrs: Boolean, /x/: any}")]
    public void A_branch_that_says_all_of_that_already_stays_a_reference(string members, string expected) =>
        FirstBranch($"type: object, {members}, oneOf: [ {{ $ref: '#/components/schemas/Cat' }}, {{ type: integer }} ]")
            .Shape()
            .ShouldBe(expected);

    [Fact]
    public void A_branch_that_extends_the_schema_has_its_members_already() =>
        FirstBranch(
                "type: object, patternProperties: { x: {} }, oneOf: [ { $ref: '#/components/schemas/Sub' }, { type: integer } ]"
            )
            .Shape()
            .ShouldBe("@Sub");

    [Fact]
    public void A_merged_branch_is_called_after_its_title_or_else_after_the_schema_that_it_names()
    {
        var read = (UnionSchema)Read(
            "properties: { a: {} }, oneOf: "
                + "[ { $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Plain' }, { properties: { c: {} } } ]",
            "\nPlain: { type: object, properties: { b: {} } }"
        );

        read.Branches.Select(static branch => (branch.Annotations.Title, branch.Annotations.Description))
            .ShouldBe([("A cat", "It purrs."), ("Plain", null), (null, null)]);
    }

    private static Schema FirstBranch(string members) => ((UnionSchema)Read(members)).Branches[0];

    private static Schema Read(string members, string others = "") =>
        new DescribedSchemas($"It: {{ {members} }}{Others}{others}").Read("It");
}
