using System;
using System.Linq;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Pipeline;

/// <summary>The second run does only what an edit asks for.</summary>
public sealed class IncrementalTests
{
    private static readonly string Api = YamlDescription.WithPaths(
        """
        /pets:
          get:
            tags: [pets]
            operationId: listPets
            responses:
              '200': { description: Pets, headers: { Link: { description: Next., schema: { type: string } } }, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Pet' } } } } }
        /owners:
          get:
            tags: [owners]
            operationId: listOwners
            responses:
              '200': { description: Owners, headers: { Link: { schema: { type: string } } }, content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Owner' } } } } }
        """,
        """
        Pet:
          type: object
          properties: { name: { type: string }, owner: { $ref: '#/components/schemas/Owner' } }
        Owner:
          type: object
          properties: { name: { type: string } }
        """
    );

    [Fact]
    public void Other_code_of_the_project_costs_nothing()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api)).EditCode("class Unrelated;");

        foreach (
            var step in new[]
            {
                Steps.Documents,
                Steps.Read,
                Steps.Map,
                Steps.ProjectLayout,
                Steps.Outputs,
                Steps.Types,
                Steps.Contexts,
                Steps.Clients,
                Steps.Headers,
                Steps.Diagnostics,
            }
        )
        {
            run.Reasons(step).ShouldAllBe(static reason => reason == IncrementalStepRunReason.Cached, step);
        }
    }

    [Fact]
    public void A_comment_in_the_description_is_read_and_goes_no_further()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api)).Edit(
            "api.yaml",
            "# A comment.\n" + Api
        );

        run.Reasons(Steps.Read).ShouldBe([IncrementalStepRunReason.Unchanged]);
        foreach (
            var step in new[]
            {
                Steps.Model,
                Steps.Map,
                Steps.ProjectLayout,
                Steps.Outputs,
                Steps.Types,
                Steps.Contexts,
                Steps.Clients,
                Steps.Headers,
            }
        )
        {
            run.Reasons(step).ShouldAllBe(static reason => reason == IncrementalStepRunReason.Cached, step);
        }
    }

    [Fact]
    public void A_member_more_emits_its_record_again_and_no_other()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));
        var before = run.Result.GeneratedSources;
        run.Edit(
            "api.yaml",
            Api.Replace(
                "properties: { name: { type: string } }",
                "properties: { name: { type: string }, age: { type: integer } }",
                StringComparison.Ordinal
            )
        );
        var after = run.Result.GeneratedSources;

        after
            .Where(source => before.All(old => old.SourceText != source.SourceText))
            .Select(static source => source.HintName)
            .ShouldBe(["Owner.g.cs"]);
        run.Reasons(Steps.Contexts).ShouldBe([IncrementalStepRunReason.Unchanged]);
        run.Reasons(Steps.Clients).ShouldBe([IncrementalStepRunReason.Unchanged]);
        run.Reasons(Steps.Headers).ShouldBe([IncrementalStepRunReason.Unchanged]);
    }

    [Fact]
    public void What_a_group_changes_emits_neither_shared_headers_nor_another_group_again()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));

        Edit(run, "operationId: listOwners", "operationId: listAllOwners")
            .ShouldBe(["IOwnersClient.g.cs", "OwnersClient.g.cs"]);

        run.Reasons(Steps.Headers).ShouldBe([IncrementalStepRunReason.Unchanged]);
        run.Reasons(Steps.Clients).ShouldBe([IncrementalStepRunReason.Modified, IncrementalStepRunReason.Unchanged]);
    }

    /// <summary>The docs of a shared class are those of its first operation, and no group has them.</summary>
    [Fact]
    public void What_is_said_of_a_header_emits_the_shared_classes_again()
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Api));

        Edit(run, "Next.", "The next page.").ShouldBe(["PetsClient.Headers.g.cs"]);

        run.Reasons(Steps.Headers).ShouldBe([IncrementalStepRunReason.Modified]);
    }

    [Fact]
    public void The_description_of_another_client_is_not_read_again()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.yaml", Api),
            new InMemoryDescription("other.yaml", Api, ("Role", "Client"), ("Namespace", "Other"))
        );

        run.Edit("other.yaml", Api.Replace("age", "years", StringComparison.Ordinal) + "\n# More.\n");

        run.Reasons(Steps.Map).ShouldBe([IncrementalStepRunReason.Cached], ignoreOrder: true);
    }

    // The files that are others than before.
    private static string[] Edit(GeneratorRun run, string old, string changed)
    {
        var before = run.Result.GeneratedSources;
        run.Edit("api.yaml", Api.Replace(old, changed, StringComparison.Ordinal));
        var after = run.Result.GeneratedSources.Where(source =>
            before.All(other => !other.SourceText.ContentEquals(source.SourceText))
        );
        return [.. after.Select(static source => source.HintName).Order(StringComparer.Ordinal)];
    }

    [Fact]
    public void Two_runs_emit_the_same_bytes() =>
        new GeneratorRun(InMemoryDescription.Client("api.yaml", Api)).Files.ShouldBe(
            new GeneratorRun(InMemoryDescription.Client("api.yaml", Api)).Files
        );
}
