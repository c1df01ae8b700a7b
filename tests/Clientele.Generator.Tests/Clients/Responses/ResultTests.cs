using System;
using System.Collections.Generic;
using System.Threading.Tasks;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>Operations that succeed in several ways.</summary>
public sealed class ResultTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets/{status}:
          get:
            operationId: getPet
            parameters: [ { name: status, in: path, required: true, schema: { type: integer } } ]
            responses:
              '200': { description: The pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              '202': { description: It is being born., content: { application/json: { schema: { $ref: '#/components/schemas/Accepted' } } } }
              '203': { description: A note., content: { text/plain: { schema: { type: string } } } }
              '204': { description: There is none. }
              '206': { description: Its picture., content: { image/png: {} } }
              '299': { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        """,
        """
        Pet: { type: object, properties: { name: { type: string } } }
        Accepted: { type: object, properties: { job: { type: integer } } }
        """,
        "3.2.0"
    );

    [Theory]
    [InlineData(200, "Ok Rex")]
    [InlineData(202, "Accepted 7")]
    [InlineData(203, "Note hello")]
    [InlineData(204, "NoContent")]
    [InlineData(206, "Picture png")]
    [InlineData(299, "Pets 2")]
    [InlineData(207, "Ok Max")]
    public async Task Each_answer_is_a_class_of_its_own(int status, string read)
    {
        await using var service = await Service.StartAsync(Answer);

        EmittedProgram
            .Run<string>(
                Run(),
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                return await client.GetPetAsync({{status}}) switch
                {
                    GetPetResult.Ok(var pet) => $"Ok {pet.Name}",
                    GetPetResult.Accepted(var accepted) => $"Accepted {accepted.Job}",
                    GetPetResult.NonAuthoritativeInformation(var note) => $"Note {note}",
                    GetPetResult.NoContent => "NoContent",
                    GetPetResult.PartialContent { Value: var picture } => "Picture " + await new System.IO.StreamReader(picture).ReadToEndAsync(),
                    GetPetResult.Status299(var pets) => $"Pets {pets.Count}",
                    _ => "?",
                };
                """
            )
            .ShouldBe(read);
    }

    [Fact]
    public void The_result_is_printed_as_reviewed() =>
        Snapshot.Verify(
            new Dictionary<string, string>
            {
                ["PetsClient.Responses.cs"] = Run().Files["PetsClient.Responses.cs"],
                ["PetsClient.cs"] = Run().Files["PetsClient.cs"],
            }
        );

    [Fact]
    public void An_edit_elsewhere_emits_nothing_of_it_again()
    {
        var run = Run()
            .Edit("api.yaml", Api.Replace("job: { type: integer }", "job: { type: string }", StringComparison.Ordinal));

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Reasons(Steps.Clients).ShouldBe([IncrementalStepRunReason.Unchanged]);
    }

    private static GeneratorRun Run()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }

    private static Task Answer(HttpContext context)
    {
        var status = int.Parse(
            context.Request.Path.Value!.AsSpan()[6..],
            System.Globalization.CultureInfo.InvariantCulture
        );
        context.Response.StatusCode = status;
        var (mediaType, body) = status switch
        {
            200 => ("application/json", """{"name":"Rex"}"""),
            202 => ("application/json", """{"job":7}"""),
            203 => ("text/plain", "hello"),
            204 => (null, ""),
            206 => ("image/png", "png"),
            207 => ("application/json", """{"name":"Max"}"""),
            _ => ("application/json", "[{},{}]"),
        };
        context.Response.ContentType = mediaType;
        return mediaType is null ? Task.CompletedTask : context.Response.WriteAsync(body, context.RequestAborted);
    }
}
