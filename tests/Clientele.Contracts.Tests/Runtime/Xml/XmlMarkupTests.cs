using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>What has no type is kept and written back as it was.</summary>
public class XmlMarkupTests
{
    private static readonly XmlTypeInfo<JsonElement> Any = new(
        new XmlTag("d"),
        static (ref Utf8XmlReader r) => r.ReadElement(),
        static (ref Utf8XmlWriter w, JsonElement v) => w.Write(v)
    );

    private static readonly XmlTypeInfo<IReadOnlyDictionary<string, JsonElement>> Map = new(
        new XmlTag("d"),
        static (ref Utf8XmlReader r) => r.ReadMap(static (ref Utf8XmlReader v) => v.ReadElement()),
        static (ref Utf8XmlWriter w, IReadOnlyDictionary<string, JsonElement> v) =>
            w.WriteMap(v, static (ref Utf8XmlWriter o, JsonElement e) => o.Write(e))
    );

    [Theory]
    [InlineData("<d>text &amp; more</d>", "\"text & more\"")]
    [InlineData("<d></d>", "\"\"")]
    [InlineData("<d><x>1</x></d>", """{"$xml":"<x>1</x>"}""")]
    [InlineData("<d>a<x b=\"1\">&lt;</x>c<!-- c --></d>", """{"$xml":"a<x b=\"1\">&lt;</x>c<!-- c -->"}""")]
    [InlineData("<d code=\"5\" other=\"&quot;\"><x /></d>", """{"@code":"5","@other":"\"","$xml":"<x />"}""")]
    [InlineData("<d code=\"5\" />", """{"@code":"5"}""")]
    [InlineData("<d>&lt;x&gt;</d>", "\"<x>\"")]
    [InlineData("<d co\ud83d\udce6de=\"5\" />", """{"@co\ud83d\udce6de":"5"}""")]
    [InlineData("<d \uf900=\"5\"><\ud83d\udce6 /></d>", """{"@\uf900":"5","$xml":"<\ud83d\udce6 />"}""")]
    [InlineData("<d _x0041_=\"1\" A=\"2\" />", """{"@_x0041_":"1","@A":"2"}""")]
    [InlineData("<d xmlns:a=\"urn:a\" a:\ud83d\udce6=\"5\" />", """{"@{urn:a}\ud83d\udce6":"5"}""")]
    [InlineData("<d a_x0020_b=\"5\" />", """{"@a_x0020_b":"5"}""")]
    public void What_has_no_type_comes_back_as_it_was(string xml, string json)
    {
        var value = Any.Deserialize(xml);

        JsonElement.DeepEquals(value, JsonDocument.Parse(json).RootElement).ShouldBeTrue(value.GetRawText());
        Encoding.UTF8.GetString(Any.Serialize(value)).ShouldBe(xml);
    }

    [Theory]
    [InlineData("<d xmlns:a='urn:a'><a:x a:y='1'/><x/></d>")]
    [InlineData("<d xmlns='urn:d'><x xmlns='urn:x'/><y/></d>")]
    [InlineData("<d xmlns:a='urn:a' a:y='1' y='2'><x><a:z xmlns:a='urn:b'/></x></d>")]
    [InlineData(
        "<d xmlns:i='http://www.w3.org/2001/XMLSchema-instance' xmlns:s='urn:s'><x i:type='s:string'>1</x></d>"
    )]
    [InlineData("<d xmlns:a=\"urn:'a&amp;\"><a:x>\r\n</a:x><![CDATA[<]]></d>")]
    public void Namespaces_go_with_what_needs_them(string xml)
    {
        var written = Encoding.UTF8.GetString(Any.Serialize(Any.Deserialize(xml)));

        Names(XElement.Parse(written)).ShouldBe(Names(XElement.Parse(xml)));
        var content = Any.Deserialize(xml).GetProperty("$xml").GetString();
        XElement.Parse($"<any>{content}</any>").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("<d xmlns='urn:d'><x xmlns=''/><y/></d>", "<x/><y xmlns='urn:d'/>")]
    [InlineData("<d><x/><y xmlns='urn:y'/></d>", "<x/><y xmlns='urn:y'/>")]
    [InlineData("<p:d xmlns:p='urn:d'>a<x a='1' xmlns=\"\" b='2'/></p:d>", "a<x a='1' b='2'/>")]
    public void Kept_markup_means_the_same_in_any_namespace(string xml, string content)
    {
        var inside = new XmlTypeInfo<JsonElement>(
            new XmlTag("d", "urn:other"),
            static (ref Utf8XmlReader r) => r.ReadElement(),
            static (ref Utf8XmlWriter w, JsonElement v) => w.Write(v)
        );
        var value = Any.Deserialize(xml);

        value.GetProperty("$xml").GetString().ShouldBe(content);
        inside.Deserialize(inside.Serialize(value)).GetProperty("$xml").GetString().ShouldBe(content);
        Any.Deserialize(Any.Serialize(value)).GetProperty("$xml").GetString().ShouldBe(content);
    }

