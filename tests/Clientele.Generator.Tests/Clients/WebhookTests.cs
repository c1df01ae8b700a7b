using System;
using System.IO;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text;
using System.Threading.Tasks;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>What a service sends to its callers, received by ASP.NET Core and read with what is emitted.</summary>
public sealed class WebhookTests
{
    private static readonly string Api = YamlDescription.Create(
        """
        paths:
          /subscriptions:
            post:
              operationId: subscribe
              responses: { '204': { description: Done } }
              callbacks:
                on data:
                  '{$request.query.callbackUrl}/data':
                    post:
                      requestBody: { content: { application/json: { schema: { type: object, required: [count], properties: { count: { type: integer } } } } } }
                      responses: { '202': { description: Fine } }
                onEnd: { $ref: '#/components/callbacks/Ended' }
          /others:
            post:
              operationId: subscribeElsewhere
              responses: { '204': { description: Done } }
              callbacks: { ended: { $ref: '#/components/callbacks/Ended' } }
        webhooks:
          newPet:
            post:
              summary: A pet has come.
              parameters:
                - { name: X-Signature, in: header, required: true, description: Signs the body., schema: { type: string } }
                - { name: X-Attempt, in: header, schema: { type: integer, format: int32 } }
                - { name: X-Event, in: header, schema: { type: string, enum: [born, sold] } }
              requestBody:
                description: The pet.
                content:
                  application/json: { schema: { $ref: '#/components/schemas/Pet' } }
                  application/xml: { schema: { $ref: '#/components/schemas/Pet' } }
                  application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Pet' } }
              responses: { '200': { description: Fine } }
          ping:
            get: { responses: { '200': { description: Fine } } }
          line:
            post:
              operationId: logLine
              requestBody: { content: { text/plain: { schema: { type: string } } } }
              responses: { '200': { description: Fine } }
        components:
          callbacks:
            Ended:
              '{$request.body#/url}':
                post:
                  requestBody: { content: { application/json: { schema: { type: string } } } }
                  responses: { '200': { description: Fine } }
          schemas:
            Pet:
              type: object
              required: [name]
              properties:
                name: { type: string }
                age: { type: integer }
                isTame: { type: boolean }
                born: { type: string, format: date }
                kind: { type: string, enum: [cat, dog] }
                tags: { type: array, items: { type: string } }
                sizes: { type: array, items: { type: number } }
                owner: { type: object, properties: { name: { type: string } } }
        """
    );

    private static readonly string[] Tags = ["a b", "c&d"];
    private static readonly double[] Sizes = [1.5, 2];

    [Fact]
    public void Methods_are_as_reviewed() =>
        Snapshot.Verify(Run().Files.Where(static file => file.Key is "PetsWebhooks.cs").ToDictionary());

    [Fact]
    public void Another_comment_leaves_the_class_cached() =>
        Run()
            .Edit("api.yaml", "# Hooks.\n" + Api)
            .Reasons(Steps.Clients)
            .ShouldAllBe(static reason => reason == IncrementalStepRunReason.Cached);

    [Fact]
    public void A_description_without_webhooks_has_no_such_class() =>
        SchemasOf.Run("Pet: { type: object }").Files.Keys.ShouldNotContain("PetsWebhooks.cs");

    [Fact]
    public void Filtered_operations_leave_the_webhooks_that_match() =>
        new GeneratorRun(InMemoryDescription.Client("api.yaml", Api, ("IncludeOperations", "newPet")))
            .Files["PetsWebhooks.cs"]
            .ShouldSatisfyAllConditions(
                static code => code.ShouldContain("ReadNewPet("),
                static code => code.ShouldNotContain("ReadLogLine(")
            );

    [Fact]
    public async Task A_webhook_that_ASP_NET_Core_receives_is_read_with_its_headers()
    {
        using var content = JsonContent.Create(
            new
            {
                name = "Rex",
                age = 7,
                isTame = true,
                born = new DateOnly(2020, 2, 29),
                kind = "cat",
                tags = Tags,
                sizes = Sizes,
                owner = new { name = "Tom" },
            }
        );
        content.Headers.Add("X-Attempt", "3");
        content.Headers.Add("X-Event", "born");
        content.Headers.Add("X-Signature", "s");

        (await Receive(content)).ShouldBe("Rex 7 True 2020-02-29 cat a b,c&d 1.5,2 Tom | s 3 born");
    }

