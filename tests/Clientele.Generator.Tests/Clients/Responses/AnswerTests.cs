using System;
using System.Collections.Generic;
using System.Text;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Responses;

/// <summary>
/// Answers as services give them: without bodies that HTTP does not have, as octets, as text, as headers alone.
/// </summary>
public sealed class AnswerTests
{
    private static readonly string Api = YamlDescription.Create(
        """
        paths:
          /no-content: { put: { operationId: updateObj, responses: { '204': { description: Updated., content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
          /no-content-any: { put: { operationId: updateAny, responses: { '204': { description: Updated., content: { application/json: { schema: {} } } } } } }
          /reset-content: { put: { operationId: reset, responses: { '205': { description: Reset., content: { text/plain: { schema: { type: string } } } } } } }
          /perhaps: { get: { operationId: perhaps, responses: { '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, '204': { description: None., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /perhaps-count: { get: { operationId: perhapsCount, responses: { '200': { description: A count., content: { application/json: { schema: { type: integer } } } }, '204': { description: None. } } } }
          /head: { head: { operationId: headPet, responses: { '200': { description: A pet., headers: { X-Count: { schema: { type: integer } }, X-State: { schema: { $ref: '#/components/schemas/State' } }, X-Places: { schema: { type: array, items: { type: string, enum: [home, shop] } } }, X-Json-State: { content: { application/json: { schema: { $ref: '#/components/schemas/State' } } } }, X-Json-Level: { content: { application/json: { schema: { type: integer, enum: [1, 2] } } } }, X-Json-Day: { content: { application/json: { schema: { type: string, format: date } } } }, X-Text-State: { content: { text/plain: { schema: { $ref: '#/components/schemas/State' } } } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /report: { get: { operationId: getReport, responses: { '200': { description: The file., content: { application/json: { schema: { type: string, format: binary } } } } } } }
          /csv: { get: { operationId: getCsv, responses: { '200': { description: The file., content: { text/csv: { schema: { type: string, format: binary } } } } } } }
          /xml-file: { get: { operationId: getXmlFile, responses: { '200': { description: The file., content: { application/xml: { schema: { $ref: '#/components/schemas/File' } } } } } } }
          /many: { get: { operationId: getMany, responses: { '200': { description: The file., content: { text/plain: { schema: { $ref: '#/components/schemas/File' } }, application/json: { schema: { $ref: '#/components/schemas/File' } }, text/json: { schema: { $ref: '#/components/schemas/File' } } } } } } }
          /name: { get: { operationId: getName, responses: { '200': { description: ok, content: { application/json: { schema: { type: string } } } } } } }
          /day: { get: { operationId: getDay, responses: { '200': { description: ok, content: { application/json: { schema: { type: string, format: date } } } } } } }
          /state: { get: { operationId: getState, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/State' } } } } } } }
          /level: { get: { operationId: getLevel, responses: { '200': { description: ok, content: { text/plain: { schema: { type: integer, enum: [1, 2] } } } } } } }
          /count: { get: { operationId: getCount, responses: { '200': { description: ok, content: { text/plain: { schema: { type: integer } } } } } } }
          /flag: { get: { operationId: getFlag, responses: { '200': { description: ok, content: { text/plain: { schema: { type: boolean } } } } } } }
          /text-day: { get: { operationId: getTextDay, responses: { '200': { description: ok, content: { text/plain: { schema: { type: string, format: date-time } } } } } } }
          /text-state: { get: { operationId: getTextState, responses: { '200': { description: ok, content: { text/plain: { schema: { $ref: '#/components/schemas/State' } } } } } } }
          /price: { get: { operationId: getPrice, responses: { '200': { description: ok, content: { text/plain: { schema: { type: number, format: decimal } } } } } } }
          /redirect: { get: { operationId: download, responses: { '302': { description: Where it is., headers: { Location: { schema: { type: string, format: uri } } } } } } }
          /moved: { post: { operationId: move, responses: { '303': { description: See there., headers: { Location: { schema: { type: string, format: uri } } } }, '404': { description: None. }, default: { description: Wrong., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
          /cached:
            get:
              operationId: getCached
              parameters: [ { name: If-None-Match, in: header, schema: { type: string } } ]
              responses:
                '200': { description: A pet., headers: { ETag: { schema: { type: string } } }, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                '304': { description: Not modified., headers: { ETag: { schema: { type: string } }, X-Age: { schema: { type: integer } } } }
          /cached-count: { get: { operationId: getCachedCount, responses: { '200': { description: A count., content: { application/json: { schema: { type: integer } } } }, '304': { description: Not modified. } } } }
          /undeclared: { get: { operationId: getUndeclared, responses: { '200': { description: A pet., content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } } } } }
        components:
          schemas:
            Pet: { type: object, required: [name], properties: { name: { type: string } } }
            File: { type: string, format: binary }
            State: { type: string, enum: [sold, '2'] }
        """,
        "3.0.3"
    );

