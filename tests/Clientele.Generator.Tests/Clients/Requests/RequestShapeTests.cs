using System;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>Requests that can be sent in several ways, read by ASP.NET Core.</summary>
public sealed class RequestShapeTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          post:
            operationId: addPet
            requestBody:
              required: true
              content:
                application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                application/xml: { schema: { $ref: '#/components/schemas/Pet' } }
                application/x-www-form-urlencoded:
                  schema: { $ref: '#/components/schemas/Pet' }
                  encoding:
                    tags: { style: pipeDelimited, explode: false }
                    owner: { style: deepObject, explode: true }
                multipart/form-data:
                  schema: { type: object, required: [photo], properties: { name: { type: string }, photo: { type: string, format: binary } } }
                text/csv: { schema: { type: string } }
                image/png: {}
                image/*: {}
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
          patch:
            operationId: changePet
            requestBody:
              content:
                application/merge-patch+json: { schema: { $ref: '#/components/schemas/Pet' } }
                application/json-patch+json: { schema: { type: array, items: { type: object, properties: { op: { type: string } } } } }
            responses: { '200': { description: ok, content: { text/plain: { schema: { type: string } } } } }
        """,
        """
        Pet:
          type: object
          properties:
            name: { type: string }
            tags: { type: array, items: { type: string } }
            home: { type: object, properties: { city: { type: string } } }
            owner: { type: object, properties: { name: { type: string } } }
        """
    );

    private const string Pet =
        """new Pet { Name = "Rex", Tags = ["a", "b"], Home = new PetHome { City = "X" }, Owner = new PetOwner { Name = "Jo" } }""";

    [Theory]
    [InlineData(
        $"client.AddPetAsync({Pet})",
        """application/json {"name":"Rex","tags":["a","b"],"home":{"city":"X"},"owner":{"name":"Jo"}}"""
    )]
    [InlineData(
        "client.AddPetAsync(new Pet { Name = \"Rex\" }, WireFormat.Xml)",
        """application/xml <Pet><name>Rex</name></Pet>"""
    )]
    [InlineData(
        $"client.AddPetAsync({Pet}, new WireFormat(\"application/x-www-form-urlencoded\"))",
        """application/x-www-form-urlencoded home={"city":"X"} name=Rex owner[name]=Jo tags=a|b"""
    )]
    [InlineData(
        "client.AddPetMultipartAsync(FilePart.FromBytes(new byte[] { 1 }, \"p.png\"), name: \"Rex\")",
        "multipart/form-data name=Rex photo:p.png"
    )]
    [InlineData("client.AddPetTextAsync(\"a,b\")", "text/csv; charset=utf-8 a,b")]
    [InlineData("client.AddPetBinaryAsync(new System.IO.MemoryStream(\"png\"u8.ToArray()))", "image/png png")]
    [InlineData(
        "client.AddPetBinaryAsync(new System.IO.MemoryStream(\"jpeg\"u8.ToArray()), new WireFormat(\"image/jpeg\"))",
        "image/jpeg jpeg"
    )]
    [InlineData("client.ChangePetAsync(new Pet { Name = \"Rex\" })", """application/merge-patch+json {"name":"Rex"}""")]
    [InlineData(
        "client.ChangePetJsonPatchAsync([new() { Op = \"remove\" }])",
        """application/json-patch+json [{"op":"remove"}]"""
    )]
    public async Task Every_shape_of_a_request_has_a_method_and_every_media_type_of_it_a_format(
        string call,
        string received
    )
    {
        await using var service = await Service.StartAsync(Describe);

        EmittedProgram
            .Run<string>(
                Run(),
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                return await {{call}};
                """
            )
            .ShouldBe(received);
    }

    [Fact]
    public void A_format_that_can_only_be_sent_is_not_asked_for() =>
        EmittedProgram
            .Run<string>(
                Run(),
                """
                var canned = new Canned("ok", "text/plain");
                await new PetsClient(new HttpClient(canned), new PetsClientOptions { BaseAddress = new Uri("http://localhost") }).AddPetAsync(new Pet(), new WireFormat("application/x-www-form-urlencoded"));
                return canned.Request!.Headers.Accept.ToString();
                """
            )
            .ShouldBe("text/plain");

    private static GeneratorRun Run()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }

    private static async Task Describe(HttpContext context)
    {
        var request = context.Request;
        if (request.HasFormContentType)
        {
            var form = await request.ReadFormAsync(context.RequestAborted);
            var fields = form.Select(static field => $"{field.Key}={string.Join(',', field.Value.ToArray())}")
                .Concat(form.Files.Select(static file => $"{file.Name}:{file.FileName}"));
            await context.Response.WriteAsync(
                $"{request.ContentType!.Split(';')[0]} {string.Join(' ', fields.Order(StringComparer.Ordinal))}",
                context.RequestAborted
            );
            return;
        }

        using var reader = new StreamReader(request.Body);
        await context.Response.WriteAsync(
            $"{request.ContentType} {await reader.ReadToEndAsync(context.RequestAborted)}",
            context.RequestAborted
        );
    }
}
