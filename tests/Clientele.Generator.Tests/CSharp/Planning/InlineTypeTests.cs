using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>Which inline schemas are one type, and what it is called.</summary>
public sealed class InlineTypeTests
{
    private const string Owner =
        "type: object, required: [login], properties: { login: { type: string }, id: { type: integer } }";

    [Fact]
    public void Schemas_of_one_structure_and_name_are_one_type_with_that_name()
    {
        var run = Run(
            $$"""
            Repository: { type: object, properties: { owner: { {{Owner}} } } }
            Team: { type: object, properties: { owner: { {{Owner}}, description: Who has it., example: { login: a } } } }
            """
        );

        Types(run).ShouldBe(["Owner", "Repository", "Team"]);
    }

    [Theory]
    [InlineData("required: [login], properties: { login: { type: string }, id: { type: integer } }")]
    [InlineData("properties: { login: { type: string, maxLength: 10 }, id: { type: integer } }")]
    [InlineData("properties: { login: { type: string, nullable: true }, id: { type: integer } }")]
    [InlineData("properties: { login: { type: string, readOnly: true }, id: { type: integer } }")]
    [InlineData("properties: { login: { type: string, format: uri }, id: { type: integer } }")]
    [InlineData("properties: { login: { type: string }, id: { type: integer } }, additionalProperties: false")]
    public void Another_structure_is_another_type(string other)
    {
        var run = Run(
            $$"""
            Repository: { type: object, properties: { owner: { type: object, properties: { login: { type: string }, id: { type: integer } } } } }
            Team: { type: object, properties: { owner: { type: object, {{other}} } } }
            """
        );

        Types(run).ShouldBe(["Repository", "RepositoryOwner", "Team", "TeamOwner"]);
    }

    [Fact]
    public void A_title_is_the_name_and_so_is_what_a_list_calls_its_items()
    {
        var run = Run(
            $$"""
            Repository: { type: object, properties: { owner: { {{Owner}}, title: Simple user }, owners: { type: array, items: { {{Owner}} } } } }
            Team: { type: object, properties: { lead: { {{Owner}}, title: Simple user }, owner: { {{Owner}} } } }
            """
        );

        Types(run).ShouldBe(["Repository", "SimpleUser", "Team", "TeamOwner"]);
    }

    [Fact]
    public void A_component_written_out_is_the_component()
    {
        const string Address =
            "type: object, properties: { street: { type: string }, city: { type: string }, zip: { type: string }, state: { type: string }, land: { type: string } }";
        var run = Run(
            $$"""
            Address: { {{Address}} }
            Tag: { type: object, properties: { text: { type: string } } }
            Person: { type: object, properties: { home: { {{Address}} }, tag: { type: object, properties: { text: { type: string } } } } }
            Place: { type: object, properties: { mark: { type: object, properties: { text: { type: string } } } } }
            """
        );

        // Of one member another name may be a coincidence.
        Types(run).ShouldBe(["Address", "Person", "Place", "PlaceMark", "Tag"]);
        run.Files["Person.cs"].ShouldContain("public Address? Home { get =>");
        run.Files["Person.cs"].ShouldContain("public Tag? Tag { get =>");
    }

    [Fact]
    public void Two_components_of_one_structure_are_nobody_elses()
    {
        const string Five =
            "type: object, properties: { a: { type: string }, b: { type: string }, c: { type: string }, d: { type: string }, e: { type: string } }";
        var run = Run(
            $$"""
            One: { {{Five}} }
            Two: { {{Five}} }
            Holder: { type: object, properties: { other: { {{Five}} }, two: { {{Five}} } } }
            """
        );

        Types(run).ShouldBe(["Holder", "HolderOther", "One", "Two"]);
        run.Files["Holder.cs"].ShouldContain("public Two? Two { get =>");
    }

    [Fact]
    public void An_alias_counts_as_what_it_stands_for()
    {
        var run = Run(
            """
            Name: { type: string }
            Repository: { type: object, properties: { owner: { type: object, properties: { login: { $ref: '#/components/schemas/Name' } } } } }
            Team: { type: object, properties: { owner: { type: object, properties: { login: { type: string } } } } }
            """
        );

        Types(run).ShouldBe(["Owner", "Repository", "Team"]);
    }

    [Fact]
    public void Names_that_implicit_usings_import_are_not_given()
    {
        var run = Run(
            """
            Flow: { type: object, properties: { action: { type: string, enum: [a, b] } } }
            Job: { type: object, properties: { action: { type: string, enum: [a, b] } } }
            """
        );

        Types(run).ShouldBe(["Flow", "FlowAction", "Job"]);
    }

    [Fact]
    public void A_schema_that_is_called_as_what_implicit_usings_import_is_told()
    {
        var run = Run(
            """
            Task: { type: object, properties: { name: { type: string } } }
            KeyValuePair: { type: object, x-clientele-name: Pair, properties: { name: { type: string } } }
            """
        );

        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldBe(
                "api.yaml(6,5): info CLI0207: The type 'Task' is ambiguous in files that import this client's namespace "
                    + "beside the implicit usings; x-clientele-name gives it another name"
            );
    }

    [Fact]
    public void Each_place_has_a_type_of_its_own_where_that_is_asked_for()
    {
        var run = Run(
            $$"""
            Owner: { {{Owner}} }
            Repository: { type: object, properties: { owner: { {{Owner}} } } }
            Team: { type: object, properties: { owner: { {{Owner}} } } }
            """,
            ("InlineTypes", "PerPlace")
        );

        Types(run).ShouldBe(["Owner", "Repository", "RepositoryOwner", "Team", "TeamOwner"]);
    }

    [Fact]
    public void A_member_that_allOf_brings_in_is_named_after_the_schema_that_declares_it()
    {
        var run = Run(
            """
            Hybrid: { allOf: [ { $ref: '#/components/schemas/Summary' }, { type: object, properties: { kind: { type: string } } } ] }
            Summary: { type: object, properties: { cleared: { type: string, enum: [a, b] } } }
            """
        );

        Types(run).ShouldBe(["Hybrid", "Summary", "SummaryCleared"]);
    }

    [Fact]
    public void Branches_are_called_after_the_value_that_only_they_have()
    {
        var run = Run(
            """
            Rule:
              oneOf:
                - { type: object, required: [rule], properties: { rule: { type: string, enum: [allow_bypass] }, users: { type: string } } }
                - { type: object, required: [rule], properties: { rule: { type: string, enum: [one_review, all_reviews] } } }
                - { type: object, required: [rule], properties: { rule: { type: string, enum: [custom] }, expression: { type: string } } }
            Favicon:
              oneOf:
                - { type: object, required: [icon], properties: { icon: { type: string } } }
                - { type: object, properties: {}, additionalProperties: false }
            """
        );

        Types(run)
            .ShouldBe(
                [
                    "Favicon",
                    "FaviconEmpty",
                    "FaviconWithIcon",
                    "Rule",
                    "RuleAllowBypass",
                    "RuleCustom",
                    "RuleOneReview",
                    "RuleOneReviewRule",
                ],
                ignoreOrder: true
            );
    }

    private static string[] Types(GeneratorRun run) =>
        [
            .. run.Types.Where(static type =>
                !type.StartsWith("Pets", System.StringComparison.Ordinal)
                && !type.StartsWith("IPets", System.StringComparison.Ordinal)
            ),
        ];

    private static GeneratorRun Run(string schemas, params (string, string)[] metadata)
    {
        var run = SchemasOf.Run(schemas, "3.0.4", metadata);
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }
}