    /// <summary>Path → status, content type, body, further headers.</summary>
    private static readonly Dictionary<string, (int Status, string? Type, string Body, string Header)> Answers = new(
        StringComparer.Ordinal
    )
    {
        ["/no-content"] = (204, null, "", ""),
        ["/no-content-any"] = (204, null, "", ""),
        ["/reset-content"] = (205, null, "", ""),
        ["/perhaps"] = (204, null, "", ""),
        ["/perhaps-count"] = (204, null, "", ""),
        ["/head"] = (
            200,
            "application/json",
            "",
            "X-Count: 3; X-State: sold; X-Places: home, street; X-Json-State: \"sold\"; X-Json-Level: 2; X-Json-Day: \"2026-11-28\"; X-Text-State: sold"
        ),
        ["/report"] = (200, "application/pdf", "%PDF\0\u00ff", ""),
        ["/csv"] = (200, "text/csv; charset=utf-16", "a,b", ""),
        ["/xml-file"] = (200, "application/xml; charset=utf-7", "<a/>", ""),
        ["/many"] = (200, "image/png", "\u0089PNG", ""),
        ["/name"] = (200, "text/plain; charset=utf-8", "hello", ""),
        ["/day"] = (200, "text/plain", "2026-11-28", ""),
        ["/state"] = (200, "text/plain", "sold", ""),
        ["/level"] = (200, "text/plain", "2\n", ""),
        ["/count"] = (200, "text/plain; charset=utf-8", " 42\r\n", ""),
        ["/flag"] = (200, "text/plain", "true", ""),
        ["/text-day"] = (200, "text/plain", "2026-11-28T10:00:00Z", ""),
        ["/text-state"] = (200, "text/plain", "2", ""),
        ["/price"] = (200, "text/plain", "12.50", ""),
        ["/redirect"] = (302, "text/html", "<a>", "Location: /there?a=b"),
        ["/moved"] = (303, null, "", "Location: https://elsewhere.example/x"),
        ["/cached"] = (304, null, "", "X-Age: 7"),
        ["/cached-count"] = (304, null, "", ""),
        ["/undeclared"] = (304, null, "", ""),
    };

