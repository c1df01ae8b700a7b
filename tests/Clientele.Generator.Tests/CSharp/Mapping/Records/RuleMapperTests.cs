using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Records;

/// <summary>Which validation keywords are checked of which values.</summary>
public sealed class RuleMapperTests
{
    [Theory]
    [InlineData("{ type: string, minLength: 1, pattern: a+ }", "Value:1 Value:a+")]
    [InlineData("{ type: integer, minimum: 1, maximum: 9 }", "Value:1m Value:9m")]
    [InlineData("{ type: number, multipleOf: 0.5 }", "Value:0.5m")]
    [InlineData("{ type: array, minItems: 1, uniqueItems: true, items: { type: string } }", "Value:1 Value:")]
    [InlineData("{ type: object, minProperties: 2, additionalProperties: { type: string } }", "Value:2")]
    [InlineData(
        "{ oneOf: [{ type: string }, { type: integer }], minLength: 1, maximum: 9 }",
        "UnionText:1 UnionNumber:9m"
    )]
    [InlineData("{ type: string, format: date, minLength: 1 }", "")]
    [InlineData("{ type: boolean }", "")]
    [InlineData("{ $ref: '#/components/schemas/Part' }", "")]
    public void Each_constraint_holds_for_the_values_of_its_kind_alone(string schema, string checks) =>
        Checks(Rules(schema)).ShouldBe(checks);

    [Theory]
    [InlineData("{ type: number, maximum: 1.7976931348623157e308 }", "")]
    [InlineData("{ type: number, maximum: 1e3 }", "Value:1000m")]
    public void A_bound_beyond_decimal_tells_nothing_that_the_type_does_not(string schema, string checks) =>
        Checks(Rules(schema)).ShouldBe(checks);

    [Fact]
    public void What_stands_beside_a_reference_is_checked_over_what_it_refers_to() =>
        Checks(Rules("{ $ref: '#/components/schemas/Code', maxLength: 5 }")).ShouldBe("Value:2 Value:5");

    [Fact]
    public void Items_of_lists_and_values_of_maps_have_rules_of_their_own()
    {
        Checks(Rules("{ type: array, items: { type: string, minLength: 3 } }")!.Item).ShouldBe("Value:3");
        Checks(Rules("{ type: object, additionalProperties: { type: integer, minimum: 4 } }")!.Item)
            .ShouldBe("Value:4m");
        Rules("{ type: array, items: { type: string } }").ShouldBeNull();
    }

    [Fact]
    public void A_number_is_checked_as_its_own_type_and_a_text_as_such()
    {
        Rules("{ type: integer, minimum: 1 }")!.Checks.Single().IsGeneric.ShouldBeTrue();
        Rules("{ oneOf: [{ type: string }, { type: integer }], maximum: 9 }")!
            .Checks.Single()
            .IsGeneric.ShouldBeFalse();
        Rules("{ type: string, minLength: 1 }")!.Checks.Single().IsGeneric.ShouldBeFalse();
        Rules("{ type: string, pattern: a }")!.Checks.Single().Argument!.IsText.ShouldBeTrue();
        Rules("{ type: array, uniqueItems: true, items: {} }")!.Checks.Single().Argument.ShouldBeNull();
    }

    private static ValueRules? Rules(string schema) =>
        Mapped
            .Schemas(
                $$"""
                A: { type: object, properties: { x: {{schema}} } }
                Part: { type: object, minProperties: 1, properties: { a: { type: string } } }
                Code: { type: string, minLength: 2, maxLength: 9 }
                """
            )
            .Record("A")
            .Member("x")
            .Rules;

    private static string Checks(ValueRules? rules) =>
        rules is null
            ? ""
            : string.Join(' ', rules.Checks.Select(static check => $"{check.Target}:{check.Argument?.Value}"));
}
