using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

/// <summary>What a media type says of the bytes is true.</summary>
public sealed class RequestCharsetTests
{
    private const string Text = "é€\ud83d\udce6";

    [Theory]
    [InlineData("application/xml")]
    [InlineData("application/xml; charset=utf-8")]
    [InlineData("application/xml; charset=\"UTF-8\"")]
    [InlineData("no media type")]
    public void Without_another_charset_nothing_changes(string mediaType) =>
        RequestCharset.Create(mediaType, BodyFormat.Xml).ShouldBeNull();

    [Theory]
    [InlineData("text/xml; charset=ISO-8859-1", "iso-8859-1")]
    [InlineData("text/xml; charset=us-ascii", "us-ascii")]
    [InlineData("text/xml;charset=\"windows-1252\"", "windows-1252")]
    [InlineData("text/xml; charset=utf-16", "utf-16")]
    public void XML_is_in_the_encoding_that_is_named(string mediaType, string encoding)
    {
        var (bytes, sent) = RequestCharset
            .Create(mediaType, BodyFormat.Xml)!
            .Encode(Encoding.UTF8.GetBytes($"<d a=\"{Text}\">{Text}</d>"));

        sent.ShouldBe(mediaType);
        var xml = XElement.Parse(Decode(bytes, encoding));
        xml.Value.ShouldBe(Text);
        xml.Attribute("a")!.Value.ShouldBe(Text);
    }

    [Theory]
    [InlineData("application/json; charset=iso-8859-1", "iso-8859-1")]
    [InlineData("application/json; charset=us-ascii", "us-ascii")]
    public void JSON_is_in_the_encoding_that_is_named(string mediaType, string encoding)
    {
        var (bytes, sent) = RequestCharset
            .Create(mediaType, BodyFormat.Json)!
            .Encode(Encoding.UTF8.GetBytes($"{{\"s\":\"{Text}\"}}"));

        sent.ShouldBe(mediaType);
        JsonDocument.Parse(Decode(bytes, encoding)).RootElement.GetProperty("s").GetString().ShouldBe(Text);
    }

    [Theory]
    [InlineData("text/xml; charset=no-such", "<d>é</d>")]
    [InlineData("text/xml; charset=us-ascii", "<é>1</é>")]
    public void What_can_t_be_in_an_encoding_is_not_said_to_be(string mediaType, string xml)
    {
        var (bytes, sent) = RequestCharset.Create(mediaType, BodyFormat.Xml)!.Encode(Encoding.UTF8.GetBytes(xml));

        sent.ShouldBe("text/xml; charset=utf-8");
        Encoding.UTF8.GetString(bytes).ShouldBe(xml);
    }

    [Fact]
    public void Windows_1252_has_a_character_for_each_byte()
    {
        var bytes = new byte[256];
        for (var i = 0; i < bytes.Length; i++)
        {
            bytes[i] = (byte)i;
        }

        var text = Encodings.Find("Windows-1252")!.GetString(bytes);

        text.ShouldBe(CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes));
        Encodings.Find("cp1252")!.GetBytes(text).ShouldBe(bytes);
    }

    private static string Decode(byte[] bytes, string encoding) =>
        Encodings.Find(encoding)!.GetString(bytes).TrimStart('\uFEFF');
}