    [Theory]
    [InlineData("await client.UpdateObjAsync(); return \"done\";", "done")]
    [InlineData("await client.UpdateAnyAsync(); return \"done\";", "done")]
    [InlineData("await client.ResetAsync(); return \"done\";", "done")]
    [InlineData("Pet? pet = await client.PerhapsAsync(); return pet?.Name ?? \"none\";", "none")]
    [InlineData("long? count = await client.PerhapsCountAsync(); return count?.ToString() ?? \"none\";", "none")]
    [InlineData(
        "var response = await client.HeadPetWithResponseAsync(); return $\"{response.TypedHeaders.XCount}\";",
        "3"
    )]
    [InlineData(
        "var headers = (await client.HeadPetWithResponseAsync()).TypedHeaders; State? state = headers.XState; return $\"{state == State.Sold} {headers.XPlaces![1]} {headers.XPlaces[1].IsKnown}\";",
        "True street False"
    )]
    [InlineData(
        "var headers = (await client.HeadPetWithResponseAsync()).TypedHeaders; return $\"{headers.XJsonState} {headers.XJsonLevel} {headers.XJsonDay} {headers.XTextState == State.Sold}\";",
        "\"sold\" 2 \"2026-11-28\" True"
    )]
    [InlineData("return await All(await client.GetReportAsync());", "%PDF\0\u00ff")]
    [InlineData("return await All(await client.GetCsvAsync());", "a,b")]
    [InlineData("return await All(await client.GetXmlFileAsync());", "<a/>")]
    [InlineData("return await All(await client.GetManyAsync());", "\u0089PNG")]
    [InlineData("return await client.GetNameAsync();", "hello")]
    [InlineData("DateOnly day = await client.GetDayAsync(); return $\"{day:yyyyMMdd}\";", "20261128")]
    [InlineData("return (await client.GetStateAsync()) == State.Sold ? \"sold\" : \"?\";", "sold")]
    [InlineData("return $\"{await client.GetLevelAsync()}\";", "2")]
    [InlineData("long count = await client.GetCountAsync(); return $\"{count}\";", "42")]
    [InlineData("bool flag = await client.GetFlagAsync(); return $\"{flag}\";", "True")]
    [InlineData("DateTimeOffset day = await client.GetTextDayAsync(); return $\"{day:yyyyMMdd}\";", "20261128")]
    [InlineData("return (await client.GetTextStateAsync()).ToString();", "2")]
    [InlineData(
        "decimal price = await client.GetPriceAsync(); return price.ToString(System.Globalization.CultureInfo.InvariantCulture);",
        "12.50"
    )]
    [InlineData(
        "var response = await client.DownloadWithResponseAsync(); Uri? location = response.TypedHeaders.Location; return $\"{(int)response.StatusCode} {location}\";",
        "302 /there?a=b"
    )]
    [InlineData("await client.DownloadAsync(); return \"done\";", "done")]
    [InlineData(
        "return $\"{(await client.MoveWithResponseAsync()).TypedHeaders.Location}\";",
        "https://elsewhere.example/x"
    )]
    [InlineData(
        "var response = await client.GetCachedWithResponseAsync(); return $\"{(int)response.StatusCode} {response.HasValue} {response.TypedHeaders.XAge}\";",
        "304 False 7"
    )]
    [InlineData(
        "var response = await client.GetCachedCountWithResponseAsync(); return $\"{response.HasValue}\";",
        "False"
    )]
    [InlineData(
        "try { return (await client.GetCachedWithResponseAsync()).Value.Name; } catch (InvalidOperationException) { return \"no value\"; }",
        "no value"
    )]
    [InlineData(
        "try { return (await client.GetCachedAsync()).Name; } catch (ApiException error) { return $\"{(int)error.StatusCode} {error.Headers.GetString(\"X-Age\")}\"; }",
        "304 7"
    )]
    [InlineData(
        "try { return (await client.GetUndeclaredWithResponseAsync()).Value.Name; } catch (ApiException error) { return $\"{(int)error.StatusCode}\"; }",
        "304"
    )]
    public async Task An_answer_is_what_came(string code, string expected)
    {
        await using var service = await Service.StartAsync(static async context =>
        {
            if (!Answers.TryGetValue(context.Request.Path, out var answer))
            {
                context.Response.StatusCode = 599;
                return;
            }

            context.Response.StatusCode = answer.Status;
            context.Response.ContentType = answer.Type;
            foreach (var field in answer.Header.Split("; ", StringSplitOptions.RemoveEmptyEntries))
            {
                var header = field.Split(": ");
                context.Response.Headers[header[0]] = header[1];
            }

            if (answer.Body.Length > 0)
            {
                await context.Response.Body.WriteAsync(Encoding.Latin1.GetBytes(answer.Body), context.RequestAborted);
            }
        });
        var run = new GeneratorRun(HostedProject.References, InMemoryDescription.Client("api.yaml", Api));
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                static Task<string> All(System.IO.Stream stream) => new System.IO.StreamReader(stream, System.Text.Encoding.Latin1).ReadToEndAsync();
                var services = new Microsoft.Extensions.DependencyInjection.ServiceCollection();
                services.AddPetsClient(static options => options.BaseAddress = new Uri("{{service.Address}}"));
                using var provider = Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions.BuildServiceProvider(services);
                var client = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<PetsClient>(provider);
                {{code}}
                """
            )
            .ShouldBe(expected);
    }

    [Theory]
    [InlineData("produces: [application/json]")]
    [InlineData("produces: [application/xml, text/plain]")]
    [InlineData("produces: []")]
    [InlineData("schemes: [http]")]
    public async Task A_file_of_Swagger_2_is_octets_whatever_is_produced(string produces)
    {
        await using var service = await Service.StartAsync(static context =>
        {
            context.Response.ContentType = "application/octet-stream";
            return context.Response.WriteAsync("octets", context.RequestAborted);
        });
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                swagger: '2.0'
                info: { title: Pets, version: '1' }
                host: example.com
                {{produces}}
                paths:
                  /file: { get: { operationId: getFile, responses: { '200': { description: The file., schema: { type: file } } } } }
                """
            )
        );

        EmittedProgram
            .Run<string>(
                run,
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                return await new System.IO.StreamReader(await client.GetFileAsync()).ReadToEndAsync();
                """
            )
            .ShouldBe("octets");
    }
}