    [Fact]
    public async Task A_form_is_read_into_the_same_type()
    {
        using var content = new FormUrlEncodedContent([
            new("name", "Rex & Co"),
            new("age", "7"),
            new("isTame", "true"),
            new("born", "2020-02-29"),
            new("kind", "dog"),
            new("tags", "a b"),
            new("tags", "c&d"),
            new("sizes", "1.5"),
            new("sizes", "2"),
            new("owner", "{\"name\":\"Tom\"}"),
            new("unknown", "1"),
        ]);

        (await Receive(content)).ShouldBe("Rex & Co 7 True 2020-02-29 dog a b,c&d 1.5,2 Tom |   ");
    }

    [Fact]
    public async Task XML_is_read_by_its_content_type_and_charset()
    {
        using var content = new StringContent(
            "<Pet><name>Réx</name><age>7</age></Pet>",
            Encoding.Latin1,
            "application/xml"
        );

        (await Receive(content)).ShouldBe("Réx 7       |   ");
    }

    [Theory]
    [InlineData("application/json", "[7]")]
    [InlineData("application/json", "")]
    [InlineData("application/json", "<Pet/>")]
    [InlineData("application/x-www-form-urlencoded", "name=Rex&age=old")]
    [InlineData("application/x-www-form-urlencoded", "name=Rex&age=1,\"x\":2")]
    [InlineData("image/png", "{}")]
    public async Task What_is_not_of_the_declared_shape_is_refused(string mediaType, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, mediaType);

        (await Receive(content)).ShouldBe("refused");
    }

    [Fact]
    public async Task A_required_member_that_is_missing_costs_no_more_than_itself()
    {
        using var content = new StringContent("{\"age\":7}", Encoding.UTF8, "application/json");

        (await Receive(content)).ShouldBe(" 7       |   ");
    }

    [Fact]
    public void Callbacks_and_texts_are_read_from_memory_too() =>
        EmittedProgram
            .Run<string>(
                Run(),
                """
                var data = PetsWebhooks.ReadSubscribeOnData("{\"count\":5}"u8, "application/json; charset=utf-8");
                var end = PetsWebhooks.ReadOnEnd("\"bye\""u8, null);
                var line = await PetsWebhooks.ReadLogLineAsync(new System.IO.MemoryStream(Encoding.Latin1.GetBytes("é")), "text/plain; charset=iso-8859-1");
                return $"{data.Count} {end} {line}";
                """
            )
            .ShouldBe("5 bye é");

    private static GeneratorRun Run()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }

    private static async Task<string> Receive(HttpContent content)
    {
        var read = EmittedProgram.Run<Func<Stream, string?, Func<string, string?>, Task<string>>>(
            Run(),
            """
            Func<System.IO.Stream, string?, Func<string, string?>, Task<string>> read = async (body, contentType, header) =>
            {
                try
                {
                    var pet = await PetsWebhooks.ReadNewPetAsync(body, contentType);
                    var headers = PetsWebhooks.ReadNewPetHeaders(ApiHeaders.FromLookup(header));
                    return FormattableString.Invariant($"{pet.Name} {pet.Age} {pet.IsTame} {pet.Born:O} {pet.Kind} {string.Join(",", pet.Tags ?? [])} {string.Join(",", (pet.Sizes ?? []).Select(static size => size.ToString(System.Globalization.CultureInfo.InvariantCulture)))} {pet.Owner?.Name} | {headers.XSignature} {headers.XAttempt} {headers.XEvent}");
                }
                catch (System.IO.InvalidDataException)
                {
                    return "refused";
                }
            };
            return read;
            """
        );
        await using var service = await Service.StartAsync(async context =>
        {
            var text = await read(context.Request.Body, context.Request.ContentType, name =>
                context.Request.Headers[name]
            );
            await context.Response.WriteAsync(text);
        });
        using var http = new HttpClient();
        using var response = await http.PostAsync(service.Address, content, TestContext.Current.CancellationToken);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
