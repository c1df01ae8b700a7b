using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.Types;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

public sealed class XmlMapperTests
{
    private const string Owner = "urn:owner";
    private const string Other = "urn:other";
    private const string SchemaB = "B: { type: object, properties: { a: { type: string } } }";

    [Fact]
    public void The_root_is_named_by_the_schema_or_by_the_last_part_of_its_name()
    {
        var result = Map(
            Named("A.B.Customer", Object(Property("x", Text))),
            Named("Pet", Object(Property("x", Text)) with { Annotations = Xml("pet", Owner) })
        );

        result.Record("Customer").XmlRoot.ShouldBe(new XmlName("Customer", null, null));
        result.Record("Pet").XmlRoot.ShouldBe(new XmlName("pet", Owner, null));
    }

    [Fact]
    public void Children_stay_in_their_parents_namespace_unless_they_say_otherwise()
    {
        var record = Map(
                Named(
                    "A",
                    Object(
                        Property("own", Text with { Annotations = Xml("Own", Other) }),
                        Property("plain", Text),
                        Property("link", Ref("Link")),
                        Property("a b", Text)
                    ) with
                    {
                        Annotations = Xml("A", Owner),
                    }
                ),
                Named("Link", Object(Property("x", Text)) with { Annotations = Xml("Link", Other) })
            )
            .Record("A");

        record.Member("own").Xml.Name.ShouldBe(new XmlName("Own", Other, null));
        record.Member("plain").Xml.Name.ShouldBe(new XmlName("plain", Owner, null));
        record.Member("link").Xml.Name.ShouldBe(new XmlName("Link", Other, null));
        record.Member("link").Xml.OtherNames.ShouldBe([new XmlName("link", Other, null)]);
        record.Member("a b").Xml.Name.LocalName.ShouldBe("a b");
    }

    [Fact]
    public void Attributes_have_no_namespace_of_their_parents()
    {
        var id = Whole with
        {
            Annotations = new SchemaAnnotations
            {
                Xml = new XmlAnnotations(null, null, null, XmlNodeKind.Attribute, false),
            },
        };

        Map(Named("A", Object(Property("id", id)) with { Annotations = Xml("A", Owner) }))
            .Record("A")
            .Member("id")
            .Xml.ShouldBe(new XmlMember(new XmlName("id", null, null), XmlNodeKind.Attribute, false, null));
    }

    [Fact]
    public void Lists_are_wrapped_only_when_they_say_so()
    {
        var wrapped = new SchemaAnnotations { Xml = new XmlAnnotations("Tags", null, null, null, true) };
        var record = Map(
                Named(
                    "A",
                    Object(
                        Property("plain", List(Text)),
                        Property("named", List(Text with { Annotations = Xml("item", null) })),
                        Property("tags", List(Text) with { Annotations = wrapped }),
                        Property("pairs", List(Ref("Pair")) with { Annotations = wrapped })
                    ) with
                    {
                        Annotations = Xml("A", Owner),
                    }
                ),
                Named(
                    "Pair",
                    Object(Property("x", Text)) with
                    {
                        Annotations = Xml("KeyValuePairOfstringstring", Other),
                    }
                )
            )
            .Record("A");

        record
            .Member("plain")
            .Xml.ShouldBe(new XmlMember(new XmlName("plain", Owner, null), XmlNodeKind.Element, false, null));
        record.Member("named").Xml.Name.ShouldBe(new XmlName("item", Owner, null));
        record.Member("named").Xml.IsWrapped.ShouldBeFalse();
        record.Member("named").Xml.OtherForm.ShouldBe(new XmlName("named", Owner, null));
        record
            .Member("tags")
            .Xml.ShouldBe(
                new XmlMember(
                    new XmlName("Tags", Owner, null),
                    XmlNodeKind.Element,
                    true,
                    new XmlName("Tags", Owner, null)
                )
            );
        record.Member("pairs").Xml.ItemName.ShouldBe(new XmlName("KeyValuePairOfstringstring", Other, null));
    }

    [Theory]
    [InlineData("pet", null, null, "pet")]
    [InlineData("p:pet", null, "urn:p", "{urn:p}p:pet")]
    [InlineData("p:pet", null, null, "pet")]
    [InlineData("xml:lang", null, null, "{http://www.w3.org/XML/1998/namespace}xml:lang")]
    [InlineData("xsi:type", null, null, "{http://www.w3.org/2001/XMLSchema-instance}xsi:type")]
    [InlineData(":pet", null, null, ":pet")]
    [InlineData("pet:", null, null, "pet:")]
    [InlineData("pet", "1p", "urn:p", "{urn:p}pet")]
    [InlineData("pet", "p", "", "{}pet")]
    [InlineData("", null, null, "fallback")]
    public void A_prefix_may_stand_in_a_name_and_counts_where_its_namespace_is_known(
        string name,
        string? prefix,
        string? ns,
        string expected
    ) =>
        XmlMembers
            .Print(XmlMapper.Name(new XmlAnnotations(name, ns, prefix, null, null), "fallback", null, false))
            .ShouldBe(expected);

    [Theory]
    [InlineData(null, false, "{urn:owner}o:pet")]
    [InlineData(null, true, "pet")]
    [InlineData("o", false, "{urn:owner}o:pet")]
    [InlineData("o", true, "{urn:owner}o:pet")]
    [InlineData("q", false, "{urn:owner}q:pet")]
    [InlineData("q", true, "pet")]
    public void The_prefix_of_the_schema_around_stands_for_its_namespace(
        string? prefix,
        bool isAttribute,
        string expected
    ) =>
        XmlMembers
            .Print(
                XmlMapper.Name(
                    new XmlAnnotations("pet", null, prefix, null, null),
                    "",
                    new XmlAnnotations(null, Owner, "o", null, null),
                    isAttribute
                )
            )
            .ShouldBe(expected);

