using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>Whether there is an element around the items of a list, and what everything is called.</summary>
public sealed class XmlListMapperTests
{
    private const string Named = "items: { type: string, xml: { name: tag } }";
    private const string Plain = "items: { type: string }";

    [Theory]
    [InlineData($"xml: {{ wrapped: true }}, {Plain}", "x/x")]
    [InlineData($"xml: {{ wrapped: true, name: tags }}, {Plain}", "tags/tags")]
    [InlineData($"xml: {{ wrapped: true, name: tags }}, {Named}", "tags/tag")]
    [InlineData($"xml: {{ wrapped: true }}, {Named}", "x/tag")]
    public void A_wrapped_list_is_an_element_and_its_items_are_called_alike_unless_they_say(
        string list,
        string names
    ) => Form(list).ShouldBe(names);

    [Theory]
    [InlineData($"xml: {{ nodeType: element }}, {Named}", "x/tag")]
    [InlineData($"xml: {{ nodeType: none }}, {Named}", "tag or x")]
    public void Since_3_2_the_type_of_the_node_says_whether_a_list_is_wrapped(string list, string names) =>
        Form(list, version: "3.2.0").ShouldBe(names);

    [Theory]
    [InlineData($"xml: {{ wrapped: false }}, {Named}", "tag or x")]
    [InlineData($"xml: {{ wrapped: false, name: tags }}, {Named}", "tags or tag x")]
    [InlineData($"xml: {{ wrapped: false, name: tags }}, {Plain}", "tags or x")]
    [InlineData($"xml: {{ wrapped: false }}, {Plain}", "x")]
    public void The_name_of_a_list_that_is_not_wrapped_is_that_of_its_items(string list, string names) =>
        Form(list).ShouldBe(names);

    [Theory]
    [InlineData(Named, "tag, or in x")]
    [InlineData($"xml: {{ name: tags }}, {Named}", "tag, or in tags")]
    [InlineData(Plain, "x")]
    [InlineData($"xml: {{ name: tag }}, {Named}", "tag or x")]
    public void Both_forms_are_read_where_nothing_is_said_and_the_items_are_called_otherwise(
        string list,
        string names
    ) => Form(list).ShouldBe(names);

    [Fact]
    public void Where_other_lists_say_that_they_are_not_wrapped_one_that_says_nothing_is()
    {
        const string Other =
            "B: { type: object, properties: { z: { type: array, xml: { wrapped: false }, items: { type: string } } } }";

        Form(Named, others: Other).ShouldBe("x/tag, or tag");
        Form(Plain, others: Other).ShouldBe("x");
    }

    [Fact]
    public void The_form_that_was_not_taken_is_kept_for_a_conflict()
    {
        var wrapped = Member(Named).Wrapped!;

        (wrapped.IsWrapped, wrapped.Name.LocalName, wrapped.ItemName!.LocalName).ShouldBe((true, "x", "tag"));
        wrapped.OtherForm!.LocalName.ShouldBe("tag");
        Member(Plain).Wrapped.ShouldBeNull();
    }

    [Fact]
    public void Items_are_in_the_namespace_of_the_list_or_of_the_schema_around()
    {
        const string Owner = "xml: { namespace: 'urn:a', prefix: a }, ";

        XmlMembers
            .Print(XmlMembers.Of($"{{ type: array, xml: {{ wrapped: true }}, {Named} }}", Owner).ItemName)
            .ShouldBe("{urn:a}a:tag");
        XmlMembers
            .Print(
                XmlMembers
                    .Of($"{{ type: array, xml: {{ wrapped: true, namespace: 'urn:l', prefix: l }}, {Named} }}", Owner)
                    .ItemName
            )
            .ShouldBe("{urn:l}l:tag");
    }

    [Fact]
    public void Since_3_2_a_reference_names_items() =>
        Form(
                "xml: { nodeType: none }, items: { $ref: '#/components/schemas/B' }",
                "B: { type: object, properties: { a: { type: string } } }",
                "3.2.0"
            )
            .ShouldBe("B or x");

    [Fact]
    public void Lists_in_lists_are_called_as_the_list_around_unless_they_say() =>
        Member(
            "items: { type: array, xml: { name: row }, items: { type: array, items: { type: string, xml: { name: cell } } } }"
        )
            .InnerItemNames.Select(XmlMembers.Print)
            .ShouldBe(["row", "cell"]);

    [Fact]
    public void The_names_of_a_list_in_itself_end() =>
        XmlMembers
            .Of(
                "{ type: array, items: { $ref: '#/components/schemas/L' }, xml: { name: l } }",
                others: "L: { type: array, items: { $ref: '#/components/schemas/L' } }"
            )
            .InnerItemNames.Count.ShouldBe(16);

    [Theory]
    [InlineData("", true)]
    [InlineData(", discriminator: { propertyName: kind }", false)]
    public void Items_of_a_union_are_called_as_their_cases(string discriminator, bool isNamedByCase)
    {
        var member = XmlMembers.Of(
            $"{{ type: array, items: {{ oneOf: [{{ $ref: '#/components/schemas/B' }}, {{ $ref: '#/components/schemas/C' }}]{discriminator} }} }}",
            others: """
            B: { type: object, xml: { name: b }, properties: { kind: { type: string } } }
            C: { type: object, xml: { name: c }, properties: { kind: { type: string } } }
            """
        );

        member.CaseNames.Select(XmlMembers.Print).ShouldBe(["b", "c"]);
        member.IsNamedByCase.ShouldBe(isNamedByCase);
    }

    [Fact]
    public void A_list_says_its_form_by_wrapped_or_by_the_type_of_its_node()
    {
        XmlListMapper.IsUndeclared(null).ShouldBeTrue();
        XmlListMapper.IsUndeclared(new XmlAnnotations("x", null, null, null, null)).ShouldBeTrue();
        XmlListMapper.IsUndeclared(new XmlAnnotations(null, null, null, null, false)).ShouldBeFalse();
        XmlListMapper.IsUndeclared(new XmlAnnotations(null, null, null, XmlNodeKind.None, null)).ShouldBeFalse();
    }

    private static string Form(string list, string others = "", string version = "3.1.0")
    {
        var xml = Member(list, others, version);
        var names = xml.IsWrapped ? $"{xml.Name.LocalName}/{xml.ItemName!.LocalName}" : xml.Name.LocalName;
        var also = xml.OtherNames.IsEmpty
            ? ""
            : " or " + string.Join(' ', xml.OtherNames.Select(static name => name.LocalName));
        var form = xml.OtherForm is null ? "" : $", or {(xml.IsWrapped ? "" : "in ")}{xml.OtherForm.LocalName}";
        return names + also + form;
    }

    private static XmlMember Member(string list, string others = "", string version = "3.1.0") =>
        XmlMembers.Of($"{{ type: array, {list} }}", others: others, version: version);
}
