using System;
using System.IO;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients;

/// <summary>
/// Methods, patches, headers and servers of single operations, as ASP.NET Core's routing receives them.
/// </summary>
public sealed class OperationTests
{
    private static readonly string Api = YamlDescription.Create(
        """
        servers: [ { url: 'http://localhost/nowhere' } ]
        paths:
          /pets/{id}:
            parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ]
            head:
              operationId: lookAtPet
              responses: { '200': { description: It is there., headers: { X-Age: { schema: { type: integer } } } }, '404': { description: It is not. } }
            options:
              operationId: askPet
              responses: { '204': { description: What can be done., headers: { Allow: { schema: { type: array, items: { type: string } } } } } }
            patch:
              operationId: changePet
              requestBody: { required: true, content: { application/merge-patch+json: { schema: { $ref: '#/components/schemas/PetPatch' } } } }
              responses: { '200': { description: What came., content: { text/plain: { schema: { type: string } } } } }
            query:
              operationId: searchPet
              requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { word: { type: string } } } } } }
              responses: { '200': { description: What came., content: { text/plain: { schema: { type: string } } } } }
            additionalOperations:
              COPY:
                operationId: copyPet
                parameters: [ { name: Destination, in: header, required: true, schema: { type: string } } ]
                responses: { '201': { description: Copied., content: { text/plain: { schema: { type: string } } } } }
          /errors/{status}:
            get:
              operationId: getError
              parameters: [ { name: status, in: path, required: true, schema: { type: integer } } ]
              responses:
                '204': { description: Nothing., links: { pet: { operationId: lookAtPet, parameters: { id: '$request.path.status' }, description: The <pet>. }, other: { $ref: '#/components/links/Other' } } }
                '404': { description: Exact., content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
                '4XX': { description: A range., content: { application/json: { schema: { $ref: '#/components/schemas/Wrong' } } } }
                default: { description: Else., content: { application/json: { schema: { $ref: '#/components/schemas/Broken' } } } }
          /headers:
            get:
              operationId: getHeaders
              responses:
                '204':
                  description: Only headers.
                  headers:
                    X-Count: { schema: { type: integer, format: int32 } }
                    X-Ratio: { schema: { type: number, format: double } }
                    X-Flag: { schema: { type: boolean } }
                    X-Id: { schema: { type: string, format: uuid } }
                    X-Day: { schema: { type: string, format: date } }
                    X-Moment: { schema: { type: string, format: date-time } }
                    X-Names: { schema: { type: array, items: { type: string } } }
                    X-Numbers: { explode: true, schema: { type: array, items: { type: integer } } }
                    X-Wrong: { schema: { type: array, items: { type: integer } } }
                    X-Absent: { schema: { type: array, items: { type: string } } }
                    X-Json: { content: { application/json: { schema: { type: array, items: { type: integer } } } } }
          /far:
            servers: [ { url: '{scheme}://{host}/{base}', variables: { scheme: { default: http }, host: { default: 'PLACE' }, base: { default: far } } } ]
            get:
              operationId: getFar
              responses: { '200': { description: Where., content: { text/plain: { schema: { type: string } } } } }
            post:
              operationId: postFar
              servers: [ { url: 'http://PLACE/own/' } ]
              responses: { '200': { description: Where., content: { text/plain: { schema: { type: string } } } } }
        components:
          links: { Other: { operationRef: '#/paths/~1headers/get' } }
          schemas:
            Missing: { type: object, properties: { missing: { type: string } } }
            Wrong: { type: object, properties: { wrong: { type: string } } }
            Broken: { type: object, properties: { broken: { type: string } } }
            PetPatch:
              type: object
              properties:
                name: { type: [string, 'null'] }
                age: { type: [integer, 'null'] }
                tags: { type: [array, 'null'], items: { type: string } }
        """,
        "3.2.0"
    );

    [Theory]
    [InlineData("(await client.LookAtPetWithResponseAsync(7)).TypedHeaders.XAge.ToString()", "7")]
    [InlineData("string.Join('+', (await client.AskPetWithResponseAsync(7)).TypedHeaders.Allow!)", "GET+HEAD+COPY")]
    [InlineData(
        "await client.SearchPetAsync(7, new SearchPetRequest { Word = \"x\" })",
        "QUERY /pets/7 application/json {\"word\":\"x\"}"
    )]
    [InlineData("await client.CopyPetAsync(7, \"/pets/8\")", "COPY /pets/7 /pets/8")]
    public async Task Every_method_has_its_operation(string call, string expected)
    {
        await using var service = await Service.StartAsync(Map);

        Run(service.Address, $"return {call};").ShouldBe(expected);
    }

    [Fact]
    public async Task What_is_not_there_is_an_error_without_a_body()
    {
        await using var service = await Service.StartAsync(Map);

        Run(
                service.Address,
                """
                try { await client.LookAtPetAsync(8); return "there"; } catch (ApiException error) { return $"{(int)error.StatusCode}{error.BodyText}"; }
                """
            )
            .ShouldBe("404");
    }

    [Theory]
    [InlineData("new PetPatch()", "{}")]
    [InlineData("new PetPatch { Name = (string?)null }", """{"name":null}""")]
    [InlineData("new PetPatch { Name = \"Rex\", Age = 3L }", """{"name":"Rex","age":3}""")]
    [InlineData("new PetPatch { Age = (long?)null, Tags = new([\"a\"]) }", """{"age":null,"tags":["a"]}""")]
    public async Task A_merge_patch_tells_what_is_left_alone_from_what_is_removed(string patch, string sent)
    {
        await using var service = await Service.StartAsync(Map);

        Run(service.Address, $"return await client.ChangePetAsync(7, {patch});")
            .ShouldBe("PATCH /pets/7 application/merge-patch+json " + sent);
    }

