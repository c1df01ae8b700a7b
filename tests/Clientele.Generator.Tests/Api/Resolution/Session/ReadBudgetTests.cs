using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Api.Resolution.Session;

/// <summary>
/// What references, aliases, <c>allOf</c> and shared parts can multiply has a bound, and is told of once where it ends.
/// </summary>
public sealed class ReadBudgetTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n";

    [Theory]
    [InlineData(6)]
    [InlineData(8)]
    [InlineData(10)]
    [InlineData(60)]
    public void Aliases_of_aliases_end_with_one_diagnostic(int levels)
    {
        var text = new StringBuilder(
            Head
                + "paths: {}\ncomponents:\n  schemas:\n    S0: &s0 { type: object, properties: { x: { type: string } } }\n"
        );
        for (var level = 1; level <= levels; level++)
        {
            var below = (level - 1).ToString(CultureInfo.InvariantCulture);
            text.Append(
                CultureInfo.InvariantCulture,
                $"    S{level}: &s{level} {{ type: object, properties: {{ p: *s{below}, q: *s{below}, r: *s{below} }} }}\n"
            );
        }

        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", text.ToString()));

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldContain(
                "): warning CLI0120: The aliases of this description repeat more of it than its length allows, from '*s4' on;"
            );
        run.Files.Count.ShouldBeLessThan(1_500);
    }

    [Fact]
    public void Merges_of_merges_end_with_one_diagnostic()
    {
        var text = new StringBuilder("m0: &m0 { a: 1, b: 2 }\n");
        for (var level = 1; level <= 40; level++)
        {
            var below = (level - 1).ToString(CultureInfo.InvariantCulture);
            text.Append(
                CultureInfo.InvariantCulture,
                $"m{level}: &m{level} {{ <<: [ *m{below}, *m{below} ], c{level}: {{ <<: *m{below} }} }}\n"
            );
        }

        new GeneratorRun(InMemoryDescription.Client("api.yaml", text + Head + "paths: {}\n"))
            .Diagnostics.Where(static line => line.Contains("CLI0120", System.StringComparison.Ordinal))
            .ShouldHaveSingleItem();
    }

    [Fact]
    public void Aliases_that_nest_deeper_than_any_text_may_end_with_one_diagnostic()
    {
        var text = new StringBuilder(
            Head
                + "paths: {}\nx-filler: '"
                + new string('-', 1_200_000)
                + "'\ncomponents:\n  schemas:\n    S0: &s0 { type: string }\n"
        );
        for (var level = 1; level <= 600; level++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"    S{level}: &s{level} {{ type: array, items: *s{level - 1} }}\n"
            );
        }

        new GeneratorRun(InMemoryDescription.Client("api.yaml", text.ToString()))
            .Diagnostics.Where(static line => line.Contains("CLI0120", System.StringComparison.Ordinal))
            .ShouldHaveSingleItem()
            .ShouldContain("nest values more than 500 levels deep");
    }

    [Fact]
    public void Aliases_that_people_write_are_read_as_before()
    {
        var paths = string.Concat(
            Enumerable
                .Range(0, 60)
                .Select(static i =>
                    $$"""
                          /pets{{i}}:
                            get: { operationId: get{{i}}, responses: { '200': { description: A pet, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }, <<: *errors } }

                        """
                )
        );
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + """
                    x-errors: &errors
                      '400': { description: Wrong, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                      '404': { description: Gone, content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
                    components: { schemas: { Pet: { type: object, properties: { name: { type: string } } } } }
                    paths:

                    """
                    + paths
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_chain_of_references_leads_to_the_type_at_its_end() =>
        Chain(static (next, _) => $"{{ $ref: '#/components/schemas/{next}' }}");

    [Fact]
    public void A_chain_of_allOf_leads_to_the_type_at_its_end() =>
        Chain(static (next, _) => $"{{ allOf: [ {{ $ref: '#/components/schemas/{next}' }} ] }}");

    [Fact]
    public void Null_anywhere_on_a_chain_is_null_at_its_beginning()
    {
        var run = Chain(
            static (next, i) =>
                $"{{ anyOf: [ {{ $ref: '#/components/schemas/{next}' }}{(i == 7 ? ", { type: 'null' }" : "")} ] }}"
        );

        run.Files["User.cs"].ShouldContain("public required Last? First");
        run.Files["User.cs"].ShouldContain("public required Last Later");
    }

    [Fact]
    public void A_ring_of_references_is_told_of_once()
    {
        var ring = string.Concat(
            Enumerable
                .Range(0, 500)
                .Select(static i => $"    S{i}: {{ $ref: '#/components/schemas/S{(i + 1) % 500}' }}\n")
        );
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.yaml", Head + "paths: {}\ncomponents:\n  schemas:\n" + ring)
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("api.yaml(6,5): warning CLI0201: Schema 'S0' refers only to itself");
    }

    [Fact]
    public void Schemas_that_extend_one_schema_on_many_ways_have_its_members_once()
    {
        var diamonds = string.Concat(
            Enumerable
                .Range(0, 40)
                .Select(static i =>
                    $"    S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/S{i + 1}' }}, {{ $ref: '#/components/schemas/S{i + 1}' }} ], properties: {{ p{i}: {{ type: string }} }} }}\n"
                )
        );
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + "paths: {}\ncomponents:\n  schemas:\n"
                    + diamonds
                    + "    S40: { type: object, properties: { last: { type: string } } }\n"
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        run.Files["S0.cs"].ShouldContain(" P39 { get =>");
        run.Files["S0.cs"].ShouldContain(" Last { get =>");
    }

    [Fact]
    public void An_allOf_that_goes_on_and_on_is_cut_and_told_of_once()
    {
        var chain = string.Concat(
            Enumerable
                .Range(0, 110)
                .Select(static i =>
                    $"    S{i}: {{ allOf: [ {{ $ref: '#/components/schemas/S{i + 1}' }} ], properties: {{ p{i}: {{ type: string }} }} }}\n"
                )
        );
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + "paths: {}\ncomponents:\n  schemas:\n"
                    + chain
                    + "    S110: { type: object, properties: { last: { type: string } } }\n"
            )
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldContain("warning CLI0120: An allOf goes through more than 100 schemas; the rest is left out");
    }

    [Fact]
    public void Path_items_that_paths_share_end_with_one_diagnostic()
    {
        var parameters = string.Concat(
            Enumerable
                .Range(0, 250)
                .Select(static i => $"        - {{ name: p{i}, in: query, schema: {{ type: string }} }}\n")
        );
        var paths = string.Concat(
            Enumerable.Range(0, 1_000).Select(static i => $"  /p{i}: {{ $ref: '#/components/pathItems/All' }}\n")
        );
        var text =
            Head
            + "components:\n  pathItems:\n    All:\n      parameters:\n"
            + parameters
            + "      get: { responses: {} }\n"
            + "paths:\n"
            + paths;

        var result = Clientele.Generator.Api.Resolution.DescriptionReader.Read(
            new Clientele.Generator.OpenApi.Syntax.DescriptionSource("api.yaml", text),
            [],
            TestContext.Current.CancellationToken
        );

        result
            .Diagnostics.Where(static info => info.Descriptor.Id == "CLI0120")
            .ShouldHaveSingleItem()
            .Arguments[0]
            .ShouldStartWith("What this description's references and allOf lead to has more than ");
        result.Model!.Operations.Count.ShouldBeLessThan(1_000);
    }

    private static GeneratorRun Chain(System.Func<string, int, string> link)
    {
        const int Links = 3_000;
        IEnumerable<string> links = Enumerable
            .Range(0, Links)
            .Select(i => $"    S{i}: {link(i == Links - 1 ? "Last" : $"S{i + 1}", i)}\n");
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                Head
                    + "paths: {}\ncomponents:\n  schemas:\n"
                    + string.Concat(links)
                    + """
                        Last: { type: object, properties: { name: { type: string } } }
                        User: { type: object, required: [ first, later ], properties: { first: { $ref: '#/components/schemas/S0' }, later: { $ref: '#/components/schemas/S9' } } }

                    """
            )
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["User.cs"].ShouldContain("Last");
        return run;
    }
}
