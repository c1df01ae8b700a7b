using System;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>Names that real descriptions once got wrong.</summary>
public sealed class SharedCaseNameTests
{
    /// <summary>It was HybridTransactionCleared, after the first of the schemas that bring the member in.</summary>
    [Theory]
    [InlineData("[cleared, uncleared]", "TransactionSummaryCleared")]
    [InlineData("[uncleared, cleared, reconciled]", "TransactionSummaryCleared")]
    public void An_enum_of_a_member_is_named_after_the_schema_that_declares_it(string values, string expected)
    {
        var run = PathsOf.Run(
            YamlDescription.Answering("{ $ref: '#/components/schemas/HybridTransaction' }"),
            $$"""
            HybridTransaction: { allOf: [ { $ref: '#/components/schemas/TransactionSummary' }, { type: object, properties: { type: { type: string } } } ] }
            TransactionDetail: { allOf: [ { $ref: '#/components/schemas/TransactionSummary' }, { type: object, properties: { account: { type: string } } } ] }
            TransactionSummary: { type: object, properties: { cleared: { type: string, enum: {{values}} } } }
            """
        );

        Types(run).ShouldBe(["HybridTransaction", "TransactionDetail", "TransactionSummary", expected]);
    }

    /// <summary>They were MergeRuleVariant1 to 3.</summary>
    [Fact]
    public void Branches_are_named_after_the_values_that_only_they_have()
    {
        var run = SchemasOf.Run(
            """
            MergeRule:
              oneOf:
                - { type: object, required: [rule, users], properties: { rule: { type: string, enum: [allow_bypass] }, users: { type: array, items: { type: string } } } }
                - { type: object, required: [rule], properties: { rule: { type: string, enum: [require_one_review, require_all_reviews] } } }
                - { type: object, required: [rule, expression], properties: { rule: { type: string, enum: [custom] }, expression: { type: string } } }
            """
        );

        Types(run)
            .Where(static type => !type.EndsWith("Rule", StringComparison.Ordinal))
            .ShouldBe(["MergeRuleAllowBypass", "MergeRuleCustom", "MergeRuleRequireOneReview"]);
    }

    /// <summary>They were CustomizationFaviconVariant1 to 3.</summary>
    [Fact]
    public void Branches_are_named_after_the_members_that_only_they_have()
    {
        var run = SchemasOf.Run(
            """
            Favicon:
              oneOf:
                - { type: object, required: [icon], properties: { icon: { type: string } } }
                - { type: object, required: [emoji], properties: { emoji: { type: string } } }
                - { type: object, properties: {}, additionalProperties: false }
            """
        );

        Types(run).ShouldBe(["Favicon", "FaviconEmpty", "FaviconWithEmoji", "FaviconWithIcon"]);
    }

    [Fact]
    public void Branches_with_one_title_are_told_apart_by_what_they_have()
    {
        var run = SchemasOf.Run(
            """
            Target:
              oneOf:
                - { type: object, title: Site, required: [path], properties: { path: { type: string }, kind: { type: string } } }
                - { type: object, title: Site, required: [host], properties: { host: { type: string }, kind: { type: string } } }
            """
        );

        Types(run).ShouldBe(["Target", "TargetSiteWithHost", "TargetSiteWithPath"]);
    }

    [Fact]
    public void Branches_with_the_same_members_are_named_after_what_these_are()
    {
        var run = SchemasOf.Run(
            """
            Choice:
              oneOf:
                - { type: object, properties: { id: { type: string }, name: { type: string } } }
                - { type: object, properties: { id: { type: integer }, name: { type: string } } }
            """
        );

        Types(run).ShouldBe(["Choice", "ChoiceWithIntegerId", "ChoiceWithStringId"]);
    }

    [Fact]
    public void Branches_without_a_member_of_their_own_are_named_after_two_that_only_they_have_both()
    {
        var run = SchemasOf.Run(
            """
            Event:
              oneOf:
                - { type: object, properties: { at: { type: string }, by: { type: string } } }
                - { type: object, properties: { at: { type: string }, count: { type: string } } }
                - { type: object, properties: { by: { type: string }, count: { type: string } } }
            """
        );

        Types(run).ShouldBe(["Event", "EventWithAtAndBy", "EventWithAtAndCount", "EventWithByAndCount"]);
    }

    /// <summary>Each branch was compared with each other one.</summary>
    [Fact]
    public void A_union_of_many_branches_names_each_after_its_own_member()
    {
        var branches = Enumerable
            .Range(0, 400)
            .Select(static i =>
                $"{{ type: object, required: [m{i}, shared], properties: {{ m{i}: {{ type: string }}, shared: {{ type: string }} }} }}"
            );
        var run = SchemasOf.Run($"Event: {{ oneOf: [ {string.Join(", ", branches)} ] }}");

        run.Types.ShouldContain("EventWithM0");
        run.Types.ShouldContain("EventWithM399");
    }

    private static string[] Types(GeneratorRun run)
    {
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return
        [
            .. run.Types.Where(static type =>
                type != "Converter"
                && !type.StartsWith("Pets", StringComparison.Ordinal)
                && !type.StartsWith("IPets", StringComparison.Ordinal)
            ),
        ];
    }
}
