using System.Text;
using System.Threading.Tasks;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

public class EncodingTests
{
    private const string Json = """{"id":"1","companyProfile":{"companyName":"Café Röster 🫖"}}""";
    private const string Xml =
        "<Customer><Id>1</Id><CompanyProfile><CompanyName>Café Röster 🫖</CompanyName></CompanyProfile></Customer>";

    [Theory]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/xml; charset=utf-8", Xml)]
    public Task Reads_UTF_8_with_a_byte_order_mark(string contentType, string text) =>
        ExpectAsync(contentType, text, new UTF8Encoding(true), mark: true);

    [Theory]
    [InlineData("application/json; charset=utf-8", Json)]
    [InlineData("application/json", Json)]
    [InlineData("application/json; charset=\"UTF-8\"", Json)]
    [InlineData("application/json; charset=utf-9", Json)]
    [InlineData("application/xml", Xml)]
    public Task Reads_UTF_8_without_a_byte_order_mark(string contentType, string text) =>
        ExpectAsync(contentType, text, new UTF8Encoding(false), mark: false);

    [Theory]
    [InlineData("application/json; charset=utf-16", Json, true)]
    [InlineData("application/json; charset=utf-16", Json, false)]
    [InlineData("application/json", Json, true)]
    [InlineData("application/json; charset=utf-8", Json, true)]
    [InlineData("text/xml; charset=utf-16", Xml, true)]
    [InlineData("text/xml; charset=utf-16", Xml, false)]
    [InlineData("text/xml", Xml, true)]
    public Task Reads_UTF_16(string contentType, string text, bool mark) =>
        ExpectAsync(contentType, text, Encoding.Unicode, mark);

    [Theory]
    [InlineData("application/json; charset=utf-16be", Json, false)]
    [InlineData("application/json", Json, true)]
    [InlineData("application/xml", Xml, true)]
    public Task Reads_big_endian_UTF_16(string contentType, string text, bool mark) =>
        ExpectAsync(contentType, text, Encoding.BigEndianUnicode, mark);

    [Fact]
    public Task Reads_XML_by_the_encoding_of_its_declaration() =>
        ExpectAsync(
            "application/xml",
            "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + Xml,
            Encoding.Unicode,
            mark: true
        );

    [Theory]
    [InlineData("application/json; charset=iso-8859-1", "{\"companyProfile\":{\"companyName\":\"Café\"}}")]
    [InlineData(
        "application/xml; charset=iso-8859-1",
        "<Customer><CompanyProfile><CompanyName>Café</CompanyName></CompanyProfile></Customer>"
    )]
    [InlineData(
        "application/xml",
        "<?xml version=\"1.0\" encoding=\"iso-8859-1\"?><Customer><CompanyProfile><CompanyName>Café</CompanyName></CompanyProfile></Customer>"
    )]
    public async Task Reads_the_charset_that_the_service_names(string contentType, string text)
    {
        await using var server = await TestServer.StartAsync(Answer.With(contentType, Encoding.Latin1.GetBytes(text)));

        var customer = await server.GetAsync();

        customer.CompanyProfile!.CompanyName.ShouldBe("Café");
    }

    [Fact]
    public async Task Never_asks_for_another_charset_than_UTF_8()
    {
        await using var server = await TestServer.StartAsync(Answer.Json(Json));

        await server.GetAsync();

        server.Request.Header("Accept-Charset").ShouldBeNull();
        server.Request.Header("Accept")!.ShouldNotContain("utf-16");
    }

    private static async Task ExpectAsync(string contentType, string text, Encoding encoding, bool mark)
    {
        byte[] body = mark ? [.. encoding.GetPreamble(), .. encoding.GetBytes(text)] : encoding.GetBytes(text);
        await using var server = await TestServer.StartAsync(Answer.With(contentType, body));

        var customer = await server.GetAsync();

        customer.Id.ShouldBe("1");
        customer.CompanyProfile!.CompanyName.ShouldBe("Café Röster 🫖");
    }
}