    [Fact]
    public void A_name_without_letters_is_item() =>
        XmlMapper.Name(null, "", null, isAttribute: false).LocalName.ShouldBe("item");

    [Theory]
    [InlineData("{ type: string, xml: { nodeType: text } }", nameof(XmlNodeKind.Text))]
    [InlineData("{ type: string, xml: { nodeType: cdata } }", nameof(XmlNodeKind.CData))]
    [InlineData(
        "{ type: array, items: { type: string }, xml: { nodeType: attribute } }",
        nameof(XmlNodeKind.Attribute)
    )]
    [InlineData("{ $ref: '#/components/schemas/B', xml: { nodeType: none } }", nameof(XmlNodeKind.None))]
    [InlineData("{ $ref: '#/components/schemas/B', xml: { nodeType: text } }", nameof(XmlNodeKind.Element))]
    [InlineData("{ $ref: '#/components/schemas/B', xml: { nodeType: attribute } }", nameof(XmlNodeKind.Element))]
    [InlineData("{ type: string, xml: { nodeType: none } }", nameof(XmlNodeKind.Element))]
    [InlineData(
        "{ type: array, items: { $ref: '#/components/schemas/B' }, xml: { nodeType: attribute } }",
        nameof(XmlNodeKind.Element)
    )]
    public void Only_texts_are_attributes_or_text_and_only_records_stand_among_others(string property, string kind) =>
        XmlMembers.Of(property, others: SchemaB, version: "3.2.0").Kind.ToString().ShouldBe(kind);

    [Theory]
    [InlineData("3.1.0", "", "x", "")]
    [InlineData("3.2.0", "", "B", "x")]
    [InlineData("3.2.0", ", xml: { name: own }", "own", "")]
    public void A_reference_names_an_element_since_3_2_and_the_property_is_another_name(
        string version,
        string xml,
        string name,
        string other
    )
    {
        var member = XmlMembers.Of($"{{ $ref: '#/components/schemas/B'{xml} }}", others: SchemaB, version: version);

        member.Name.LocalName.ShouldBe(name);
        string.Join(' ', member.OtherNames.Select(XmlMembers.Print)).ShouldBe(other);
        (member.OwnName?.LocalName ?? "").ShouldBe(other);
    }

    [Theory]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }] }", "c d", true)]
    [InlineData(
        "{ oneOf: [{ $ref: '#/components/schemas/C' }, { $ref: '#/components/schemas/D' }], xml: { name: own } }",
        "c d",
        false
    )]
    [InlineData("{ oneOf: [{ $ref: '#/components/schemas/C' }, { type: string }] }", "", false)]
    public void Names_of_cases_tell_a_value_unless_the_member_has_its_own(string property, string cases, bool isNamed)
    {
        var member = XmlMembers.Of(
            property,
            others: """
            C: { type: object, xml: { name: c }, properties: { a: { type: string } } }
            D: { type: object, xml: { name: d }, properties: { b: { type: string } } }
            """
        );

        string.Join(' ', member.CaseNames.Select(XmlMembers.Print)).ShouldBe(cases);
        member.IsNamedByCase.ShouldBe(isNamed);
    }

    [Fact]
    public void What_DataContractSerializer_writes_is_written_as_it_does()
    {
        const string System = "http://schemas.datacontract.org/2004/07/System";
        const string Arrays = "http://schemas.microsoft.com/2003/10/Serialization/Arrays";
        const string Map = "{ type: object, additionalProperties: { type: integer, format: int32 }, xml: { namespace: ";

        XmlMembers.Print(XmlMembers.Of($"{Map}'{Arrays}' }} }}").PairName).ShouldBe($"{{{Arrays}}}KeyValueOfstringint");
        XmlMembers.Of(Map + "'urn:other' } }").PairName.ShouldBeNull();
        XmlMembers
            .Of($"{{ type: string, format: date-time, xml: {{ namespace: '{System}' }} }}")
            .IsMoment.ShouldBeTrue();
        XmlMembers.Of($"{{ type: string, format: date, xml: {{ namespace: '{System}' }} }}").IsMoment.ShouldBeFalse();
    }

    [Theory]
    [InlineData("{ type: integer, enum: [1, 2], xml: { name: e } }", true)]
    [InlineData("{ type: string, enum: [a, b], xml: { name: e } }", false)]
    [InlineData("{ type: integer, xml: { name: e } }", false)]
    public void An_empty_element_is_no_value_of_an_enum_of_numbers(string property, bool isNull) =>
        XmlMembers.Of(property).IsNullIfEmpty.ShouldBe(isNull);

    [Theory]
    [InlineData("[a, b]", true)]
    [InlineData("[a, '']", false)]
    public void An_empty_element_is_no_value_of_a_closed_enum_without_an_empty_text(string values, bool isNull) =>
        Mapped
            .Schemas(
                $"A: {{ type: object, properties: {{ x: {{ type: string, enum: {values}, xml: {{ name: e }} }} }} }}",
                change: static settings => settings with { OpenEnums = false }
            )
            .Record("A")
            .Member("x")
            .Xml.IsNullIfEmpty.ShouldBe(isNull);

    private static SchemaAnnotations Xml(string name, string? ns) =>
        new() { Xml = new XmlAnnotations(name, ns, null, null, null) };
}
