using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Pipeline;

/// <summary>
/// What else is in the project: other clients, in their namespaces and in the same one, and the user's own types.
/// </summary>
public sealed class ProjectNamesTests
{
    private const string Todo = """
        openapi: 3.1.0
        info: { title: Todo, version: 1.0.0 }
        paths: {}
        components:
          schemas:
            Task: { type: object, properties: { Uri: { $ref: '#/components/schemas/Uri' } } }
            Uri: { type: object, properties: { text: { type: string } } }
            IReadOnlyList: { type: object, properties: { text: { type: string } } }
        """;

    private static readonly string Pets = YamlDescription.WithPaths(
        """
        /pets:
          get:
            operationId: listPets
            tags: [pets]
            responses: { '200': { description: All, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } } }
        """,
        "Pet: { type: object, required: [name], properties: { name: { type: string }, photo: { type: string, format: uri }, tags: { type: array, items: { type: string } } } }"
    );

    [Fact] // NSwag #2975, #1999
    public void Two_clients_with_the_same_schemas_work_in_their_own_namespaces()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("v1.yaml", Pets),
            new InMemoryDescription("v2.yaml", Pets, ("Role", "Client"), ("Namespace", "Acme.V2"))
        );

        run.Diagnostics.ShouldBeEmpty();
        EmittedProgram
            .Run<string>(
                run,
                """
                const string Json = "[{\"name\":\"Rex\"}]";
                var first = await new PetsClient(new HttpClient(new Canned(Json, "application/json")) { BaseAddress = new Uri("http://localhost/") }).Pets.ListPetsAsync();
                var second = await new Acme.V2.PetsClient(new HttpClient(new Canned(Json, "application/json")) { BaseAddress = new Uri("http://localhost/") }).Pets.ListPetsAsync();
                return first[0].GetType() + " " + second[0].GetType();
                """
            )
            .ShouldBe("Acme.Pet Acme.V2.Pet");
    }

    [Theory]
    [InlineData("Acme", "Acme")]
    [InlineData("Acme", "Acme.Api")]
    [InlineData("Acme.Api", "Acme")]
    [InlineData("Acme.Task", "Acme")]
    [InlineData("Acme", "Acme.IReadOnlyList.Uri")]
    public void Schemas_of_another_client_may_be_called_as_what_this_one_uses(string todo, string pets)
    {
        var run = new GeneratorRun(
            new InMemoryDescription("todo.yaml", Todo, ("Role", "Client"), ("Namespace", todo)),
            new InMemoryDescription("pets.yaml", Pets, ("Role", "Client"), ("Namespace", pets))
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(
        "namespace Acme; internal sealed class Task; internal sealed class Uri; internal sealed class IReadOnlyList<T>;"
    )]
    [InlineData("namespace Acme.Task { internal sealed class Uri; }")]
    [InlineData("internal sealed class Task; internal sealed class Uri;")]
    public void Types_of_the_user_may_be_called_as_what_the_client_uses(string code)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("pets.yaml", Pets)).EditCode(code);

        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void The_user_s_other_types_change_nothing()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("pets.yaml", Pets));
        var before = run.Files;

        run.EditCode(
            "namespace Acme.Api; public sealed class Task; public sealed class Customer { public sealed class Uri; }"
        );

        run.Files.ShouldBe(before);
    }

    [Theory]
    [InlineData("a.yaml", "Acme", "b.yaml", "Acme.Pet")]
    [InlineData("b.yaml", "Acme", "a.yaml", "Acme.Pet.Api")]
    public void A_type_of_one_client_is_no_namespace_of_another(string first, string space, string second, string inner)
    {
        var run = new GeneratorRun(
            new InMemoryDescription(first, Pets, ("Role", "Client"), ("Namespace", space)),
            new InMemoryDescription(second, Pets, ("Role", "Client"), ("Namespace", inner))
        );

        run.Diagnostics.ShouldBe([
            "b.yaml(1,1): error CLI0006: 'Acme.Pet' is a type of one client and a namespace of another, that of 'a.yaml' and this one: "
                + "give one of them another Namespace or ClientName; nothing is emitted for this one",
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.ShouldNotBeEmpty();
    }
}
