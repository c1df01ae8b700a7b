using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Paging;

/// <summary>Links that say what request to make, followed by hand.</summary>
public sealed class FollowTests
{
    private const string Schemas = """
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, asked: { type: apiKey, in: query, name: key } }
          schemas:
            Customer: { type: object, required: [id], properties: { id: { type: string }, links: { type: object, additionalProperties: { $ref: '#/components/schemas/Link' } } } }
            Problem: { type: object, properties: { code: { type: string } } }
            Link: { type: object, properties: { uri: { type: string }, method: { type: string }, headers: { type: array, items: { type: object, properties: { key: { type: string }, value: { type: string } } } } } }
        """;

    private static string Api(string path, string security = "[]", string parameters = "[]", string name = "get") =>
        YamlDescription.Create(
            $$"""
            security: {{security}}
            paths:
              {{path}}:
                get:
                  operationId: {{name}}
                  parameters: {{parameters}}
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Customer' } } } }
                    default: { description: wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } } }
            {{Schemas}}
            """,
            "3.0.3"
        );

    [Theory]
    [InlineData("/customers", "", "/customers/7", "/customers/7")]
    [InlineData("/customers", "/v1", "/customers/7?a=b%2Fc", "/v1/customers/7?a=b%2Fc")]
    [InlineData("/customers", "/v1", "/v1/customers/7", "/v1/customers/7")]
    [InlineData("/customers", "/v1", "customers/7", "/v1/customers/7")]
    [InlineData("/customers", "/v1", "ORIGIN/elsewhere", "/elsewhere")]
    [InlineData("/v1/customers", "", "/customers/7", "/v1/customers/7")]
    [InlineData("/v1/customers", "", "/v1/customers/7", "/v1/customers/7")]
    [InlineData("/v1/customers", "", "/v2.1/customers/7", "/v2.1/customers/7")]
    [InlineData("/v1/customers", "/base", "/base/customers/7", "/base/v1/customers/7")]
    [InlineData("/v{version}/customers", "", "/customers/7", "/v3/customers/7")]
    [InlineData("/{version}/customers", "", "/customers/7", "/customers/7")]
    public async Task A_link_is_relative_to_the_root_of_the_service(
        string path,
        string root,
        string uri,
        string expected
    )
    {
        var parameters = path.Contains('{', StringComparison.Ordinal)
            ? "[ { name: version, in: path, required: true, schema: { type: string, default: '3' } } ]"
            : "[]";

        var (told, sent) = await Follow(Api(path, parameters: parameters), uri, root);

        told.ShouldBe("c");
        sent.ShouldBe([expected + " "]);
    }

