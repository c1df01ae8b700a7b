using System.Linq;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Documentation;

/// <summary>Which members have to be there together, or instead of each other, and how docs say so.</summary>
public sealed class ConditionMapperTests
{
    [Theory]
    [InlineData("anyOf: [{ required: [a] }, { required: [b, c-d] }]", "AtLeastOne: A | B CD")]
    [InlineData("oneOf: [{ required: [a] }, { required: [b] }]", "ExactlyOne: A | B")]
    [InlineData("dependentRequired: { a: [b, c-d] }", "Dependent: A | B CD")]
    [InlineData("dependentRequired: { a: [] }", "")]
    public void Required_members_of_alternatives_and_dependents_are_conditions(string keyword, string condition) =>
        Conditions(keyword).ShouldBe(condition);

    [Theory]
    [InlineData("required: [a], anyOf: [{ required: [a] }, { required: [b] }]", "")]
    [InlineData("required: [a], anyOf: [{ required: [a, b] }, { required: [c-d] }]", "AtLeastOne: B | CD")]
    public void What_is_required_anyway_is_no_choice(string keyword, string condition) =>
        Conditions(keyword).ShouldBe(condition);

    [Fact]
    public void What_no_property_declares_is_told_but_can_not_be_checked()
    {
        var record = Map("anyOf: [{ required: [a] }, { required: [absent] }]");

        record.Conditions.ShouldBeEmpty();
        record.Documentation.Summary.ShouldBe("At least one of a or absent is required.");
    }

    [Theory]
    [InlineData(
        "anyOf: [{ required: [a] }, { required: [b] }, { required: [e_f] }]",
        "At least one of a, b or e\\_f is required."
    )]
    [InlineData("oneOf: [{ required: [a, b] }, { required: [e_f] }]", "Exactly one of a and b or e\\_f is required.")]
    [InlineData("dependentRequired: { a: [b, e_f] }", "b and e\\_f is required where a is given.")]
    public void Docs_name_the_members_as_they_are_on_the_wire(string keyword, string sentence) =>
        Map(keyword).Documentation.Summary.ShouldBe(sentence);

    [Fact]
    public void Members_of_bases_can_be_asked_for_and_their_conditions_hold()
    {
        var cat = Mapped
            .Schemas(
                """
                Pet: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, a: { type: string } }, dependentRequired: { a: [kind] } }
                Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { b: { type: string } }, dependentRequired: { a: [b] } }] }
                """
            )
            .Record("Cat");

        Print(cat).ShouldBe("Dependent: A | Kind; Dependent: A | B");
    }

    private static string Conditions(string keyword) => Print(Map(keyword));

    private static string Print(RecordDeclaration record) =>
        string.Join(
            "; ",
            record.Conditions.Select(static condition =>
                $"{condition.Kind}: "
                + string.Join(" | ", condition.Sets.Select(static names => string.Join(' ', names)))
            )
        );

    private static RecordDeclaration Map(string keyword) =>
        Mapped
            .Schemas(
                $"Pet: {{ type: object, properties: {{ a: {{ type: string }}, b: {{ type: string }}, c-d: {{ type: string }}, e_f: {{ type: string }} }}, {keyword} }}"
            )
            .Record("Pet");
}