    [Theory]
    [InlineData(404, "Missing 404")]
    [InlineData(409, "Wrong 409")]
    [InlineData(503, "Broken 503")]
    [InlineData(304, " 304")]
    public async Task The_closest_declaration_of_an_error_says_its_type(int status, string expected)
    {
        await using var service = await Service.StartAsync(Map);

        Run(
                service.Address,
                $"try {{ await client.GetErrorAsync({status}); return \"\"; }} catch (ApiException error) {{ return $\"{{error.GetType().GetGenericArguments().FirstOrDefault()?.Name}} {{(int)error.StatusCode}}\"; }}"
            )
            .ShouldBe(expected);
    }

    [Fact]
    public void What_can_follow_is_in_the_docs()
    {
        var docs = Generate("localhost").Files["IPetsClient.cs"];

        docs.ShouldContain("<para>Link pet → lookAtPet(id = $request.path.status): The &lt;pet&gt;.</para>");
        docs.ShouldContain("<para>Link other → #/paths/~1headers/get</para>");
    }

    [Fact]
    public async Task Headers_have_their_types()
    {
        await using var service = await Service.StartAsync(Map);

        Run(
                service.Address,
                """
                var headers = (await client.GetHeadersWithResponseAsync()).TypedHeaders;
                return string.Join(" | ", headers.XCount, headers.XRatio, headers.XFlag, headers.XId, headers.XDay!.Value.ToString("O"), headers.XMoment!.Value.ToString("O"),
                    string.Join("+", headers.XNames!), headers.XNumbers!.Sum(), headers.XWrong is null, headers.XAbsent is null, headers.XJson);
                """
            )
            .ShouldBe(
                "3 | 0.5 | True | 6fa459ea-ee8a-3ca4-894e-db77e160355e | 2024-02-29 | 2024-02-29T01:02:03.0000000+00:00 | a b+c,d+e | 6 | True | True | [1,2]"
            );
    }

    [Theory]
    [InlineData("GetFarAsync", "/far/far")]
    [InlineData("PostFarAsync", "/own/far")]
    public async Task A_path_and_an_operation_have_servers_of_their_own(string method, string path)
    {
        await using var service = await Service.StartAsync(static context =>
            context.Response.WriteAsync(context.Request.Path)
        );
        var run = Generate(new Uri(service.Address).Authority);

        EmittedProgram.Run<string>(run, $"return await new PetsClient(new HttpClient()).{method}();").ShouldBe(path);
        EmittedProgram
            .Run<string>(
                run,
                $"""
                return await new PetsClient(new HttpClient(), new PetsClientOptions {"{"} BaseAddress = new Uri("{service.Address}chosen"), OverrideOperationServers = true {"}"}).{method}();
                """
            )
            .ShouldBe("/chosen/far");
    }

    private static void Map(WebApplication app)
    {
        app.MapMethods("/pets/{id:int}", ["HEAD"], static (int id, HttpResponse response) =>
        {
            response.Headers["X-Age"] = "7";
            return id == 7 ? Results.Ok() : Results.NotFound();
        });
        app.MapMethods("/pets/{id:int}", ["OPTIONS"], static (HttpResponse response) =>
        {
            response.Headers.Allow = new(["GET, HEAD", "COPY"]);
            return Results.NoContent();
        });
        app.MapMethods("/pets/{id:int}", ["PATCH", "QUERY"], static async (HttpRequest request) =>
        {
            using var reader = new StreamReader(request.Body);
            return $"{request.Method} {request.Path} {request.ContentType} {await reader.ReadToEndAsync()}";
        });
        app.MapMethods("/pets/{id:int}", ["COPY"], static (HttpRequest request) =>
            Results.Text($"{request.Method} {request.Path} {request.Headers["Destination"]}", statusCode: 201)
        );
        app.MapGet("/errors/{status:int}", static (int status) => status == 304
                ? Results.StatusCode(304)
                : Results.Json(
                    new
                    {
                        missing = "a",
                        wrong = "b",
                        broken = "c",
                    },
                    statusCode: status
                ));
        app.MapGet("/headers", static (HttpResponse response) =>
        {
            response.Headers["X-Count"] = "3";
            response.Headers["X-Ratio"] = "0.5";
            response.Headers["X-Flag"] = "true";
            response.Headers["X-Id"] = "6fa459ea-ee8a-3ca4-894e-db77e160355e";
            response.Headers["X-Day"] = "2024-02-29";
            response.Headers["X-Moment"] = "2024-02-29T01:02:03Z";
            response.Headers["X-Names"] = new(["a b, \"c,d\"", "e"]);
            response.Headers["X-Numbers"] = "1,2 ,, 3";
            response.Headers["X-Wrong"] = "1,x";
            response.Headers["X-Json"] = "[1,2]";
            return Results.NoContent();
        });
    }

    private static string Run(string address, string body) =>
        EmittedProgram.Run<string>(
            Generate("localhost"),
            $$"""
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{address}}") });
            {{body}}
            """
        );

    private static GeneratorRun Generate(string place)
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.yaml", Api.Replace("PLACE", place, StringComparison.Ordinal))
        );
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }
}
