using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>What the schemes of a description send, as ASP.NET Core receives it.</summary>
public sealed class SecurityTests
{
    private const string Api = """
        openapi: 3.1.0
        info: { title: Pets, version: 1.0.0 }
        security: [ { oauth: [read] } ]
        paths:
          /oauth: { get: { operationId: oauth, responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /basic: { get: { operationId: basic, security: [ { user: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /custom: { get: { operationId: custom, security: [ { agent: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /both: { get: { operationId: both, security: [ { header: [], query: [], cookie: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /either: { get: { operationId: either, security: [ { user: [] }, { header: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /bearer: { get: { operationId: bearer, security: [ { worded: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /token: { get: { operationId: token, security: [ { token: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /sealed: { get: { operationId: seal, security: [ { certificate: [], header: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /certified: { get: { operationId: certified, security: [ { certificate: [] } ], responses: { '200': { $ref: '#/components/responses/Text' } } } }
          /open: { get: { operationId: open, security: [], responses: { '200': { $ref: '#/components/responses/Text' } } } }
        components:
          responses: { Text: { description: ok, content: { text/plain: { schema: { type: string } } } } }
          securitySchemes:
            oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://example.com/token', scopes: { read: Read } } } }
            user: { type: http, scheme: basic }
            agent: { type: http, scheme: Bearer+Agent }
            header: { type: apiKey, in: header, name: X-Key }
            worded: { type: apiKey, in: header, name: 'Authorization: Bearer' }
            token: { type: apiKey, in: header, name: 'authorization:Token' }
            certificate: { type: mutualTLS }
            query: { type: apiKey, in: query, name: 'key[1]' }
            cookie: { type: apiKey, in: cookie, name: session }
        """;

    [Theory]
    [InlineData("OauthAsync", "BearerToken = \"t\"", "Bearer t | | | ")]
    [InlineData("BasicAsync", "UserName = \"u\", Password = \"p\"", "Basic dTpw | | | ")]
    [InlineData("CustomAsync", "Agent = \"a b\"", "bearer+agent a b | | | ")]
    [InlineData("BothAsync", "Header = \"h\", Query = \"q&\", Cookie = \"c\"", " | h | q& | session=c")]
    [InlineData("BothAsync", "Header = \"h\"", " | | | ")]
    [InlineData("EitherAsync", "Header = \"h\", BearerToken = \"t\"", " | h | | ")]
    [InlineData("EitherAsync", "Header = \"h\", UserName = \"u\", Password = \"p\"", "Basic dTpw | | | ")]
    [InlineData("BearerAsync", "BearerToken = \"t\"", "Bearer t | | | ")]
    [InlineData("TokenAsync", "Token = \"t\"", "token t | | | ")]
    [InlineData("SealAsync", "Header = \"h\"", " | h | | ")]
    [InlineData("CertifiedAsync", "Header = \"h\", BearerToken = \"t\"", " | | | ")]
    [InlineData("OpenAsync", "Header = \"h\", BearerToken = \"t\"", " | | | ")]
    public async Task An_operation_sends_what_one_of_its_alternatives_asks_for(string method, string options, string received)
    {
        await using var service = await Service.StartAsync(static context => context.Response.WriteAsync(
            $"{context.Request.Headers.Authorization} | {context.Request.Headers["X-Key"]} | {context.Request.Query["key[1]"]} | {context.Request.Headers.Cookie}".Replace("  ", " ", System.StringComparison.Ordinal)));

        Run(Api, $$"""
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}"), {{options}} });
            return await client.{{method}}();
            """).ShouldBe(received);
    }

    private static string Run(string api, string body)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldHaveSingleItem().ShouldContain("CLI0302: The security scheme 'certificate'");
        return EmittedProgram.Run<string>(run, body);
    }
}
