using System.Linq;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Schemas;

public sealed class EnumReaderTests
{
    [Theory]
    [InlineData("{ enum: [a, b] }", "enum String(a, b)")]
    [InlineData("{ const: c, enum: [a, b] }", "const String(c)")]
    [InlineData("{ x-ms-enum: { values: [ { value: a }, { name: b } ] } }", "enum String(a)")]
    [InlineData("{ enum: [a, b], x-enum-elements: [ { value: c } ] }", "enum String(a, b)")]
    [InlineData("{ enum: [] }", null)]
    [InlineData("{ type: string }", null)]
    [InlineData("{ enum: [ { a: 1 }, [b] ] }", null)]
    public void A_constant_comes_before_the_values_and_those_before_what_an_extension_lists(
        string schema,
        string? expected
    ) => (EnumReader.Read(DescribedSchemas.Node(schema))?.Shape()).ShouldBe(expected);

    [Theory]
    [InlineData("{ enum: [null] }", "never?")]
    [InlineData("{ const: null }", "never?")]
    [InlineData("{ type: string, enum: [null] }", null)]
    [InlineData("{ enum: [a, null] }", "enum String(a)?")]
    public void Null_is_no_value_and_alone_it_leaves_the_type(string schema, string? expected) =>
        (EnumReader.Read(DescribedSchemas.Node(schema))?.Shape()).ShouldBe(expected);

    [Theory]
    [InlineData("{ enum: [1, 2] }", "enum Integer(#1, #2)")]
    [InlineData("{ enum: [1, 2.5] }", "enum Number(#1, #2.5)")]
    [InlineData("{ enum: [1e3] }", "enum Number(#1e3)")]
    [InlineData("{ type: number, enum: [1, 2] }", "enum Number(#1, #2)")]
    [InlineData("{ enum: [true, false] }", "enum Boolean(true, false)")]
    [InlineData("{ enum: [1, a] }", "enum String(#1, a)")]
    [InlineData("{ type: string, enum: [1.0, yes, true, yes] }", "enum String(1.0, yes, true)")]
    [InlineData("{ type: string, format: uri, enum: [a] }", "enum String:uri(a)")]
    public void The_kind_is_that_of_all_values_and_texts_need_no_quotes(string schema, string expected) =>
        EnumReader.Read(DescribedSchemas.Node(schema))!.Shape().ShouldBe(expected);

    [Fact]
    public void Values_and_the_type_are_called_as_extensions_say()
    {
        var read = (EnumSchema)
            EnumReader.Read(
                DescribedSchemas.Node(
                    "{ enum: [a, b], x-ms-enum: { name: Letter }, x-enum-varnames: [First], x-clientele-xml-names: { b: bee } }"
                )
            )!;

        read.TypeName.ShouldBe("Letter");
        read.Members.Select(static member => (member.Name, member.XmlName)).ShouldBe([("First", null), (null, "bee")]);
    }

    [Theory]
    [InlineData("{ const: null }", true)]
    [InlineData("{ enum: [a, null] }", true)]
    [InlineData("{ enum: ['null'] }", false)]
    [InlineData("{ const: a }", false)]
    [InlineData("{ type: 'null' }", false)]
    public void Null_is_among_the_values_where_it_is_written_without_quotes(string schema, bool expected) =>
        EnumReader.HasNull(DescribedSchemas.Node(schema)).ShouldBe(expected);

    [Theory]
    [InlineData("{ const: 1, enum: [a] }", "#1")]
    [InlineData("{ enum: [a, null, { b: 1 }, true] }", "a true")]
    [InlineData("{ type: string }", "")]
    public void Scalar_values_alone_can_limit_a_reference(string schema, string expected) =>
        string.Join(' ', EnumReader.ValuesOf(DescribedSchemas.Node(schema)).Select(static value => value.Shape()))
            .ShouldBe(expected);
}
