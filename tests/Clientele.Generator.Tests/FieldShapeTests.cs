using System;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests;

/// <summary>
/// Shapes of descriptions that other generators fail on, each with the issue that it was reported in;
/// <see cref="FieldComplaintTests"/> has the rest.
/// </summary>
public sealed class FieldShapeTests
{
    [Theory] // Kiota #3976
    [InlineData("""{"items":[{"id":"a"},{}]}""")]
    [InlineData("""{"items":{"id":"a"}}""")]
    [InlineData("""{"items":[]}""")]
    public void One_or_many_is_told_by_what_came(string json) =>
        SchemasOf
            .Run(
                """
                Result: { properties: { items: { oneOf: [ { type: array, items: { $ref: '#/components/schemas/Item' } }, { $ref: '#/components/schemas/Item' } ] } } }
                Item: { properties: { id: { type: string } } }
                """
            )
            .ShouldKeep("Result", json);

    [Theory] // Kiota #4478
    [InlineData("""{"content":{"kind":"a","x":1}}""")]
    [InlineData("""{"content":{"kind":"b","inner":{"kind":"c","y":2}}}""")]
    [InlineData("""{"content":{"kind":"c","y":2}}""")]
    public void A_oneOf_in_a_oneOf_is_one_choice(string json) =>
        SchemasOf
            .Run(
                """
                Page: { type: object, properties: { content: { oneOf: [ { $ref: '#/components/schemas/A' }, { oneOf: [ { $ref: '#/components/schemas/B' }, { $ref: '#/components/schemas/C' } ] } ] } } }
                A: { type: object, required: [kind], properties: { kind: { const: a }, x: { type: integer } } }
                B: { type: object, required: [kind], properties: { kind: { const: b }, inner: { oneOf: [ { $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/C' } ] } } }
                C: { type: object, required: [kind], properties: { kind: { const: c }, y: { type: integer } } }
                """
            )
            .ShouldKeep("Page", json);

    [Theory] // NSwag #3917
    [InlineData("anyOf")]
    [InlineData("oneOf")]
    public void Null_or_an_object_without_a_name_has_its_members(string keyword)
    {
        var run = SchemasOf.Run(
            $$"""Holder: { type: object, required: [mine], properties: { mine: { {{keyword}}: [ { type: 'null' }, { type: object, properties: { a: { type: string } } } ] } } }"""
        );

        run.ShouldKeep("Holder", """{"mine":null}""");
        run.ShouldKeep("Holder", """{"mine":{"a":"x"}}""");
        run.FileOf("HolderMine").ShouldContain("public string? A { get =>");
    }

    [Theory] // openapi-generator #24398
    [InlineData("""{"amount":1.5}""")]
    [InlineData("""{"amount":"auto"}""")]
    [InlineData("""{"amount":{"value":3}}""")]
    [InlineData("""{"mode":"fast"}""")]
    [InlineData("""{"mode":7}""")]
    public void A_union_writes_the_case_that_it_holds(string json) =>
        SchemasOf
            .Run(
                """
                Order: { type: object, properties: { amount: { oneOf: [ { type: number }, { type: string }, { $ref: '#/components/schemas/Money' } ] }, mode: { oneOf: [ { type: string, enum: [fast, slow] }, { type: integer } ] } } }
                Money: { type: object, required: [value], properties: { value: { type: integer } } }
                """
            )
            .ShouldKeep("Order", json);

    [Theory] // AutoSDK #95: the names of Milvus
    [InlineData("code: OK", "code%3A%20OK")]
    [InlineData("Role&User", "Role%26User")]
    [InlineData("Names-a/b", "Names-a~1b")]
    [InlineData("Names-a/b", "Names-a%2Fb")]
    [InlineData("50%", "50%25")]
    public void References_find_names_of_any_characters(string name, string reference)
    {
        var run = SchemasOf.Run(
            $$"""
            '{{name}}': { type: object, properties: { a: { type: string } } }
            Holder: { type: object, properties: { it: { $ref: '#/components/schemas/{{reference}}' } } }
            """
        );

        run.Diagnostics.ShouldNotContain(static diagnostic =>
            diagnostic.Contains(": error", StringComparison.Ordinal)
            || diagnostic.Contains("can't be resolved", StringComparison.Ordinal)
        );
        run.ShouldKeep("Holder", """{"it":{"a":"x"}}""");
    }