    [Theory]
    [InlineData("http://elsewhere.example/customers/7", "GET", "leads to another origin than the client's")]
    [InlineData("//elsewhere.example/customers/7", "GET", "leads to another origin than the client's")]
    [InlineData("", "GET", "has no URI")]
    [InlineData("http://[", "GET", "has no URI")]
    [InlineData("/customers/7", "DELETE", "asks for another method than GET")]
    public async Task A_link_that_leads_elsewhere_or_changes_something_is_refused(
        string uri,
        string method,
        string refusal
    )
    {
        var (told, sent) = await Follow(Api("/customers"), uri, "", method);

        told.ShouldStartWith("ArgumentException: The link");
        told.ShouldContain(refusal);
        told.ShouldNotContain("elsewhere.example");
        sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task Headers_of_a_link_are_sent_but_those_that_say_who_calls_or_frame_the_message()
    {
        var (told, sent) = await Follow(
            Api("/customers", "[ { key: [] } ]"),
            "/customers",
            "",
            headers: "X-Token=t1;Authorization=forged;X-KEY=forged;Host=forged;Content-Type=text/plain;bad name=x;X-Line=a\\r\\nb"
        );

        told.ShouldBe("c");
        sent.ShouldBe(["/customers X-Key: secret;X-Token: t1"]);
    }

    [Theory]
    [InlineData("/customers?page=2", "/customers?page=2&key=secret ")]
    [InlineData("/customers?key=other&page=2", "/customers?key=other&page=2 ")]
    public async Task A_key_in_the_query_is_sent_once(string uri, string expected)
    {
        var (_, sent) = await Follow(Api("/customers", "[ { asked: [] } ]"), uri, "");

        sent.ShouldBe([expected]);
    }

    [Fact]
    public async Task Options_of_the_call_count_and_the_whole_response_can_be_had()
    {
        var (told, sent) = await Follow(
            Api("/customers"),
            "/customers",
            "",
            headers: "X-Token=t1;X-Other=t2",
            call: """
            var response = await client.FollowWithResponseAsync<Customer>(link, new CallOptions { Query = { ["extra"] = "1" }, Headers = { ["X-Token"] = "mine" } });
            return response.ToString() + " " + response.Value.Id;
            """
        );

        told.ShouldBe("200 OK, application/json, 10 bytes c");
        sent.ShouldBe(["/customers?extra=1 X-Other: t2;X-Token: mine"]);
    }

    [Fact]
    public async Task An_error_is_the_one_that_all_operations_declare()
    {
        var (told, _) = await Follow(
            Api("/customers"),
            "/missing",
            "",
            call: """
            try { await client.FollowAsync<Customer>(link); return "none"; }
            catch (ApiException<Problem> error) { return error.Error!.Code!; }
            """
        );

        told.ShouldBe("gone");
    }

    [Fact]
    public async Task A_call_can_be_cancelled_and_needs_a_link()
    {
        var (told, sent) = await Follow(
            Api("/customers"),
            "/customers",
            "",
            call: """
            var told = "";
            try { await client.FollowAsync<Customer>(link, cancellationToken: new CancellationToken(true)); }
            catch (OperationCanceledException) { told = "cancelled"; }
            try { await client.FollowAsync<Customer>(null!); }
            catch (ArgumentNullException error) { told += " " + error.ParamName; }
            return told;
            """
        );

        told.ShouldBe("cancelled link");
        sent.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_operation_of_the_name_keeps_it()
    {
        var (told, sent) = await Follow(
            Api("/customers", name: "follow"),
            "/customers/7",
            "",
            call: "return (await client.Follow2Async<Customer>(link)).Id + (await client.FollowAsync()).Id;"
        );

        told.ShouldBe("cc");
        sent.ShouldBe(["/customers/7 ", "/customers "]);
    }

    [Theory]
    [InlineData("{ uri: { type: string }, headers: { type: object, additionalProperties: { type: string } } }")]
    [InlineData("{ uri: { type: string }, method: { type: string } }")]
    [InlineData(
        "{ uri: { type: integer }, method: { type: string }, headers: { type: object, additionalProperties: { type: string } } }"
    )]
    public void What_says_no_request_is_no_link(string properties)
    {
        var api = Api("/customers")
            .Replace(
                Schemas.Split('\n').Last().Trim(),
                $"Link: {{ type: object, properties: {properties} }}",
                StringComparison.Ordinal
            );

        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldNotContain("FollowAsync");
    }

    [Fact]
    public void Links_of_several_types_in_namespaces_that_have_types_of_our_names_compile()
    {
        var api =
            Api("/customers")
            + """

                    T: { type: object, properties: { href: { type: string, format: uri }, method: { type: string }, headers: { type: object, additionalProperties: { type: string } } } }
                    LinkedOperation: { type: object, properties: { a: { type: string } } }
                    Task: { type: object, properties: { a: { type: string } } }
                """;

        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["IPetsClient.cs"].ShouldContain("FollowAsync<TValue>(T link,");
        run.Files["IPetsClient.cs"].ShouldContain("FollowAsync<TValue>(Link link,");
    }

    private static async Task<(string Told, List<string> Sent)> Follow(
        string api,
        string uri,
        string root,
        string method = "GET",
        string headers = "",
        string? call = null
    )
    {
        var sent = new List<string>();
        await using var service = await Service.StartAsync(async context =>
        {
            var request = context.Request;
            var own = request.Headers.Where(static header =>
                header.Key.StartsWith('X') || header.Key == "Authorization"
            );
            var said = own.OrderBy(static header => header.Key, StringComparer.Ordinal)
                .Select(static header => $"{header.Key}: {header.Value}");
            sent.Add($"{request.Path}{request.QueryString} {string.Join(';', said)}");
            var isMissing = request.Path == "/missing";
            context.Response.StatusCode = isMissing ? 404 : 200;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(
                isMissing ? """{"code":"gone"}""" : """{"id":"c"}""",
                context.RequestAborted
            );
        });
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        var pairs = headers
            .Split(';', StringSplitOptions.RemoveEmptyEntries)
            .Select(static pair => pair.Split('='))
            .Select(static pair => $"{{\"key\":\"{pair[0]}\",\"value\":\"{pair[1]}\"}}");
        var origin = service.Address.TrimEnd('/');
        var address = uri.Replace("ORIGIN", origin, StringComparison.Ordinal);
        var link = $$"""{"uri":"{{address}}","method":"{{method}}","headers":[{{string.Join(',', pairs)}}]}""";
        var (key, set) = api.Contains("key: []", StringComparison.Ordinal) ? ("Key", true) : ("", false);
        key = api.Contains("asked: []", StringComparison.Ordinal) ? "Asked" : key;
        var secret = key.Length > 0 || set ? $", {key} = \"secret\"" : "";
        var told = EmittedProgram.Run<string>(
            run,
            $$""""
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{origin}}{{root}}"){{secret}} });
            var link = JsonSerializer.Deserialize("""{{link}}""", PetsJsonContext.Default.Link)!;
            try
            {
                {{call ?? "return (await client.FollowAsync<Customer>(link)).Id;"}}
            }
            catch (ArgumentException error) { return error.GetType().Name + ": " + error.Message; }
            """"
        );
        return (told, sent);
    }
}
