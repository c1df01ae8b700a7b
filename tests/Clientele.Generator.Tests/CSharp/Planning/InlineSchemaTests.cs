using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>Schemas that are written where they are used, and so more than once.</summary>
public sealed class InlineSchemaTests
{
    private const string Pets =
        "{ type: object, required: [name], properties: { name: { type: string }, age: { type: integer } } }";

    [Fact]
    public void Errors_that_say_the_same_are_one_type_and_others_have_their_status_in_their_name()
    {
        var files = Clean(
            $$"""
                '204': { description: none }
                '400': { description: bad, content: { application/json: { schema: {{Fault(
                "example: bad",
                "description: Bad."
            )}} } } }
                '401': { description: who, content: { application/json: { schema: {{Fault()}} } } }
                '404': { description: none, content: { application/json: { schema: {{Fault("example: none")}} } } }
                '409': { description: busy, content: { application/json: { schema: {{Fault("maxLength: 9")}} } } }
                '422': { description: wrong, content: { application/json: { schema: { type: array, items: {{Fault()}} } } } }
                4XX: { description: other, content: { application/json: { schema: {{Fault("maxLength: 9")}} } } }
                default: { description: other, content: { application/json: { schema: {{Fault("maxLength: 8")}} } } }
            """
        );

        files
            .Keys.Where(static file =>
                file.StartsWith("ChangePet", System.StringComparison.Ordinal)
                && file.Contains("Error", System.StringComparison.Ordinal)
            )
            .ShouldBe(
                [
                    "ChangePetConflictError.cs",
                    "ChangePetDefaultError.cs",
                    "ChangePetError.cs",
                    "ChangePetUnprocessableContentErrorItem.cs",
                ],
                ignoreOrder: true
            );
        files["ChangePetError.cs"].ShouldContain("/// <summary>Bad.</summary>");
    }

    [Fact]
    public async Task Successes_that_say_the_same_are_returned_as_they_are()
    {
        await using var service = await Service.StartAsync(static context =>
        {
            context.Response.StatusCode = 201;
            return context.Response.WriteAsJsonAsync(new { name = "Rex", age = 3 });
        });

        EmittedProgram
            .Run<string>(
                Compiled(
                    $$"""
                        '200': { description: It was there., content: { application/json: { schema: {{Pets}} } } }
                        '201': { description: It is new., content: { application/json: { schema: {{Pets}} } } }
                    """
                ),
                $$"""
                var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}") });
                ChangePetResponse pet = await client.ChangePetAsync();
                return pet.Name + " " + pet.Age;
                """
            )
            .ShouldBe("Rex 3");
    }

    [Fact]
    public void Media_types_of_the_same_schema_are_one_shape()
    {
        var files = Clean(
            $$"""
                '200':
                  description: The pet.
                  content: { application/json: { schema: {{Pets}} }, application/xml: { schema: {{Pets}} }, application/vnd.acme+json: { schema: {{Pets}} } }
            """,
            $$"""
              requestBody:
                content: { application/json: { schema: {{Pets}} }, application/xml: { schema: {{Pets}} }, application/x-www-form-urlencoded: { schema: {{Pets}} } }
            """
        );

        files
            .Keys.Where(static file => file.StartsWith("ChangePet", System.StringComparison.Ordinal))
            .ShouldBe(["ChangePetRequest.cs", "ChangePetResponse.cs"], ignoreOrder: true);
        files["PetsClient.cs"].Split("Task<ChangePetResponse> ChangePetAsync(").Length.ShouldBe(2);
        files["PetsClient.cs"].ShouldNotContain("FormAsync");
        files["PetsClient.cs"].ShouldContain("application/x-www-form-urlencoded");
    }

    [Fact]
    public void A_list_of_what_is_beside_it_has_the_same_items()
    {
        const string User = "type: object, required: [login], properties: { login: { type: string } }";
        var files = Clean(
            "                '204': { description: none }",
            schemas: $$"""
            Issue:
              type: object
              properties:
                assignee: { nullable: true, title: User, {{User}} }
                assignees: { type: array, items: { {{User}} } }
                author: { {{User}} }
                authors: { type: array, items: { {{User}}, additionalProperties: false } }
            """
        );

        files["Issue.cs"].ShouldContain("public IssueAssignee? Assignee { get =>");
        files["Issue.cs"].ShouldContain("public IReadOnlyList<IssueAssignee>? Assignees { get =>");
        files["Issue.cs"].ShouldContain("public IReadOnlyList<IssueAuthorObject>? Authors { get =>");
    }

    [Fact]
    public void What_is_sent_is_the_type_of_what_is_received()
    {
        const string Note =
            "{ type: object, x-clientele-name: Note, properties: { text: { type: string, nullable: true } } }";
        var files = Clean(
            $"                '200': {{ description: ok, content: {{ application/json: {{ schema: {Note} }} }} }}",
            $"              requestBody: {{ content: {{ application/json: {{ schema: {Note} }} }} }}"
        );

        files.Keys.Where(static file => file.StartsWith("Note", System.StringComparison.Ordinal)).ShouldBe(["Note.cs"]);
        files
            .Values.Count(static text =>
                text.Contains("public Optional<string?> Text", System.StringComparison.Ordinal)
            )
            .ShouldBe(1);
    }

    private static string Fault(string message = "", string whole = "") =>
        $"{{ type: object, {whole}, properties: {{ message: {{ type: string, {message} }} }} }}"
            .Replace(", ,", ",", System.StringComparison.Ordinal)
            .Replace(",  }", " }", System.StringComparison.Ordinal);

    private static System.Collections.Generic.IReadOnlyDictionary<string, string> Clean(
        string responses,
        string requestBody = "",
        string schemas = ""
    ) => Compiled(responses, requestBody, schemas).Files;

    private static GeneratorRun Compiled(string responses, string requestBody = "", string schemas = "")
    {
        var run = PathsOf.Run(
            $"""
            /pet:
              put:
                operationId: changePet
            {Indented(requestBody, 4)}
                responses:
            {Indented(responses, 6)}
            """,
            schemas,
            "3.0.4"
        );
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }

    private static string Indented(string text, int depth)
    {
        var lines = text.Split('\n');
        var own = lines[0].Length - lines[0].TrimStart().Length;
        return string.Join(
            '\n',
            lines.Select(line => new string(' ', depth) + line[System.Math.Min(own, line.Length)..])
        );
    }
}
