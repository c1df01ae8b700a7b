using System;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>
/// Parameters that are the whole query (OpenAPI 3.2, <c>in: querystring</c>), and cookies in 3.2's own style.
/// </summary>
public sealed class QueryStringTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /form:
          get:
            operationId: form
            parameters:
              - name: filter
                in: querystring
                content: { application/x-www-form-urlencoded: { schema: { type: object, properties: { name: { type: string }, tags: { type: array, items: { type: string } }, home: { type: object, properties: { city: { type: string } } } } } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        /json:
          get:
            operationId: json
            parameters: [ { name: filter, in: querystring, required: true, content: { application/json: { schema: { type: object, additionalProperties: { type: integer } } } } } ]
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        /text:
          get:
            operationId: text
            parameters: [ { name: path, in: querystring, required: true, content: { application/jsonpath: { schema: { type: string } } } } ]
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        /cookie:
          get:
            operationId: cookie
            parameters:
              - { name: theme, in: cookie, style: cookie, schema: { type: string } }
              - { name: color, in: cookie, style: cookie, explode: true, schema: { type: array, items: { type: string } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        """,
        version: "3.2.0"
    );

    [Theory]
    [InlineData(
        "client.FormAsync(new FormFilter { Name = \"a&b\", Tags = [\"x\", \"y z\"], Home = new FormFilterHome { City = \"Ü\" } })",
        "name=a%26b&tags=x&tags=y%20z&home=%7B%22city%22%3A%22%5Cu00DC%22%7D | home={\"city\":\"\\u00DC\"} name=a&b tags=x,y z"
    )]
    [InlineData("client.FormAsync()", " | ")]
    [InlineData("client.JsonAsync(new Dictionary<string, long> { [\"a\"] = 1 })", "%7B%22a%22%3A1%7D | {\"a\":1}=")]
    [InlineData("client.TextAsync(\"$.a.b[1:1]\")", "%24.a.b%5B1%3A1%5D | $.a.b[1:1]=")]
    public async Task The_whole_query_is_the_parameter(string call, string received)
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync(
                $"{context.Request.QueryString.Value?.TrimStart('?')} | {string.Join(' ', context.Request.Query.OrderBy(static field => field.Key, StringComparer.Ordinal).Select(static field => $"{field.Key}={string.Join(',', field.Value.ToArray())}"))}"
            )
        );

        Call(call, service).ShouldBe(received);
    }

    [Fact]
    public async Task Cookies_in_the_cookie_style_are_not_encoded()
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync(context.Request.Headers.Cookie.ToString())
        );

        Call("client.CookieAsync(\"dark blue/1\", [\"red\", \"green\"])", service)
            .ShouldBe("theme=dark blue/1; color=red; color=green");
    }

    private static string Call(string call, Service service)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return EmittedProgram.Run<string>(
            run,
            $$"""
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
            return await {{call}};
            """
        );
    }
}
