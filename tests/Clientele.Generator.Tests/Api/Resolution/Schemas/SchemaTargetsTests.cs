using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class SchemaTargetsTests
{
    private const string Known = """
        Pet: { type: object, required: [id], properties: { id: { type: integer } } }
        Letter: { type: string, enum: [a, b] }
        One: { const: a }
        Text: { type: string }
        Alias: { $ref: '#/components/schemas/Pet', description: A pet. }
        Named: { $ref: '#/components/schemas/Pet', properties: { name: {} } }
        NamedAlias: { $ref: '#/components/schemas/Named' }
        Gone: { $ref: '#/components/schemas/Nowhere' }
        Ring: { $ref: '#/components/schemas/Round' }
        Round: { $ref: '#/components/schemas/Ring' }
        Base: { discriminator: { propertyName: kind } }
        Mid: { allOf: [ { $ref: '#/components/schemas/Base' }, { properties: { m: {} } } ] }
        Leaf: { allOf: [ { description: A leaf. }, { $ref: '#/components/schemas/Mid' } ] }
        Inline: { allOf: [ { allOf: [ { $ref: '#/components/schemas/Base' } ] } ] }
        Choice: { discriminator: { propertyName: kind }, oneOf: [ { $ref: '#/components/schemas/Pet' } ] }
        OfChoice: { allOf: [ { $ref: '#/components/schemas/Choice' } ] }
        OfBoth: { allOf: [ { $ref: '#/components/schemas/Base' } ], oneOf: [ { $ref: '#/components/schemas/Pet' } ] }
        Texts: { allOf: [ { $ref: '#/components/schemas/Text' }, { maxLength: 3 } ] }
        """;

    [Theory]
    [InlineData("{ $ref: '#/components/schemas/Pet', properties: { name: {} } }", true)]
    [InlineData("{ $ref: '#/components/schemas/Pet', oneOf: [ {} ] }", true)]
    [InlineData("{ $ref: '#/components/schemas/Pet', additionalProperties: { type: string } }", true)]
    [InlineData("{ $ref: '#/components/schemas/Pet', additionalProperties: false }", false)]
    [InlineData("{ $ref: '#/components/schemas/Pet', required: [name] }", true)]
    [InlineData("{ $ref: '#/components/schemas/Pet', required: [id] }", false)]
    [InlineData("{ $ref: '#/components/schemas/Letter', enum: [a] }", false)]
    [InlineData("{ $ref: '#/components/schemas/One', const: a }", true)]
    [InlineData("{ $ref: '#/components/schemas/Text', enum: [a] }", true)]
    [InlineData("{ $ref: '#/components/schemas/Text', type: string, maxLength: 3, description: It. }", false)]
    [InlineData("{ properties: { name: {} } }", false)]
    public void What_says_more_beside_a_reference_makes_another_schema(string schema, bool expected) =>
        IsShaped(schema, "3.1.0").ShouldBe(expected);

    [Fact]
    public void Before_3_1_nothing_beside_a_reference_counts() =>
        IsShaped("{ $ref: '#/components/schemas/Pet', properties: { name: {} } }", "3.0.3").ShouldBeFalse();

    [Theory]
    [InlineData("Pet", "Pet", "Pet")]
    [InlineData("Alias", "Pet", "Pet")]
    [InlineData("Named", "Named", "Pet")]
    [InlineData("NamedAlias", "Named", "Named")]
    public void References_lead_to_the_next_schema_of_its_own(string name, string resolved, string followed)
    {
        var described = new DescribedSchemas(Known);

        described.Targets.Resolve(described.At(name))!.Pointer.ShouldBe("#/components/schemas/" + resolved);
        described.Targets.Follow(described.At(name))!.Pointer.ShouldBe("#/components/schemas/" + followed);
    }

    [Theory]
    [InlineData("Gone", 13)]
    [InlineData("Ring", 14)]
    public void A_reference_that_leads_nowhere_or_to_itself_is_reported(string name, int line)
    {
        var described = new DescribedSchemas(Known);

        described.Targets.Resolve(described.At(name)).ShouldBeNull();
        described.Diagnostics.ShouldBe(["CLI0104 " + line]);
    }

    [Theory]
    [InlineData("Pet", true)]
    [InlineData("Alias", true)]
    [InlineData("Leaf", true)]
    [InlineData("Inline", false)]
    [InlineData("Texts", false)]
    [InlineData("Choice", false)]
    public void An_object_is_one_by_itself_or_by_a_part(string name, bool expected)
    {
        var described = new DescribedSchemas(Known);

        described.Targets.IsObject(described.At(name)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Base", true)]
    [InlineData("Mid", true)]
    [InlineData("Leaf", true)]
    [InlineData("Inline", false)]
    [InlineData("Choice", false)]
    [InlineData("OfChoice", false)]
    [InlineData("OfBoth", false)]
    [InlineData("Pet", false)]
    public void A_family_is_what_has_a_discriminator_without_branches_and_who_refers_to_it(string name, bool expected)
    {
        var described = new DescribedSchemas(Known);

        described.Targets.IsOfFamily(described.At(name)).ShouldBe(expected);
    }

    [Theory]
    [InlineData("Leaf", "Mid", true)]
    [InlineData("Leaf", "Base", true)]
    [InlineData("Base", "Leaf", false)]
    [InlineData("Mid", "Mid", false)]
    [InlineData("Inline", "Base", false)]
    public void A_schema_extends_what_its_parts_refer_to_but_not_itself(string name, string ancestor, bool expected)
    {
        var described = new DescribedSchemas(Known);

        described.Targets.Extends(described.At(name), described.At(ancestor)).ShouldBe(expected);
    }

    /// <summary>Answers are kept for every schema on the way, which later questions must not spoil.</summary>
    [Fact]
    public void What_was_asked_before_changes_no_answer()
    {
        var described = new DescribedSchemas(Known);
        var targets = described.Targets;

        targets.IsOfFamily(described.At("Leaf")).ShouldBeTrue();
        targets.IsOfFamily(described.At("Mid")).ShouldBeTrue();
        targets.IsOfFamily(described.At("Texts")).ShouldBeFalse();
        targets.IsOfFamily(described.At("Text")).ShouldBeFalse();
        targets.IsOfFamily(described.At("Leaf")).ShouldBeTrue();
    }

    private static bool IsShaped(string schema, string version)
    {
        var described = new DescribedSchemas("It: " + schema + "\n" + Known, version);
        return described.Targets.IsShaped(described.At("It"));
    }
}