    [Fact] // AutoSDK #118: Onshape's hundreds of types that extend and hold each other
    public void A_web_of_types_that_extend_and_hold_each_other_ends()
    {
        const int Count = 120;
        var schemas = string.Concat(
            Enumerable
                .Range(0, Count)
                .Select(static index =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $$"""
                        T{{index}}: { allOf: [ { $ref: '#/components/schemas/{{(
                            index == 0 ? "Root" : $"T{(index - 1) / 3}"
                        )}}' }, { type: object, properties: { a{{index}}: { $ref: '#/components/schemas/T{{(index * 7)
                            % Count}}' }, u{{index}}: { oneOf: [ { $ref: '#/components/schemas/T{{(index * 11)
                            % Count}}' }, { $ref: '#/components/schemas/T{{(index * 13 + 1) % Count}}' } ] } } } ] }

                        """
                    )
                )
        );

        var run = SchemasOf.Run(
            "Root: { type: object, required: [type], properties: { type: { type: string }, all: { type: array, items: { $ref: '#/components/schemas/Root' } } }, discriminator: { propertyName: type } }\n"
                + schemas
        );

        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact] // AutoSDK's client of GitHub: 20,677 files, built again as a whole for every edit
    public void Files_grow_with_types_and_not_with_operations_and_an_edit_touches_few()
    {
        static string Schemas(int count) =>
            string.Concat(
                Enumerable
                    .Range(0, count)
                    .Select(static index => $"S{index}: {{ type: object, properties: {{ a: {{ type: string }} }} }}\n")
            );
        static string Paths(int count) =>
            string.Concat(
                Enumerable
                    .Range(0, count)
                    .Select(static index =>
                        $"/p{index}: {{ get: {{ tags: [t], operationId: get{index}, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/S0' }} }} }} }} }} }} }}\n"
                    )
            );
        static GeneratorRun Emit(int operations, int schemas) => PathsOf.Run(Paths(operations), Schemas(schemas));

        var run = Emit(300, 200);
        var before = run.Result.GeneratedSources;

        before.Length.ShouldBe(Emit(10, 200).Files.Count);
        (before.Length - Emit(300, 100).Files.Count).ShouldBe(100);
        run.Edit(
            "api.yaml",
            YamlDescription.WithPaths(
                Paths(300),
                Schemas(200)
                    .Replace(
                        "S7: { type: object, properties: {",
                        "S7: { type: object, properties: { b: { type: integer },",
                        StringComparison.Ordinal
                    )
            )
        );
        run.Result.GeneratedSources.Where(source => before.All(old => old.SourceText != source.SourceText))
            .Select(static source => source.HintName)
            .ShouldBe(["S7.g.cs"]);
    }

    [Fact] // NSwag #5284
    public void Nothing_that_is_called_needs_reflection()
    {
        var compilation = PathsOf
            .Run(
                """
                /pets/{id}:
                  post:
                    operationId: change
                    parameters: [ { name: id, in: path, required: true, schema: { type: string } }, { name: filter, in: query, style: deepObject, schema: { $ref: '#/components/schemas/Pet' } } ]
                    requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } }, application/xml: { schema: { $ref: '#/components/schemas/Pet' } }, application/x-www-form-urlencoded: { schema: { $ref: '#/components/schemas/Pet' } } } }
                    responses: { '200': { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Any' } }, text/event-stream: { schema: { $ref: '#/components/schemas/Pet' } } } } }
                """,
                """
                Pet: { type: object, properties: { kind: { type: string, enum: [a, b] }, tags: { type: object, additionalProperties: { type: array, items: { type: string, format: uuid } } }, any: {} } }
                Any: { oneOf: [ { $ref: '#/components/schemas/Pet' }, { type: string }, { type: array, items: { type: integer } } ] }
                """
            )
            .Compile();

        var called = compilation
            .SyntaxTrees.SelectMany(tree =>
            {
                var model = compilation.GetSemanticModel(tree);
                return tree.GetRoot()
                    .DescendantNodes()
                    .Where(static node => node is ExpressionSyntax)
                    .Select(node => model.GetSymbolInfo(node).Symbol)
                    .Where(static symbol => symbol is IMethodSymbol or IPropertySymbol);
            })
            .ToList();

        called.Count.ShouldBeGreaterThan(100);
        called
            .Where(static symbol =>
                symbol!
                    .GetAttributes()
                    .Concat(symbol.ContainingType.GetAttributes())
                    .Any(static attribute =>
                        attribute.AttributeClass!.Name
                            is "RequiresUnreferencedCodeAttribute"
                                or "RequiresDynamicCodeAttribute"
                    )
            )
            .Select(static symbol => symbol!.ToDisplayString())
            .Distinct()
            .ShouldBeEmpty();
        called
            .Select(static symbol => symbol!.ContainingNamespace.ToDisplayString())
            .ShouldNotContain("System.Reflection");
    }
}
