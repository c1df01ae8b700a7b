using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Xml;

/// <summary>Which members can't be attributes.</summary>
public sealed class XmlAttributesTests
{
    [Theory]
    [InlineData("xmlns", "xmlns")]
    [InlineData("'xmlns:p', namespace: 'http://www.w3.org/2000/xmlns/'", "p")]
    public void Namespaces_are_declared_and_not_written_by_members(string name, string local)
    {
        var result = Mapped.Schemas($"A: {{ type: object, properties: {{ x: {Attribute(name)} }} }}");

        result.Record("A").Member("x").Xml.Kind.ShouldBe(XmlNodeKind.Element);
        result.Said().ShouldBe([Said("x", local, "XML declares namespaces with it")]);
    }

    [Fact]
    public void No_attribute_stands_twice_and_the_first_keeps_it()
    {
        var result = Mapped.Schemas(
            $"A: {{ type: object, properties: {{ x: {Attribute("id")}, y: {Attribute("id")}, z: {Attribute("id, namespace: 'urn:z'")} }} }}"
        );

        result
            .Record("A")
            .Members.Select(static member => member.Xml.Kind)
            .ShouldBe([XmlNodeKind.Attribute, XmlNodeKind.Element, XmlNodeKind.Attribute]);
        result.Said().ShouldBe([Said("y", "id", "another member is that attribute")]);
    }

    [Fact]
    public void An_attribute_of_a_base_is_taken_and_an_element_of_a_base_is_not()
    {
        var result = Mapped.Schemas(
            $$"""
            Base: { type: object, discriminator: { propertyName: kind }, properties: { kind: { type: string }, b: {{Attribute(
                "id"
            )}} } }
            A: { allOf: [{ $ref: '#/components/schemas/Base' }, { type: object, properties: { x: {{Attribute(
                "id"
            )}}, y: {{Attribute("kind")}} } }] }
            """
        );

        var record = result.Record("A");
        record.Member("x").Xml.Kind.ShouldBe(XmlNodeKind.Element);
        record.Member("y").Xml.Kind.ShouldBe(XmlNodeKind.Attribute);
        result.Said().ShouldBe([Said("x", "id", "another member is that attribute")]);
    }

    private static string Attribute(string name) => $"{{ type: string, xml: {{ attribute: true, name: {name} }} }}";

    private static string Said(string member, string attribute, string why) =>
        $"CLI0206 #/components/schemas/A: The member '{member}' can't be the XML attribute '{attribute}': {why}; it is an element";
}
