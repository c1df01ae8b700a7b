using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class EnumUnionReaderTests
{
    private const string Others = """

        Letters: { type: string, enum: [a, b], title: Letters }
        More: { type: string, enum: [b, c] }
        Blank: { enum: [''] }
        Text: { type: string }
        """;

    [Theory]
    [InlineData("{ const: a }, { const: b }", "enum String(a, b)")]
    [InlineData("{ enum: [a, b] }, { enum: [b, c] }", "enum String(a, b, c)")]
    [InlineData("{ const: a }, { const: b }, { type: 'null' }", "enum String(a, b)?")]
    [InlineData("{ const: 1 }, { enum: [2, null] }", "enum Integer(#1, #2)?")]
    [InlineData(
        "{ $ref: '#/components/schemas/Letters' }, { $ref: '#/components/schemas/More' }",
        "enum String(a, b, c)"
    )]
    public void Branches_that_all_list_values_of_one_kind_are_one_enum(string branches, string expected) =>
        Read(branches)!.Shape().ShouldBe(expected);

    [Theory]
    [InlineData("{ const: a }, { $ref: '#/components/schemas/Text' }")]
    [InlineData("{ const: a }, true")]
    [InlineData("{ const: a }, { const: 1 }")]
    [InlineData("{ const: true }, { const: false }")]
    [InlineData("{ const: a }, { const: a }")]
    [InlineData("{ $ref: '#/components/schemas/Letters' }, { type: 'null' }")]
    [InlineData("{ $ref: '#/components/schemas/Letters' }, { $ref: '#/components/schemas/Blank' }")]
    public void Another_branch_another_kind_or_only_one_enum_makes_none(string branches) =>
        Read(branches).ShouldBeNull();

    [Fact]
    public void A_discriminator_beside_the_branches_makes_none() =>
        Read("{ const: a }, { const: b }", "discriminator: { propertyName: kind }, ").ShouldBeNull();

    [Fact]
    public void What_is_said_of_a_branch_with_one_value_is_said_of_the_value() =>
        Read(
            "{ const: a, title: First, description: The first., deprecated: true }, "
                + "{ $ref: '#/components/schemas/Letters' }, { enum: [c], title: C, x-enum-varnames: [Third] }"
        )!
            .Members.Select(Print)
            .ShouldBe(["a First The first. deprecated", "b", "c Third"]);

    [Fact]
    public void Inline_enums_of_one_kind_are_joined_where_the_first_stands()
    {
        var joined = EnumUnionReader.Join([
            Text,
            Titled("a", "First"),
            Whole,
            Enum("#/2", "b", "c") with
            {
                Nullable = true,
            },
        ]);

        joined.Select(static branch => branch.Shape()).ShouldBe(["String", "enum String(a, b, c)?", "Integer"]);
        ((EnumSchema)joined[1]).Members.Select(Print).ShouldBe(["a First", "b", "c"]);
        joined[1].Annotations.ShouldBe(SchemaAnnotations.None);
    }

    [Fact]
    public void Enums_with_a_type_name_or_a_format_stay_apart() =>
        EnumUnionReader
            .Join([
                Enum("#/1", "a"),
                Enum("#/2", "b") with
                {
                    TypeName = "Letter",
                },
                Enum("#/3", "c") with
                {
                    Format = "uri",
                },
            ])
            .Count.ShouldBe(3);

    [Fact]
    public void Numbers_are_joined_only_where_each_has_a_name()
    {
        EnumUnionReader.Join([Number("1", "One"), Number("2", "Two")]).ShouldHaveSingleItem();
        EnumUnionReader.Join([Number("1", "One"), Number("2", null)]).Count.ShouldBe(2);
    }

    private static EnumSchema? Read(string branches, string members = "")
    {
        var described = new DescribedSchemas($"It: {{ {members}oneOf: [ {branches} ] }}{Others}");
        return new EnumUnionReader(described.Targets).Read(described.At("It"), [.. described.At("It/oneOf").Items()]);
    }

    private static string Print(EnumMember member) =>
        string.Join(
            ' ',
            new[]
            {
                member.Value.Shape(),
                member.Name,
                member.Description,
                member.Deprecated ? "deprecated" : null,
            }.OfType<string>()
        );

    private static EnumSchema Titled(string value, string title) =>
        Enum("#/1", value) with
        {
            Annotations = new SchemaAnnotations { Title = title },
        };

    private static EnumSchema Number(string value, string? name) =>
        new(PrimitiveKind.Integer, null, [new EnumMember(new ApiValue.Number(value), name, null, null)], IsConst: true)
        {
            Pointer = "#/" + value,
        };
}
