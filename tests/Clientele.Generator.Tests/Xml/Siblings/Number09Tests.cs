using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Xml.Siblings;

/// <summary>Two siblings of the kind: bodies and answers whose schema stands at the operation.</summary>
public sealed class Number09Tests
{
    private static readonly GeneratorRun Run = new(
        InMemoryDescription.Client(
            "api.yaml",
            """
            openapi: 3.0.3
            info: { title: Test, version: 1.0.0 }
            servers: [ { url: "https://t.example.com" } ]
            paths:
              /tagging:
                put:
                  operationId: putTagging
                  requestBody: { required: true, content: { application/xml: { schema: { type: object, required: [ Tagging ], properties: { Tagging: { type: object, xml: { namespace: 'urn:s3' }, properties: { TagSet: { type: array, xml: { wrapped: true }, items: { type: string, xml: { name: Tag } } } } } } } } } }
                  responses: { '200': { description: Done., content: { application/xml: { schema: { type: object, properties: { Version: { type: integer }, Status: { type: object, properties: { Code: { type: string } } } } } } } } }
              /rules:
                put:
                  operationId: putRules
                  requestBody: { required: true, content: { application/xml: { schema: { type: object, properties: { rule: { type: string }, other: { type: string } } } } } }
                  responses: { '200': { description: Rules., content: { application/xml: { schema: { type: object, properties: { Rule: { type: array, xml: { wrapped: false }, items: { type: string } } } } } } } }
            """
        )
    );

    [Theory]
    [InlineData("<Version>5</Version>", "5,")]
    [InlineData("<Status xmlns='urn:s3'><Code>c</Code></Status>", ",c")]
    [InlineData("<PutTaggingOutput><Status><Code>c</Code></Status><Version>5</Version></PutTaggingOutput>", "5,c")]
    [InlineData("<Error><Message>m</Message></Error>", "!'Error'")]
    public void Number_09_a_body_of_one_object_and_an_answer_of_one_of_two_members(string answer, string expected)
    {
        var results = EmittedProgram.Run<string[]>(
            Run,
            $$"""
            var handler = new Reply("{{answer}}");
            var client = new TestClient(new HttpClient(handler), new TestClientOptions { BaseAddress = new Uri("https://t.test") });
            try
            {
                var answer = await client.PutTaggingAsync(new PutTaggingRequest { Tagging = new PutTaggingRequestTagging { TagSet = ["a", "b"] } });
                return new[] { handler.Sent!, answer.Version + "," + answer.Status?.Code };
            }
            catch (ApiException error) { return new[] { handler.Sent!, error.ToString() }; }
            """,
            Reply
        );

        results[0].ShouldBe("<Tagging xmlns=\"urn:s3\"><TagSet><Tag>a</Tag><Tag>b</Tag></TagSet></Tagging>");
        results[1].ShouldContain(expected.TrimStart('!'));
    }

    [Theory]
    [InlineData("<Rule>r</Rule>", "r")]
    [InlineData("<Rules><Rule>r</Rule><Rule>s</Rule></Rules>", "r,s")]
    public void Number_09_a_body_of_two_members_keeps_a_root_and_an_answer_may_be_one_item(
        string answer,
        string expected
    )
    {
        var results = EmittedProgram.Run<string[]>(
            Run,
            $$"""
            var handler = new Reply("{{answer}}");
            var client = new TestClient(new HttpClient(handler), new TestClientOptions { BaseAddress = new Uri("https://t.test") });
            var answer = await client.PutRulesAsync(new PutRulesRequest { Rule = "r", Other = "o" });
            return new[] { handler.Sent!, string.Join(",", answer.Rule!) };
            """,
            Reply
        );

        results[0].ShouldBe("<PutRulesRequest><rule>r</rule><other>o</other></PutRulesRequest>");
        results[1].ShouldBe(expected);
    }

    private const string Reply = """
        internal sealed class Reply(string body) : HttpMessageHandler
        {
            public string? Sent;
            protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken token)
            {
                Sent = await request.Content!.ReadAsStringAsync(token);
                return new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent(body, Encoding.UTF8, "application/xml") };
            }
        }
        """;
}
