using System;
using Clientele.Generator.Emit.Text;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

public sealed class XmlRoundTripTests
{
    [Fact]
    public void A_record_is_read_and_written_again()
    {
        const string Xml = """
            <Thing number="1" grade="2"><id>a &amp; b</id><count>3</count><password>p</password><page>7</page><note>n</note><weight>1.5</weight><home><street>S</street></home>
            <codes><item>1</item><item>2</item></codes><owner><street>X</street><tags><item>a</item></tags></owner><status>Held</status><level>2</level><color>dark-blue</color>
            <animal><kind>cat</kind><nick>Tom</nick><lives>9</lives></animal><rows><item><item>1</item></item></rows><places><street>P</street></places><places><street>Q</street></places>
            <colors><item>red</item></colors><labels><k>v</k></labels><vDate>2026-01-02</vDate><vBytes>AQID</vBytes></Thing>
            """;

        Rewrite("Thing", Xml).ShouldBe(Xml.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_are_found_in_any_order_namespace_and_letter_case() =>
        Rewrite(
                "Address",
                "<q:Address xmlns:q=\"urn:a\"><q:other/><q:Tags><q:x>1</q:x></q:Tags><q:STREET>S</q:STREET></q:Address>"
            )
            .ShouldBe("<Address><street>S</street><tags><item>1</item></tags></Address>");

    [Fact]
    public void Nil_is_null_and_a_required_null_is_written_as_nil() =>
        Run<string>(
                """
                var thing = ShopXmlContext.Default.Thing.Deserialize("<Thing xmlns:i=\"http://www.w3.org/2001/XMLSchema-instance\" number=\"1\"><id>a</id><count i:nil=\"true\"/><level>1</level><owner i:nil=\"true\"/></Thing>"u8);
                return thing.Count + "," + thing.Owner + Encoding.UTF8.GetString(ShopXmlContext.Default.Thing.Serialize(thing));
                """
            )
            .ShouldContain("nil=\"true\"");

    [Fact]
    public void A_missing_member_is_named() =>
        Should
            .Throw<Exception>(static () => Rewrite("Thing", "<Thing number=\"1\"><id>a</id><count>1</count></Thing>"))
            .Message.ShouldContain("level");

    [Theory]
    [InlineData("<Animal><kind>cat</kind><lives>1</lives></Animal>", "Cat")]
    [InlineData("<Animal><kind>dog</kind></Animal>", "Dog")]
    [InlineData("<Animal><kind>fish</kind></Animal>", "Animal")]
    public void A_base_reads_as_what_its_discriminator_says(string xml, string type)
    {
        Run<string>($"return ShopXmlContext.Default.Animal.Deserialize({Utf8(xml)}).GetType().Name;").ShouldBe(type);
        Rewrite("Animal", xml).ShouldBe(xml);
    }

    [Theory]
    [InlineData("<Pet><kind>hound</kind></Pet>", "Pet")]
    [InlineData("<Shape><street>a</street></Shape>", "Shape")]
    [InlineData("<Shape>2026-01-02</Shape>", "Shape")]
    [InlineData("<Shape>text</Shape>", "Shape")]
    [InlineData("<Status>Held</Status>", "Status")]
    [InlineData("<Status>other</Status>", "Status")]
    [InlineData("<Level>7</Level>", "Level")]
    [InlineData("<Color>red</Color>", "Color")]
    public void Enums_and_unions_are_read_and_written_again(string xml, string type) =>
        Rewrite(type, xml).ShouldBe(xml);

    [Fact]
    public void The_context_finds_types() =>
        Run<bool>(
                "return ShopXmlContext.Default.GetTypeInfo(typeof(Thing)) == ShopXmlContext.Default.Thing && ShopXmlContext.Default.GetTypeInfo(typeof(int)) is null;"
            )
            .ShouldBeTrue();

    private static string Rewrite(string type, string xml) =>
        Run<string>(
            $"return Encoding.UTF8.GetString(ShopXmlContext.Default.{type}.Serialize(ShopXmlContext.Default.{type}.Deserialize({Utf8(xml)})));"
        );

    private static T Run<T>(string body) => EmittedCode.Run<T>(Samples.All, body);

    private static string Utf8(string text) => CSharpText.Utf8Literal(text);
}