    [Fact]
    public void Values_of_one_name_in_a_free_object_are_all_kept()
    {
        const string Xml = "<d><y>1</y><z><q>2</q></z><y>3</y></d>";
        var map = Map.Deserialize(Xml);

        map["y"].GetArrayLength().ShouldBe(2);
        Encoding.UTF8.GetString(Map.Serialize(map)).ShouldBe("<d><y>1</y><y>3</y><z><q>2</q></z></d>");
    }

    [Theory]
    [InlineData("<x>")]
    [InlineData("</d><d>")]
    [InlineData("<a:x/>")]
    [InlineData("&e;")]
    public void Markup_that_would_break_the_document_is_refused(string markup)
    {
        var value = JsonSerializer.SerializeToElement(new Dictionary<string, string> { ["$xml"] = markup });

        Should.Throw<ArgumentException>(() => Any.Serialize(value));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"a":1}""")]
    [InlineData("""{"$xml":1}""")]
    [InlineData("""{"@xmlns":"urn:x","$xml":"<a/>"}""")]
    [InlineData("""{"@{http://www.w3.org/2000/xmlns/}a":"urn:x"}""")]
    [InlineData("""{"@a":"1","@a":"2"}""")]
    [InlineData("""{"@a":"1","@{}a":"2"}""")]
    [InlineData("""{"@a b":"1","@a_x0020_b":"2"}""")]
    [InlineData("""{"$xml":"<a/>","$xml":"<b/>"}""")]
    public void Other_JSON_is_written_as_text(string json) =>
        XElement
            .Parse(Encoding.UTF8.GetString(Any.Serialize(JsonDocument.Parse(json).RootElement)))
            .Value.ShouldBe(json);

    [Theory]
    [InlineData("""{"@a":"1"}""")]
    [InlineData("""{"$xml":"<a/>"}""")]
    public void Beside_others_markup_is_text(string json)
    {
        var value = JsonDocument.Parse(json).RootElement;
        var tag = new XmlTag("d");
        var words = new XmlTag("w");
        var writer = new Utf8XmlWriter(64);
        writer.WriteStart(tag);
        writer.WriteAttribute(words, (IReadOnlyList<JsonElement>)[value], static (ref Utf8XmlWriter w, JsonElement v) =>
            w.Write(v)
        );
        writer.WriteText(value);
        writer.WriteEnd(tag);
        var written = XElement.Parse(Encoding.UTF8.GetString(writer.Written));
        writer.Release();

        written.Value.ShouldBe(json);
        written.Attribute("w")!.Value.ShouldBe(json);
        written.Attributes().Count().ShouldBe(1);
        written.HasElements.ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"@a b":"1"}""", "<d a_x0020_b=\"1\" />")]
    [InlineData("""{"@a:b":"1"}""", "<d a_x003A_b=\"1\" />")]
    [InlineData("""{"@{urn:a}1":"1"}""", "<d xmlns:a=\"urn:a\" a:_x0031_=\"1\" />")]
    public void Names_that_no_attribute_may_have_are_encoded(string json, string xml) =>
        Encoding.UTF8.GetString(Any.Serialize(JsonDocument.Parse(json).RootElement)).ShouldBe(xml);

    private static string Names(XElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.DescendantNodes())
        {
            text.Append(node is XElement child ? child.Name.ToString() : node.ToString()).Append('\n');
            foreach (var attribute in (node as XElement)?.Attributes() ?? [])
            {
                text.Append(attribute.IsNamespaceDeclaration ? "" : $" {attribute.Name}={attribute.Value}");
            }
        }

        return text.ToString();
    }
}
