using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class ConditionReaderTests
{
    private const string Ab = "type: object, properties: { a: { type: string }, b: { type: integer } }";

    private const string Others = """

        Limit: { minLength: 3 }
        Text: { type: string }
        """;

    [Theory]
    [InlineData("oneOf: [ { type: string }, { type: integer } ]", "oneOf")]
    [InlineData("anyOf: [ { type: string }, { type: integer } ]", "anyOf")]
    [InlineData("anyOf: [ { type: string } ], oneOf: [ { type: integer } ]", "oneOf")]
    [InlineData("oneOf: [], anyOf: [ { type: string } ]", "anyOf")]
    [InlineData("type: string", null)]
    public void The_first_choice_that_there_is_makes_the_union(string members, string? expected) =>
        Union(members).ShouldBe(expected);

    [Theory]
    [InlineData("anyOf: [ { required: [a] }, { required: [b], description: With b. } ]")]
    [InlineData("type: string, anyOf: [ { format: ipv4 }, { format: ipv6 } ]")]
    [InlineData("type: string, anyOf: [ { $ref: '#/components/schemas/Limit' }, true ]")]
    [InlineData("type: string, anyOf: [ { type: string, minLength: 3 }, { allOf: [ { maxLength: 1 } ] } ]")]
    [InlineData("type: [string, integer], anyOf: [ { type: [string] }, { type: integer } ]")]
    [InlineData("items: { type: string }, anyOf: [ { items: { maxLength: 1 } }, { minItems: 1 } ]")]
    [InlineData("properties: { a: {} }, anyOf: [ { type: object }, { additionalProperties: true } ]")]
    [InlineData(Ab + ", anyOf: [ { properties: { a: { minLength: 1 } } }, { required: [b] } ]")]
    [InlineData(Ab + ", oneOf: [ { properties: { b: { const: 1 } } }, { properties: { b: { enum: [2, 3] } } } ]")]
    public void Branches_that_only_limit_what_stands_beside_them_make_none(string members) =>
        Union(members).ShouldBeNull();

    [Theory]
    [InlineData("anyOf: [ { format: ipv4 }, { format: ipv6 } ]")]
    [InlineData("anyOf: [ { required: [a] }, { type: object } ]")]
    [InlineData("type: string, anyOf: [ { $ref: '#/components/schemas/Text' }, { type: integer } ]")]
    [InlineData("type: string, anyOf: [ { const: a }, { minLength: 3 } ]")]
    [InlineData("items: { type: string }, anyOf: [ { items: { type: integer } }, { minItems: 1 } ]")]
    [InlineData(Ab + ", anyOf: [ { properties: { c: {} } }, { required: [b] } ]")]
    [InlineData(Ab + ", anyOf: [ { additionalProperties: false }, { required: [b] } ]")]
    [InlineData(Ab + ", oneOf: [ { properties: { b: { const: 1 } } }, { properties: { b: {} }, required: [a] } ]")]
    [InlineData(
        Ab
            + ", discriminator: { propertyName: a }, oneOf: [ { properties: { a: { const: x } } }, { properties: { a: { const: y } } } ]"
    )]
    public void Branches_that_say_another_type_member_or_value_make_one(string members) =>
        Union(members).ShouldNotBeNull();

    [Theory]
    [InlineData("oneOf: [ { type: object } ], anyOf: [ { type: string } ]", "anyOf")]
    [InlineData("oneOf: [ { type: object } ], anyOf: [ { required: [a] } ]", null)]
    [InlineData("anyOf: [ { type: string } ]", null)]
    public void A_second_choice_that_makes_a_union_stands_beside_the_first(string members, string? expected)
    {
        var described = Described(members);

        KeyOf(Reader(described).SecondUnion(described.At("It"))).ShouldBe(expected);
    }

    [Theory]
    [InlineData("anyOf: [ { required: [a, a] }, { required: [b, c] } ]", "any of a; b and c")]
    [InlineData("oneOf: [ { required: [a] }, { required: [b], title: B } ]", "one of a; b")]
    [InlineData("oneOf: [ { required: [a], not: { required: [b] } }, { required: [b] } ]", "any of a; b")]
    [InlineData(
        Ab + ", oneOf: [ { required: [a], properties: { a: { minLength: 1 } } }, { required: [b] } ]",
        "any of a; b"
    )]
    [InlineData(
        "oneOf: [ { required: [a] }, { required: [b] } ], anyOf: [ { required: [c] }, { required: [d] } ]",
        "one of a; b|any of c; d"
    )]
    [InlineData("anyOf: [ { required: [a] } ]", "")]
    [InlineData(Ab + ", anyOf: [ { required: [a] }, { minProperties: 2 } ]", "")]
    [InlineData("anyOf: [ { required: [a], type: object }, { required: [b], type: string } ]", "")]
    public void Branches_that_all_demand_members_are_a_choice_of_them(string members, string expected)
    {
        var described = Described(members);

        string.Join("|", Reader(described).Choices(described.At("It")).Select(Print)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("anyOf: [ { format: uuid }, { format: uuid } ]", "uuid")]
    [InlineData("oneOf: [ { format: uuid }, { format: date } ], anyOf: [ { format: time } ]", "time")]
    [InlineData("anyOf: [ { format: uuid }, { maxLength: 3 } ]", null)]
    [InlineData("type: string", null)]
    public void A_format_that_all_branches_say_is_the_format(string members, string? expected) =>
        ConditionReader.CommonFormat(DescribedSchemas.Node($"{{ {members} }}")).ShouldBe(expected);

    private static string? Union(string members)
    {
        var described = Described(members);
        return KeyOf(Reader(described).Union(described.At("It")));
    }

    private static string? KeyOf(LocatedNode? branches) => branches?.Pointer.Split('/')[^1];

    private static string Print(RequiredChoice choice) =>
        (choice.IsExclusive ? "one of " : "any of ")
        + string.Join("; ", choice.Alternatives.Select(static names => string.Join(" and ", names)));

    private static DescribedSchemas Described(string members) => new($"It: {{ {members} }}{Others}");

    private static ConditionReader Reader(DescribedSchemas described) => new(described.Targets);
}
