using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Emit;

/// <summary>Unions where the compiler has union types.</summary>
public sealed class LanguageUnionTests
{
    private static readonly string Description = YamlDescription.WithPaths(
        """
        /issues:
          post:
            operationId: createIssue
            parameters:
            - { name: title, in: query, schema: { $ref: '#/components/schemas/Title' } }
            - { name: since, in: header, schema: { $ref: '#/components/schemas/Title' } }
            requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Labels' } } } }
            responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Issue' } } } } }
        """,
        """
        Issue:
          type: object
          required: [ title ]
          properties: { title: { $ref: '#/components/schemas/Title' }, labels: { $ref: '#/components/schemas/Labels' }, value: { $ref: '#/components/schemas/Value' } }
        Title: { oneOf: [ { type: string }, { type: integer } ] }
        Labels: { oneOf: [ { type: array, items: { type: string } }, { $ref: '#/components/schemas/Label' }, { type: boolean } ] }
        Label: { type: object, required: [ name ], properties: { name: { type: string, maxLength: 5 } } }
        Value: { oneOf: [ { type: number }, { type: boolean }, { type: object, additionalProperties: { type: string } } ] }
        """,
        "3.0.3",
        others: "servers: [ { url: 'https://x.test' } ]"
    );

    // As .NET 11 declares them.
    private const string UnionTypes = """
        namespace System.Runtime.CompilerServices
        {
            /// <summary>Marks a union type.</summary>
            [AttributeUsage(AttributeTargets.Class | AttributeTargets.Struct, AllowMultiple = false)]
            public sealed class UnionAttribute : Attribute;

            /// <summary>A union.</summary>
            public interface IUnion
            {
                /// <summary>Gets its value.</summary>
                object? Value { get; }
            }
        }
        """;

    [Fact]
    public void They_are_printed_as_reviewed() =>
        Snapshot.Verify(
            new Dictionary<string, string>
            {
                ["Labels.cs"] = Run(LanguageVersion.CSharp15, UnionTypes).Files["Labels.cs"],
                ["Value.cs"] = Run(LanguageVersion.CSharp15, UnionTypes).Files["Value.cs"],
            }
        );

    [Fact]
    public void A_switch_is_exhaustive_when_all_cases_and_raw_JSON_are_there()
    {
        const string Whole = """
            label switch { IReadOnlyList<string> list => "list", Label one => one.Name, bool flag => "flag", JsonElement raw => "raw" }
            """;

        Warnings(Whole).ShouldBeEmpty();
        Warnings(Whole.Replace(", bool flag => \"flag\"", "", StringComparison.Ordinal)).ShouldBe(["CS8509"]);
    }

    [Fact]
    public void Cases_are_matched_converted_and_sent() =>
        EmittedProgram
            .Run<string>(
                Run(LanguageVersion.CSharp15, UnionTypes),
                """
                static string Kind(Labels? labels) => labels switch { null => "none", IReadOnlyList<string> list => "list of " + list.Count, Label label => label.Name, bool flag => "flag", JsonElement raw => "raw" };
                IReadOnlyList<string> readOnly = ["a", "b"];
                Labels[] all = [readOnly, new List<string> { "x" }, ["c"], new Label { Name = "n" }, true, Labels.FromUnknown(JsonDocument.Parse("5").RootElement)];
                Issue[] issues = [.. all.Select(static labels => new Issue { Title = 5, Labels = labels, Value = 1.5 })];
                var json = JsonSerializer.Serialize(issues[2], PetsJsonContext.Default.Issue);
                var equal = JsonSerializer.Deserialize(json, PetsJsonContext.Default.Issue) == issues[2];
                return string.Join(", ", all.Append(null).Select(Kind)) + " " + json + " " + equal + " " + all[0].Equals(null);
                """
            )
            .ShouldBe(
                """list of 2, list of 1, list of 1, n, flag, raw, none {"title":5,"labels":["c"],"value":1.5} True False"""
            );

    [Theory]
    [InlineData(LanguageVersion.CSharp14, UnionTypes)]
    [InlineData(LanguageVersion.CSharp15, "")]
    public void Without_the_language_or_its_types_they_are_classes_with_Match(LanguageVersion language, string code)
    {
        var run = Run(language, code);

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.FileOf("Labels").ShouldNotContain("[Union]");
    }

    private static string[] Warnings(string expression)
    {
        var code = $$"""
            using System.Collections.Generic;
            using System.Text.Json;
            using Acme;

            internal static class Use
            {
                public static string Of(Labels label) => {{expression}};
            }
            """;
        return
        [
            .. Run(LanguageVersion.CSharp15, UnionTypes)
                .Compile(code)
                .GetDiagnostics(TestContext.Current.CancellationToken)
                .Where(static diagnostic => diagnostic.Severity > DiagnosticSeverity.Hidden)
                .Select(static diagnostic => diagnostic.Id),
        ];
    }

    private static GeneratorRun Run(LanguageVersion language, string code) =>
        new(GeneratorRun.References, language, code, InMemoryDescription.Client("api.yaml", Description));
}
