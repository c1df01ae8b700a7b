using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit.Client;

/// <summary>What the methods of an operation share stands in a class of its own, which nobody else sees.</summary>
public sealed class ClientOperationEmitterTests
{
    private const string Problem =
        "description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Problem' } } }";

    [Fact]
    public void Errors_that_a_wider_one_reads_in_the_same_way_are_left_out()
    {
        var client = Run(
            $$"""
            /a:
              get:
                operationId: getA
                responses:
                  '204': { description: ok }
                  '400': { {{Problem}} }
                  '404': { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
                  '500': { {{Problem}} }
                  5XX: { description: no, content: { application/json: { schema: { $ref: '#/components/schemas/Missing' } } } }
                  default: { {{Problem}} }
            """
        );

        client.ShouldNotContain("ErrorResponse.Create(400,");
        client.ShouldContain("ErrorResponse.Create(404, 404, new BodyReader<Missing>");
        client.ShouldContain("ErrorResponse.Create(500, 500, new BodyReader<Problem>");
        client.ShouldContain("ErrorResponse.Create(500, 599, new BodyReader<Missing>");
        client.ShouldContain("ErrorResponse.Create(0, 999, new BodyReader<Problem>");
    }

    [Fact]
    public void The_class_hides_no_type_of_the_description()
    {
        var client = Run(
            """
            /a:
              post:
                operationId: createThing
                requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/CreateThingOperation' } } } }
                responses: { '204': { description: ok } }
            /b: { get: { operationId: api, responses: { '204': { description: ok } } } }
            /c: { get: { operationId: definition, responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Body' } } } } } } }
            """
        );

        client.ShouldContain("private static class CreateThingOperation2");
        client.ShouldContain("private static class ApiOperation2");
        client.ShouldContain("private static class DefinitionOperation");
    }

    [Fact]
    public void An_argument_keeps_its_name_whatever_the_class_calls_its_own() =>
        Run(
                """
                /a:
                  get:
                    operationId: getA
                    parameters: [ { name: pipeline, in: query, schema: { type: string } } ]
                    responses: { '204': { description: ok } }
                """
            )
            .ShouldContain("Request(ClientPipeline clientPipeline, string? pipeline, CallOptions? options)");

    [Fact]
    public void What_is_not_described_has_no_docs_that_say_its_name_again()
    {
        var declaration = Run(
            """
            /a:
              get:
                operationId: listThings
                parameters: [ { name: per_page, in: query, schema: { type: integer, default: 5 } }, { name: sort, in: query, schema: { type: string } } ]
                responses: { '204': {} }
            """,
            "IPetsClient.cs"
        );

        declaration.ShouldContain("<summary>GET /a</summary>");
        declaration.ShouldContain("<param name=\"perPage\">Default: 5.</param>");
        declaration.ShouldNotContain("<param name=\"sort\">");
        declaration.ShouldContain("#pragma warning disable CS1573");
        declaration.ShouldContain("<inheritdoc cref=\"ListThingsAsync\" />");
    }

    private static string Run(string paths, string file = "PetsClient.cs")
    {
        var run = PathsOf.Run(
            paths,
            """
            Problem: { type: object, properties: { p: { type: string } } }
            Missing: { type: object, properties: { p: { type: string } } }
            CreateThingOperation: { type: object, properties: { p: { type: string } } }
            Body: { type: object, properties: { p: { type: string } } }
            """
        );
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run.Files[file];
    }
}
