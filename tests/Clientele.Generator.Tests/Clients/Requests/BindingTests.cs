using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>Parameters of emitted clients, read by ASP.NET Core MVC's own binding.</summary>
public sealed class BindingTests
{
    private const string Api = """
        openapi: 3.0.0
        info: { title: Binding, version: 1.0.0 }
        paths:
          /routes/{id}/{name}/{when}/{uid}/{flag}/{ratio}:
            get:
              operationId: routes
              parameters:
                - { name: id, in: path, required: true, schema: { type: integer, format: int32 } }
                - { name: name, in: path, required: true, schema: { type: string } }
                - { name: when, in: path, required: true, schema: { type: string, format: date } }
                - { name: uid, in: path, required: true, schema: { type: string, format: uuid } }
                - { name: flag, in: path, required: true, schema: { type: boolean } }
                - { name: ratio, in: path, required: true, schema: { type: number, format: double } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
          /queries:
            get:
              operationId: queries
              parameters:
                - { name: tags, in: query, schema: { type: array, items: { type: string } } }
                - { name: numbers, in: query, schema: { type: array, items: { type: integer, format: int32 } } }
                - { name: at, in: query, schema: { type: string, format: date-time } }
                - { name: time, in: query, schema: { type: string, format: time } }
                - { name: level, in: query, schema: { type: string, enum: [Monday, Tuesday] } }
                - { name: a b&c, in: query, schema: { type: string } }
                - { name: price, in: query, schema: { type: number, format: decimal } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
          /objects:
            get:
              operationId: objects
              parameters:
                - { name: area, in: query, style: deepObject, explode: true, schema: { type: object, properties: { width: { type: integer }, height: { type: integer }, names: { type: array, items: { type: string } } } } }
                - { name: counts, in: query, style: deepObject, explode: true, schema: { type: object, additionalProperties: { type: integer } } }
                - { name: spread, in: query, schema: { type: object, properties: { width: { type: integer }, height: { type: integer } } } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
          /headers:
            get:
              operationId: headers
              parameters:
                - { name: X-Ids, in: header, schema: { type: array, items: { type: integer } } }
                - { name: X-Names, in: header, schema: { type: array, items: { type: string } } }
                - { name: X-When, in: header, schema: { type: string, format: date-time } }
                - { name: X-Text, in: header, schema: { type: string } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
          /cookies:
            get:
              operationId: cookies
              parameters:
                - { name: session, in: cookie, schema: { type: string } }
                - { name: count, in: cookie, schema: { type: integer } }
                - { name: flag, in: cookie, schema: { type: boolean } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
          /forms:
            post:
              operationId: forms
              requestBody: { required: true, content: { application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Form' } } } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
          /parts:
            post:
              operationId: parts
              requestBody:
                required: true
                content:
                  multipart/form-data:
                    schema: { type: object, required: [name, age, tags, file], properties: { name: { type: string }, age: { type: integer }, tags: { type: array, items: { type: string } }, file: { type: string, format: binary } } }
              responses: { '200': { description: Seen, content: { text/plain: { schema: { type: string } } } } }
        components:
          schemas:
            Form: { type: object, properties: { name: { type: string }, age: { type: integer }, tags: { type: array, items: { type: string } }, born: { type: string, format: date } } }
        """;

    [Theory]
    [InlineData(
        """client.RoutesAsync(-7, "a b;c%é+&?=#😀", new DateOnly(2024, 2, 29), Guid.Parse("6fa459ea-ee8a-3ca4-894e-db77e160355e"), true, -1.5e-7)""",
        "-7|a b;c%é+&?=#😀|2024-02-29|6fa459ea-ee8a-3ca4-894e-db77e160355e|True|-1.5E-07"
    )]
    [InlineData(
        """client.QueriesAsync(["a,b", "c&d=e", "é +", ""], [1, -2, 3], new DateTimeOffset(2024, 2, 29, 1, 2, 3, 456, TimeSpan.FromHours(-5)), new OffsetTime(new TimeOnly(23, 59, 58), null), QueriesLevel.Tuesday, "x=y&z", 12345678901234.5678m)""",
        "a,b/c&d=e/é +/|1/-2/3|2024-02-29T01:02:03.4560000-05:00|23:59:58.0000000|Tuesday|x=y&z|12345678901234.5678"
    )]
    [InlineData("client.QueriesAsync()", "||||||")]
    [InlineData(
        """client.ObjectsAsync(new() { Width = 1, Height = 2, Names = ["x y", "z"] }, new Dictionary<string, long> { ["a"] = 1, ["b c"] = 2 }, new() { Width = 3, Height = 4 })""",
        "1x2 x y/z|a=1/b c=2|3x4"
    )]
    [InlineData(
        """client.HeadersAsync([1, 2, 3], ["a b", "c"], new DateTimeOffset(2024, 2, 29, 1, 2, 3, TimeSpan.Zero), "some text; with=punctuation")""",
        "1/2/3|a b/c|2024-02-29T01:02:03.0000000+00:00|some text; with=punctuation"
    )]
    [InlineData("""client.CookiesAsync("a b;c=d,é", 3, true)""", "count=3|flag=true|session=a b;c=d,é")]
    [InlineData(
        """client.FormsAsync(new Form { Name = "a b&c=é", Age = 7, Tags = ["x,y", "z"], Born = new DateOnly(2024, 2, 29) })""",
        "a b&c=é|7|x,y/z|2024-02-29"
    )]
    [InlineData(
        """client.PartsAsync("é", 7, ["x,y", "z"], new FilePart(new System.IO.MemoryStream("content"u8.ToArray()), "n.txt"))""",
        "é|7|x,y/z|n.txt|content"
    )]
    public async Task What_the_caller_gives_is_what_the_controller_gets(string call, string expected)
    {
        await using var service = await Service.StartAsync(
            static services =>
                services
                    .AddControllers(static options =>
                        options.ValueProviderFactories.Add(new JQueryQueryStringValueProviderFactory())
                    )
                    .AddApplicationPart(typeof(BindingController).Assembly),
            static app => app.MapControllers()
        );
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                using var http = new HttpClient(new SocketsHttpHandler { UseCookies = false }) { BaseAddress = new Uri("{{service.Address}}") };
                var client = new BindingClient(http);
                try { return await {{call}}; }
                catch (ApiException error) { return error.Message + error.BodyText; }
                """
            )
            .ShouldBe(expected);
    }
}
