using System.IO;
using System.Text;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml.Siblings;

/// <summary>Two siblings of the kind: the charset that a request names and its bytes agree.</summary>
public sealed class Number03Tests
{
    private const string Schemas =
        "Doc: { type: object, xml: { name: price, namespace: 'urn:€' }, properties: { currency: { type: string, xml: { attribute: true } }, text: { type: string, xml: { nodeType: text } } } }";

    [Theory]
    [InlineData(
        "application/json; charset=iso-8859-1",
        "iso-8859-1",
        "{\"currency\":\"\\u20AC\",\"text\":\"\\u00E9\"}"
    )]
    [InlineData("application/xml; charset=utf-16", "utf-16", "<price xmlns=\"urn:€\" currency=\"€\">é</price>")]
    [InlineData(
        "application/xml; charset=iso-8859-1",
        "iso-8859-1",
        "<price xmlns=\"urn:&#x20AC;\" currency=\"&#x20AC;\">é</price>"
    )]
    public async Task Number_03_a_request_is_in_the_charset_that_it_names(
        string mediaType,
        string encoding,
        string expected
    )
    {
        var (type, body) = await SentAsync(mediaType);

        type.ShouldBe(mediaType);
        Encoding.GetEncoding(encoding).GetString(body).TrimStart('\uFEFF').ShouldBe(expected);
    }

    [Fact]
    public async Task Number_03_a_charset_that_nobody_knows_is_not_named()
    {
        var (type, body) = await SentAsync("application/xml; charset=x-unheard-of");

        type.ShouldBe("application/xml; charset=utf-8");
        Encoding.UTF8.GetString(body).ShouldBe("<price xmlns=\"urn:€\" currency=\"€\">é</price>");
    }

    private static async Task<(string Type, byte[] Body)> SentAsync(string mediaType)
    {
        var type = "";
        using var sent = new MemoryStream();
        await using var service = await Service.StartAsync(async context =>
        {
            type = context.Request.ContentType!;
            await context.Request.Body.CopyToAsync(sent, context.RequestAborted);
            context.Response.StatusCode = StatusCodes.Status204NoContent;
        });
        EmittedProgram.Run<string>(
            XmlDocuments.Describe("3.2.0", Schemas, mediaType),
            $$"""
            var client = new TestClient(new HttpClient(), new TestClientOptions { BaseAddress = new Uri("{{service.Address}}") });
            try { await client.PostDocAsync(new Doc { Currency = "\u20ac", Text = "\u00e9" }); } catch (ApiException) { }
            return "";
            """
        );
        return (type, sent.ToArray());
    }
}
