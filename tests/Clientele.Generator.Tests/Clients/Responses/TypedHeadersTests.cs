using System;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Declared headers, whose classes operations of several groups share.</summary>
public sealed class TypedHeadersTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          get:
            tags: [pets]
            operationId: listPets
            responses:
              '200':
                description: Pets.
                headers:
                  Link: { description: Where the next page is., schema: { type: string } }
                  X_Total*&Count: { schema: { type: integer } }
          post:
            tags: [pets]
            operationId: addPet
            responses: { '201': { description: Added., headers: { Location: { deprecated: true, schema: { type: string, format: uri } } } } }
        /owners:
          get:
            tags: [owners]
            operationId: listOwners
            responses:
              '200':
                description: Owners.
                headers:
                  X_Total*&Count: { schema: { type: integer } }
                  Link: { description: The next owners., schema: { type: string } }
        /rate:
          get:
            operationId: getRate
            responses:
              '204':
                description: Yours.
                headers:
                  RateLimit-Limit: { schema: { type: integer, format: int32 } }
                  RateLimit-Remaining: { schema: { type: integer, format: int32 } }
                  RateLimit-Reset: { schema: { type: array, items: { type: string, enum: [day, hour] } } }
        /mixed:
          get:
            operationId: getMixed
            responses: { '204': { description: Three., headers: { ETag: { schema: { type: string } }, Age: { schema: { type: integer } }, Vary: { schema: { type: string } } } } }
        """,
        others: """
        webhooks:
          added:
            post:
              parameters: [ { name: Location, in: header, deprecated: true, schema: { type: string, format: uri } } ]
              responses: { '200': { description: Fine. } }
        """
    );

    [Theory]
    [InlineData(
        "LinkXTotalCountHeaders headers = (await client.Pets.ListPetsWithResponseAsync()).TypedHeaders; return $\"{headers.Link} {headers.XTotalCount}\";",
        "<b>; rel=next 7"
    )]
    [InlineData(
        "LinkXTotalCountHeaders headers = (await client.Owners.ListOwnersWithResponseAsync()).TypedHeaders; return $\"{headers.Link} {headers.XTotalCount}\";",
        "<b>; rel=next 7"
    )]
    [InlineData(
        "RateLimitHeaders headers = (await client.GetRateWithResponseAsync()).TypedHeaders; return $\"{headers.RateLimitLimit} {headers.RateLimitRemaining} {headers.RateLimitReset![1]}\";",
        "60 59 hour"
    )]
    [InlineData(
        "GetMixedHeaders headers = (await client.GetMixedWithResponseAsync()).TypedHeaders; return $\"{headers.ETag} {headers.Age}\";",
        "\"a\" 3"
    )]
    [InlineData(
        "var response = new ApiResponse<NoContent, LinkXTotalCountHeaders>(default, new LinkXTotalCountHeaders { XTotalCount = 2 }); await Task.Yield(); return $\"{response.TypedHeaders.XTotalCount}\";",
        "2"
    )]
    public async Task They_are_read(string body, string read)
    {
        await using var service = await Service.StartAsync(Answer);

        EmittedProgram
            .Run<string>(
                Run(),
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                {{body}}
                """
            )
            .ShouldBe(read);
    }

    [Fact]
    public void The_shared_classes_are_printed_as_reviewed()
    {
        var run = Run();

        Snapshot.Verify(run.Files.Where(static file => file.Key == "PetsClient.Headers.cs").ToDictionary());
        run.Files.Keys.Where(static file => file.Contains(".Responses", StringComparison.Ordinal))
            .ShouldBe(["PetsClient.Responses.cs"]);
        run.EditCode("class Unrelated;")
            .Reasons(Steps.Headers)
            .ShouldAllBe(static reason => reason == IncrementalStepRunReason.Cached);
    }

    private static GeneratorRun Run() => new(InMemoryDescription.Client("api.yaml", Api));

    private static Task Answer(HttpContext context)
    {
        context.Response.StatusCode = context.Request.Path.Value is "/rate" or "/mixed" ? 204 : 200;
        foreach (
            var (name, value) in new[]
            {
                ("Link", "<b>; rel=next"),
                ("X_Total*&Count", "7"),
                ("RateLimit-Limit", "60"),
                ("RateLimit-Remaining", "59"),
                ("RateLimit-Reset", "day, hour"),
                ("ETag", "\"a\""),
                ("Age", "3"),
            }
        )
        {
            context.Response.Headers.Append(name, value);
        }

        return Task.CompletedTask;
    }
}
