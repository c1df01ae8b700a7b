using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class EnumAnnotationsTests
{
    [Theory]
    [InlineData("x-enum-varnames: [A, B]", "A B")]
    [InlineData("x-enumNames: [A, B]", "A B")]
    [InlineData("x-enum-keys: { b: B, a: A }", "A B")]
    [InlineData("x-speakeasy-enums: [A]", "A -")]
    [InlineData("x-enum-varnames: [A, '']", "A -")]
    [InlineData("x-enum-elements: [ { name: A }, { name: B } ]", "A B")]
    [InlineData("x-enum-elements: [ { value: b, name: B } ]", "- B")]
    [InlineData("x-enum-elements: [ { name: B } ]", "- -")]
    [InlineData("x-fern-enum: { b: { name: B } }", "- B")]
    [InlineData("x-ms-enum: { values: [ { value: a, name: A } ] }", "A -")]
    [InlineData("x-enum-varnames: [A], x-enumNames: [Other, B]", "A B")]
    [InlineData("x-enum-varnames: { a: A }, x-fern-enum: { a: { name: Other }, b: { name: B } }", "A B")]
    [InlineData("x-other: [A, B]", "- -")]
    public void A_name_is_what_the_first_extension_says_by_position_or_value(string members, string expected) =>
        string.Join(' ', new[] { "a", "b" }.Select(value => Read(members, "a", "b").NameOf(value) ?? "-"))
            .ShouldBe(expected);

    [Theory]
    [InlineData("x-enum-varnames: [None, A, B]", "A B")]
    [InlineData("x-enum-varnames: [A, B]", "A B")]
    public void Names_are_listed_with_null_or_without(string members, string expected)
    {
        var read = Read(members, null, "a", "b");

        $"{read.NameOf("a")} {read.NameOf("b")}".ShouldBe(expected);
    }

    [Theory]
    [InlineData("x-enum-descriptions: [It., Other.]")]
    [InlineData("x-enumDescriptions: { a: It. }")]
    [InlineData("x-enum-elements: [ { value: a, description: It. } ]")]
    [InlineData("x-ms-enum: { values: [ { value: a, description: It. }, { value: b } ] }")]
    public void A_description_is_found_in_the_same_ways(string members) =>
        Read(members, "a", "b").DescriptionOf("a").ShouldBe("It.");

    [Theory]
    [InlineData("x-enum-deprecated: [a]", true)]
    [InlineData("x-enumDeprecated: { a: true }", true)]
    [InlineData("x-enum-deprecated: { a: Use b. }", true)]
    [InlineData("x-enum-deprecated: { a: false }", false)]
    [InlineData("x-enum-deprecated: [b]", false)]
    public void A_value_is_deprecated_where_it_is_listed_or_flagged(string members, bool expected) =>
        Read(members, "a", "b").IsDeprecated("a").ShouldBe(expected);

    [Theory]
    [InlineData("{ x-ms-enum: { values: [ { value: a }, { name: B } ] }, x-enum-elements: [ { value: c } ] }", "a")]
    [InlineData("{ x-enum-elements: [ { value: c }, { value: d } ] }", "c d")]
    [InlineData("{ enum: [a] }", null)]
    public void Extensions_that_give_values_list_them(string schema, string? expected)
    {
        var listed = EnumAnnotations.ListedValues(DescribedSchemas.Node(schema));

        (
            listed is null
                ? null
                : string.Join(' ', listed.Select(static value => ValueReader.Read(value.Node)!.Shape()))
        ).ShouldBe(expected);
    }

    private static EnumAnnotations Read(string members, params string?[] values) =>
        new(DescribedSchemas.Node($"{{ {members} }}"), values);
}
