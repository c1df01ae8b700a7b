using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>What the schemes of a description send, as ASP.NET Core receives it.</summary>
public sealed class SecurityTests
{
    private static readonly string Api = YamlDescription.Create(
        """
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
        """
    );

    [Theory]
    [InlineData("OauthAsync", "BearerToken = \"t\"", "Bearer t | | | ")]
    [InlineData("BasicAsync", "UserName = \"u\", Password = \"p\"", "Basic dTpw | | | ")]
    [InlineData("CustomAsync", "Agent = \"a b\"", "bearer+agent a b | | | ")]
    [InlineData("BothAsync", "Header = \"h\", Query = \"q&\", Cookie = \"c\"", " | h | q& | session=c")]
    [InlineData("BothAsync", "Header = \"h\"", " | h | | ")]
    [InlineData("BothAsync", "Cookie = \"c=1;x\"", " | | | session=c%3D1%3Bx")]
    [InlineData("BothAsync", "Cookie = \"s%3Aab/+==\"", " | | | session=s%3Aab/+==")]
    [InlineData("EitherAsync", "Header = \"h\", BearerToken = \"t\"", " | h | | ")]
    [InlineData("EitherAsync", "Header = \"h\", UserName = \"u\", Password = \"p\"", "Basic dTpw | | | ")]
    [InlineData("BearerAsync", "BearerToken = \"t\"", "Bearer t | | | ")]
    [InlineData("TokenAsync", "Token = \"t\"", "token t | | | ")]
    [InlineData("SealAsync", "Header = \"h\"", " | h | | ")]
    [InlineData("CertifiedAsync", "Header = \"h\", BearerToken = \"t\"", " | | | ")]
    [InlineData("OpenAsync", "Header = \"h\", BearerToken = \"t\"", " | | | ")]
    public async Task An_operation_sends_what_one_of_its_alternatives_asks_for(
        string method,
        string options,
        string received
    )
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync(
                $"{context.Request.Headers.Authorization} | {context.Request.Headers["X-Key"]} | {context.Request.Query["key[1]"]} | {context.Request.Headers.Cookie}".Replace(
                    "  ",
                    " ",
                    System.StringComparison.Ordinal
                )
            )
        );

        Run(
                Api,
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}"), {{options}} });
                return await client.{{method}}();
                """
            )
            .ShouldBe(received);
    }

    [Theory]
    [InlineData("BearerToken = \"t\"", "Bearer t")]
    [InlineData(
        "TokenProvider = TokenProvider.Create(static (_, _) => ValueTask.FromResult(new AccessToken(\"p\")))",
        "Bearer p"
    )]
    [InlineData("UserName = \"u\", Password = \"p\"", "Basic dTpw")]
    public async Task What_the_options_hold_is_sent_where_the_description_declares_no_security(
        string options,
        string received
    )
    {
        await using var service = await Service.StartAsync(EchoAsync);

        Silent(service.Address, "", options, "return await client.MeAsync();").ShouldBe(received + " |  | ");
    }

    [Theory]
    [InlineData("Key = \"k\"", " | k | ")]
    [InlineData("Session = \"s\"", " |  | session=s")]
    [InlineData("Key = \"k\", BearerToken = \"t\"", "Bearer t | k | ")]
    public async Task A_key_is_sent_whose_scheme_no_operation_asks_for(string options, string received)
    {
        await using var service = await Service.StartAsync(EchoAsync);

        Silent(service.Address, Schemes, options, "return await client.MeAsync();").ShouldBe(received);
    }

    [Fact]
    public async Task What_no_operation_declares_stays_in_the_clients_origin()
    {
        await using var own = await Service.StartAsync(EchoAsync);
        await using var other = await Service.StartAsync(EchoAsync);

        Silent(
                own.Address,
                "",
                "BearerToken = \"t\"",
                "return await client.OtherAsync() + await client.MeAsync();",
                other.Address
            )
            .ShouldBe(" |  | Bearer t |  | ");
    }

    [Theory]
    [InlineData("Password = \"p\"", "UserName must be set where Password is")]
    [InlineData("UserName = \"u:v\"", "UserName must be set where Password is, and can't have a colon")]
    [InlineData("UserName = \"u\", BearerToken = \"t\"", "A bearer token and UserName are both set")]
    public void What_could_never_be_sent_is_refused_when_the_client_is_made(string options, string message) =>
        Silent("http://127.0.0.1/", "", options, "return \"made\";").ShouldStartWith(message);

    private const string Schemes = """
        components:
          securitySchemes:
            key: { type: apiKey, in: header, name: X-Key }
            session: { type: apiKey, in: cookie, name: session }
        """;

    private static Task EchoAsync(HttpContext context) =>
        context.Response.WriteAsync(
            $"{context.Request.Headers.Authorization} | {context.Request.Headers["X-Key"]} | {context.Request.Headers.Cookie}",
            context.RequestAborted
        );

    private static string Silent(
        string address,
        string schemes,
        string options,
        string body,
        string other = "http://other.test/"
    )
    {
        var run = PathsOf.Run(
            $$"""
            /me: { get: { operationId: me, responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } } } }
            /other: { servers: [ { url: '{{other}}' } ], get: { operationId: other, responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } } } }
            """,
            others: schemes
        );
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            run,
            $$"""
            try
            {
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{address}}"), {{options}} });
                {{body}}
            }
            catch (ArgumentException error) { return error.Message; }
            """
        );
    }

    private static string Run(string api, string body)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldHaveSingleItem().ShouldContain("CLI0302: The security scheme 'certificate'");
        return EmittedProgram.Run<string>(run, body);
    }
}
