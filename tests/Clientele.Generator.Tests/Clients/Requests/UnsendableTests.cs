using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Requests;

/// <summary>
/// What HTTP and URLs do not allow: it costs no more than itself, and a diagnostic says what becomes of it.
/// </summary>
public sealed class UnsendableTests
{
    [Theory]
    [InlineData("/a b/{id}/<c>", "/a%20b/7/%3Cc%3E", "CLI0128")]
    [InlineData("/größe/{id}", "/gr%C3%B6%C3%9Fe/7", "CLI0128")]
    [InlineData("/50%/{id}/%2f", "/50%25/7/%2f", "CLI0128")]
    [InlineData("/items/{id}?id=###", "/items/7?id=", "CLI0128")]
    [InlineData("/items/{id}#a#b", "/items/7", "CLI0128")]
    [InlineData("/items/{id}#add", "/items/7", "CLI0116")]
    [InlineData("/items/{id}?beta=true", "/items/7?beta=true", "CLI0116")]
    public void A_path_is_sent_as_the_diagnostic_says(string path, string sent, string id)
    {
        var run = PathsOf.Run(
            $$"""
            '{{path}}':
              get:
                operationId: getPet
                parameters: [ { name: id, in: path, required: true, schema: { type: integer } } ]
                responses: { '204': { description: none } }
            """,
            others: "servers: [ { url: 'http://localhost' } ]"
        );

        run.Diagnostics.ShouldHaveSingleItem().ShouldContain(id);
        EmittedProgram
            .Run<string>(
                run,
                """
                var canned = new Canned("", "text/plain", 204);
                await new PetsClient(new HttpClient(canned)).GetPetAsync(7);
                return canned.Request!.RequestUri!.AbsoluteUri;
                """
            )
            .ShouldBe("http://localhost" + sent);
    }

    [Theory]
    [InlineData("{ name: '', in: header, schema: { type: string } }", "HTTP has no header with the name ''")]
    [InlineData("{ name: 'a b', in: header, schema: { type: string } }", "HTTP has no header with the name 'a b'")]
    [InlineData(
        "{ name: 'X-Größe', in: header, schema: { type: string } }",
        "HTTP has no header with the name 'X-Größe'"
    )]
    [InlineData("{ name: 'a;b', in: cookie, schema: { type: string } }", "HTTP has no cookie with the name 'a;b'")]
    [InlineData(
        "{ name: a, in: query, content: { application/xml: { schema: { type: object, properties: { b: { type: string } } } } } }",
        "the parameter 'a' is application/xml, which is not supported in parameters"
    )]
    public void A_parameter_that_can_not_be_sent_costs_itself(string parameter, string reason)
    {
        var run = Run(parameter);

        run.Diagnostics.ShouldBe(["api.yaml(9,11): warning CLI0303: A parameter of GET /pets is left out: " + reason]);
        EmittedProgram
            .Run<string>(
                run,
                """
                var canned = new Canned("", "text/plain", 204);
                await new PetsClient(new HttpClient(canned)).GetPetsAsync(limit: 5);
                return canned.Request!.RequestUri!.Query + " " + string.Join(" ", canned.Request.Headers.Select(header => header.Key));
                """
            )
            .ShouldBe("?limit=5 Accept");
    }

    [Theory]
    [InlineData(
        "{ name: '', in: header, required: true, schema: { type: string } }",
        "HTTP has no header with the name ''"
    )]
    [InlineData(
        "{ name: 'a b', in: cookie, required: true, schema: { type: string } }",
        "HTTP has no cookie with the name 'a b'"
    )]
    public void Where_it_is_required_it_costs_the_operation(string parameter, string reason)
    {
        var run = Run(parameter);

        run.Diagnostics.ShouldBe(["api.yaml(6,5): warning CLI0301: GET /pets is left out: " + reason]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldContain("GetToysAsync");
        run.Files["PetsClient.cs"].ShouldNotContain("GetPetsAsync");
    }

    [Theory]
    [InlineData("/./pets")]
    [InlineData("/toys/../pets")]
    public void A_path_that_servers_resolve_costs_its_operations(string path)
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: 3.1.0
                info: { title: Pets, version: 1.0.0 }
                paths:
                  {{path}}:
                    get: { operationId: getPets, responses: { '204': { description: none } } }
                  /a.b/..c/d..: { get: { operationId: getDots, responses: { '204': { description: none } } } }
                """
            )
        );

        run.Diagnostics.ShouldBe([
            $"api.yaml(5,5): warning CLI0301: GET {path} is left out: clients and servers resolve the segments '.' and '..' of its path",
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"].ShouldContain("GetDotsAsync");
        run.Files["PetsClient.cs"].ShouldNotContain("GetPetsAsync");
    }

    [Fact]
    public void A_header_that_no_response_can_have_costs_itself()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                """
                openapi: 3.1.0
                info: { title: Pets, version: 1.0.0 }
                paths:
                  /pets:
                    get:
                      operationId: getPets
                      responses:
                        '204':
                          description: none
                          headers:
                            'X Count': { schema: { type: integer } }
                            X-Total: { schema: { type: integer } }
                """
            )
        );

        run.Diagnostics.ShouldBe([
            "api.yaml(11,26): warning CLI0303: A header is left out: HTTP has no header with the name 'X Count'",
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.Headers.cs"].ShouldContain("XTotal");
        run.Files["PetsClient.Headers.cs"].ShouldNotContain("XCount");
    }

    private static GeneratorRun Run(string parameter) =>
        new(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: 3.1.0
                info: { title: Pets, version: 1.0.0 }
                servers: [ { url: 'http://localhost' } ]
                paths:
                  /pets:
                    get:
                      operationId: getPets
                      parameters:
                        - {{parameter}}
                        - { name: limit, in: query, schema: { type: integer } }
                      responses: { '204': { description: none } }
                  /toys:
                    get:
                      operationId: getToys
                      responses: { '204': { description: none } }
                """
            )
        );
}
