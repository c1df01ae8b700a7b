using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>What Kestrel receives for Swagger 2.0's collection formats (Swagger 2.0, "Parameter Object").</summary>
public sealed class SwaggerParameterTests
{
    private const string Api = """
        swagger: '2.0'
        info: { title: Pets, version: 1.0.0 }
        consumes: [ application/x-www-form-urlencoded ]
        produces: [ text/plain ]
        paths:
          /{ids}:
            post:
              operationId: send
              parameters:
                - { name: ids, in: path, required: true, type: array, items: { type: integer }, collectionFormat: pipes }
                - { name: none, in: query, type: array, items: { type: string } }
                - { name: csv, in: query, type: array, items: { type: string }, collectionFormat: csv }
                - { name: ssv, in: query, type: array, items: { type: string }, collectionFormat: ssv }
                - { name: tsv, in: query, type: array, items: { type: string }, collectionFormat: tsv }
                - { name: pipes, in: query, type: array, items: { type: string }, collectionFormat: pipes }
                - { name: multi, in: query, type: array, items: { type: string }, collectionFormat: multi }
                - { name: X-Ids, in: header, type: array, items: { type: integer } }
                - { name: X-Names, in: header, type: array, items: { type: string }, collectionFormat: pipes }
                - { name: names, in: formData, type: array, items: { type: string }, collectionFormat: multi }
                - { name: joined, in: formData, type: array, items: { type: string }, collectionFormat: csv }
                - { name: limit, in: query, type: integer, format: int32, default: 20 }
              responses: { 200: { description: What came., schema: { type: string } } }
        """;

    [Fact]
    public async Task Each_collection_format_is_sent_as_the_specification_has_it()
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            var form = await context.Request.ReadFormAsync(context.RequestAborted);
            var target = context.Features.Get<IHttpRequestFeature>()!.RawTarget;
            await context.Response.WriteAsync(
                $"{target} {context.Request.Headers["X-Ids"]} {context.Request.Headers["X-Names"]} {string.Join('+', form["names"].ToArray())} {form["joined"]}",
                context.RequestAborted
            );
        });
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                string[] two = ["a b", "c"];
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                return await client.SendAsync([1, 2], none: two, csv: two, ssv: two, tsv: two, pipes: two, multi: two, xIds: [3, 4], xNames: two, body: new() { Names = two, Joined = two });
                """
            )
            .ShouldBe(
                "/1%7C2?none=a%20b,c&csv=a%20b,c&ssv=a%20b%20c&tsv=a%20b%09c&pipes=a%20b%7Cc&multi=a%20b&multi=c 3,4 a b|c a b+c a b,c"
            );
    }
}
