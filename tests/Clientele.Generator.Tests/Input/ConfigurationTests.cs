using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Input;

/// <summary>What the items of a project can ask for, and what is said of mistakes.</summary>
public sealed class ConfigurationTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets/{id}:
          get:
            tags: [pets]
            operationId: getPet
            parameters: [{ name: id, in: path, required: true, schema: { type: string } }]
            responses:
              '200': { description: A pet, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
        """,
        "Pet: { type: object, properties: { name: { type: string } } }",
        "3.0.3"
    );

    [Fact]
    public void A_client_is_named_after_the_title_and_lives_in_the_root_namespace()
    {
        var run = new GeneratorRun(new InMemoryDescription("api.yaml", Api, ("Role", "Client")));

        run.Files["PetsClient.cs"].ShouldContain("namespace Acme.App;");
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Namespace", "1st.Place")]
    [InlineData("Namespace", "a..b")]
    [InlineData("ClientName", "Not A Name")]
    [InlineData("EnumStyle", "Ajar")]
    [InlineData("InlineTypes", "Sometimes")]
    [InlineData("Serializers", "Sometimes")]
    [InlineData("Accessibility", "private")]
    [InlineData("Generate", "Later")]
    [InlineData("Emit", "Models,Jsn")]
    public void A_wrong_value_is_reported_and_the_default_taken(string name, string value)
    {
        var run = new GeneratorRun(new InMemoryDescription("api.yaml", Api, ("Role", "Client"), (name, value)));

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("api.yaml(1,1): error CLI0002: The metadata '" + name + "' of this OpenApiClient is '");
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.ShouldContainKey("Pet.cs");
    }

    [Theory]
    [InlineData("My-App", "My_App")]
    [InlineData("1st.App", "_1st.App")]
    [InlineData("Acme.new", "Acme._new")]
    [InlineData("a..b", "OpenApiClient")]
    public void A_root_namespace_that_is_none_is_told_and_made_one(string root, string emitted)
    {
        var run = new GeneratorRun(
            new InMemoryDescription("api.yaml", Api, ("Role", "Client"), ("RootNamespace", root))
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldBe(
                $"api.yaml(1,1): warning CLI0007: The project's RootNamespace '{root}' is not a dotted C# name; the client is in '{emitted}': set RootNamespace, or Namespace of the OpenApiClient item"
            );
        run.Files["PetsClient.cs"].ShouldContain($"namespace {emitted};");
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Only_what_is_asked_for_is_emitted()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api, ("Emit", "Models")));

        run.Files.Keys.ShouldBe(["Pet.cs"]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void What_the_build_generates_before_the_compiler_is_left_alone()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api, ("Generate", "beforeCompile")));

        run.Files.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Everything_can_be_internal()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Api,
                ("Accessibility", "internal"),
                ("Emit", "Models,Json,Xml,Client")
            )
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Compile()
            .Assembly.GlobalNamespace.GetNamespaceMembers()
            .Single(static space => space.Name == "Acme")
            .GetTypeMembers()
            .ShouldAllBe(static type => type.DeclaredAccessibility == Microsoft.CodeAnalysis.Accessibility.Internal);
    }

    [Fact]
    public void Two_descriptions_with_the_same_schemas_live_side_by_side()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("v1/api.yaml", Api),
            new InMemoryDescription("v2/api.yaml", Api, ("Role", "Client"), ("Namespace", "Acme.V2"))
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Acme.PetsClient-Pet.cs");
        run.Files.Keys.ShouldContain("Acme.V2.PetsClient-Pet.cs");
    }

    [Fact]
    public void Two_descriptions_that_declare_one_type_are_told_so_and_the_first_is_emitted()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("v1/api.yaml", Api),
            InMemoryDescription.Client("v2/api.yaml", Api)
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("v2/api.yaml(1,1): error CLI0006: The client of 'api.yaml' declares 'Acme.PetsClient'");
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    /// <summary>How the targets hand over several items of one file: each value is the list of theirs.</summary>
    [Fact]
    public void Items_over_one_description_are_clients_of_their_own()
    {
        var run = new GeneratorRun(
            new InMemoryDescription(
                "api.yaml",
                Api,
                ("Role", "Client"),
                ("Count", "3"),
                ("Namespace", "\u241EAcme.Models\u241E"),
                ("ClientName", "PetsClient\u241E\u241EOwnersClient"),
                ("Emit", "\u241EModels\u241E"),
                ("ExcludeOperations", "\u241E\u241Epets")
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Acme.App.Pets.PetsClient-Pet.cs");
        run.Files.Keys.ShouldContain("Acme.Models.PetsClient-Pet.cs");
        run.Files.Keys.ShouldNotContain("Acme.Models.PetsClient-PetsClient.cs");
        run.Files.Keys.ShouldContain("Acme.App.Owners.OwnersClient-OwnersClient.cs");
        run.Files.Keys.ShouldNotContain("Acme.App.Owners.OwnersClient-Pet.cs");
    }

    [Fact]
    public void Clients_of_one_description_in_one_namespace_are_told_so_once_and_the_first_is_emitted()
    {
        var run = new GeneratorRun(
            new InMemoryDescription(
                "api.yaml",
                Api.Replace("type: string }", "type: [string] }", System.StringComparison.Ordinal),
                ("Role", "Client"),
                ("Count", "2"),
                ("Namespace", "Acme\u241EAcme"),
                ("ClientName", "PetsClient\u241EOwnersClient")
            )
        );

        run.Diagnostics.Distinct().ShouldBe(run.Diagnostics, "The description is read once.");
        run.Diagnostics.ShouldContain(static text =>
            text.StartsWith(
                "api.yaml(1,1): error CLI0006: The client of 'api.yaml' declares 'Acme.Pet'",
                System.StringComparison.Ordinal
            )
        );
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Keys.ShouldContain("Acme.PetsClient-Pet.cs");
        run.Files.Keys.ShouldNotContain("Acme.OwnersClient-Pet.cs");
    }

    [Theory]
    [InlineData("")]
    [InlineData("dogs")]
    public void A_large_description_is_told_with_the_filters_that_make_it_small(string filter)
    {
        var paths = Enumerable
            .Range(0, 260)
            .Select(static i =>
                $"  /{(i < 20 ? "shops" : "pets")}/p{i}: {{ get: {{ {(i < 200 ? "" : "tags: [dogs], ")}responses: {{ '204': {{ description: ok }} }} }} }}\n"
            );
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                YamlDescription.Create("paths:\n" + string.Concat(paths)),
                ("IncludeOperations", filter)
            )
        );

        run.Diagnostics.ShouldBe(
            filter.Length > 0
                ? []
                :
                [
                    "api.yaml(1,1): info CLI0011: The client has 0 types and 260 operations, all compiled with the project; IncludeOperations leaves out what is not called. Most operations are in /pets* (180), dogs (60), /shops* (20)",
                ]
        );
    }

    [Fact]
    public void A_filter_that_matches_no_operation_is_told() =>
        new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                YamlDescription.WithPaths(
                    "/pets: { get: { tags: [ pets ], responses: { '204': { description: ok } } } }",
                    others: "webhooks: { moved: { post: { operationId: moved, responses: { '204': { description: ok } } } } }"
                ),
                ("IncludeOperations", "Pets,pet,moved"),
                ("ExcludeOperations", "/shops/*")
            )
        ).Diagnostics.ShouldBe([
            "api.yaml(1,1): warning CLI0012: No operation has the tag, path or operationId '/shops/*' of ExcludeOperations",
            "api.yaml(1,1): warning CLI0012: No operation has the tag, path or operationId 'pet' of IncludeOperations",
        ]);

    [Fact]
    public void A_file_that_can_not_be_read_is_reported() =>
        new GeneratorRun(InMemoryDescription.Client("gone.yaml", null))
            .Diagnostics.ShouldHaveSingleItem()
            .ShouldBe("gone.yaml(1,1): error CLI0001: The description 'gone.yaml' does not exist or can't be read");

    [Fact]
    public void A_project_without_the_contract_package_is_told_what_to_reference()
    {
        var run = new GeneratorRun(withContracts: false, InMemoryDescription.Client("api.yaml", Api));

        run.Diagnostics.ShouldHaveSingleItem().ShouldStartWith("api.yaml(1,1): error CLI0004:");
        run.Files.ShouldBeEmpty();
    }

    [Fact]
    public void Only_types_of_XML_bodies_are_read_and_written_as_XML()
    {
        var run = PathsOf.Run(
            """
            /pets:
              get:
                operationId: getPet
                responses: { '200': { description: A pet, content: { application/xml: { schema: { $ref: '#/components/schemas/Pet' } } } } }
            /toys:
              get:
                operationId: getToy
                responses: { '200': { description: A toy, content: { application/json: { schema: { $ref: '#/components/schemas/Toy' } } } } }
            """,
            """
            Pet: { type: object, properties: { owner: { $ref: '#/components/schemas/Owner' } } }
            Owner: { type: object, properties: { name: { type: string } } }
            Toy: { type: object, properties: { name: { type: string } } }
            """,
            "3.0.3"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files.Where(static file =>
                file.Value.Contains("partial class PetsXmlContext", System.StringComparison.Ordinal)
            )
            .Select(static file => file.Key)
            .Order(System.StringComparer.Ordinal)
            .ShouldBe(["Owner.cs", "Pet.cs", "PetsXmlContext.cs"]);
        run.Files["PetsXmlContext.cs"].ShouldNotContain("Toy");
    }

    [Fact]
    public void A_file_of_no_concern_is_left_alone()
    {
        var run = new GeneratorRun(new InMemoryDescription("notes.txt", "not a description"));

        run.Diagnostics.ShouldBeEmpty();
        run.Files.ShouldBeEmpty();
    }
}
