using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator;
using Shouldly;
using Xunit;

namespace Clientele.Corpus.Tests;

/// <summary>Two readings of one description agree; of two descriptions, each difference is found.</summary>
public sealed class OracleTests
{
    private const string Head = "openapi: 3.0.4\ninfo: { title: Pets, version: '1' }\n";

    private const string Text =
        Head
        + """
            paths:
              /pets/{id}:
                parameters: [ { name: id, in: path, required: true, schema: { type: string, enum: [a, b] } } ]
                get:
                  parameters: [ { name: full, in: query, schema: { type: boolean } } ]
                  responses: { '200': { description: x, content: { application/json: { schema: { type: array, items: { type: object, properties: { inner: { $ref: '#/components/schemas/Pet' } } } } } } } }
            components:
              schemas:
                Pet: { type: object, required: [name], properties: { name: { type: string }, kind: { $ref: '#/components/schemas/Kind' }, tags: { type: array, items: { type: object, properties: { key: { type: string } } } } } }
                Kind: { type: string, enum: [dog, cat] }
                Other: { type: string, enum: [x] }
            """;

    [Fact]
    public void Two_readings_of_one_text_agree() => Compare(Text, Text).ShouldBeEmpty();

    [Theory]
    [InlineData("get:", "put:", "ORACLE-operation :GET /pets/{id} is not in Microsoft.OpenApi's reading")]
    [InlineData(
        "name: full",
        "name: half",
        "ORACLE-parameter GET /pets/{id}:QUERY full is not in Microsoft.OpenApi's reading"
    )]
    [InlineData("enum: [a, b]", "enum: [a]", "ORACLE-enum GET /pets/{id} id:b is not in Microsoft.OpenApi's reading")]
    [InlineData("Other:", "Another:", "ORACLE-schema :Other is not in Microsoft.OpenApi's reading")]
    [InlineData(
        "required: [name]",
        "required: [kind]",
        "ORACLE-required Pet:name is not in Microsoft.OpenApi's reading"
    )]
    [InlineData(
        "properties: { name:",
        "properties: { label:",
        "ORACLE-member Pet:label is in Microsoft.OpenApi's reading alone"
    )]
    [InlineData("{ key:", "{ word:", "ORACLE-member Pet.tags[]:word is in Microsoft.OpenApi's reading alone")]
    [InlineData("enum: [dog, cat]", "enum: [dog]", "ORACLE-enum Kind:cat is not in Microsoft.OpenApi's reading")]
    [InlineData(
        "schemas/Kind",
        "schemas/Other",
        "ORACLE-reference Pet.kind:refers to Other in Microsoft.OpenApi's reading, and here to #/components/schemas/Kind"
    )]
    [InlineData(
        "inner: { $ref: '#/components/schemas/Pet' }",
        "inner: { $ref: '#/components/schemas/Kind' }",
        "ORACLE-reference GET /pets/{id} 200 application/json[].inner:refers to Kind in Microsoft.OpenApi's reading, and here to #/components/schemas/Pet"
    )]
    public void A_doctored_text_is_found_out(string old, string doctored, string expected) =>
        Compare(Text, Text.Replace(old, doctored, System.StringComparison.Ordinal)).ShouldContain(expected);

    // What differs in form alone: a rule of the comparison each.
    [Theory]
    [InlineData("A: { oneOf: [ { type: object, properties: { a: {} } }, { type: 'null' } ] }", "3.1.1")]
    [InlineData("A: { anyOf: [ { enum: [x, y] }, { type: 'null' } ] }", "3.1.1")]
    [InlineData("A: { type: string, nullable: true, enum: [x, null] }", "3.0.4")]
    [InlineData(
        "A: { properties: { a: { description: x, allOf: [ { $ref: '#/components/schemas/B' } ] } } }\n    B: { type: object, properties: { b: {} } }",
        "3.0.4"
    )]
    [InlineData("A: { properties: { a: { allOf: [ { enum: [x, y] }, { description: z } ] } } }", "3.0.4")]
    [InlineData(
        "A: { allOf: [ { properties: { a: { $ref: '#/components/schemas/B' } } }, { properties: { a: { $ref: '#/components/schemas/C' } } } ] }\n    B: { type: string }\n    C: { type: string }",
        "3.0.4"
    )]
    [InlineData("A: { properties: { a: { $ref: '#/components/schemas/Nowhere' } } }", "3.0.4")]
    public void What_differs_in_form_alone_is_no_disagreement(string schemas, string version)
    {
        var text =
            "openapi: "
            + version
            + "\ninfo: { title: Pets, version: '1' }\npaths: {}\ncomponents:\n  schemas:\n    "
            + schemas
            + "\n";

        Compare(text, text).ShouldBeEmpty();
    }

    [Fact]
    public void Properties_that_are_referred_to_are_no_property()
    {
        var text = Text.Replace(
            "properties: { inner: { $ref: '#/components/schemas/Pet' } }",
            "properties: { $ref: '#/components/schemas/Pet/properties' }",
            System.StringComparison.Ordinal
        );

        Compare(text, text).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_Microsoft_OpenApi_can_t_read_is_not_compared()
    {
        using var folder = new CorpusFolder().With(
            "a.yaml",
            Head
                + "paths: {}\ncomponents: { schemas: { A: { properties: { $ref: '#/components/schemas/B/properties' } }, B: { properties: { b: {} } } } }\n"
        );

        (await folder.RunAsync("--oracle")).ShouldBe(0);

        folder.Row("a.yaml")["disagreements"].ShouldBe("unread");
    }

    [Fact]
    public async Task Disagreements_are_a_column_and_a_refused_text_is_compared_as_JSON()
    {
        using var folder = new CorpusFolder()
            .With("a.yaml", Text)
            .With(
                "b.yaml",
                Text.Replace("enum: [x]", "enum: [x], description: y, description: y", System.StringComparison.Ordinal)
            );

        (await folder.RunAsync("--oracle", "--log", folder.PathOf("log.tsv"))).ShouldBe(0);

        folder.Lines[0].ShouldEndWith("\tdiagnostics\tdisagreements");
        (folder.Row("a.yaml")["disagreements"], folder.Row("b.yaml")["disagreements"]).ShouldBe(("0", "0"));
        (await File.ReadAllTextAsync(folder.PathOf("log.tsv"), TestContext.Current.CancellationToken)).ShouldContain(
            "ORACLE-refused\tInfo\t" + folder.PathOf("b.yaml") + "\tMicrosoft.OpenApi refuses the text: "
        );
    }

    private static List<string> Compare(string ours, string theirs)
    {
        using var folder = new CorpusFolder().With("ours.yaml", ours).With("theirs.yaml", theirs);
        var cancellation = TestContext.Current.CancellationToken;
        var generation = Generation.Run(
            DocumentDiscovery.Load(folder.PathOf("ours.yaml")),
            new ClientGenerator(),
            cancellation
        );
        var reading = OracleReading.Create(CorpusFile.Read(folder.PathOf("theirs.yaml")), cancellation);
        var findings = new OracleFindings();
        Oracle.Compare(
            generation.Description!.Model,
            reading.Document!,
            [.. generation.Diagnostics.Select(Finding.Create)],
            findings
        );
        return [.. findings.All.Select(static finding => finding.Id + " " + finding.Place + ":" + finding.Message)];
    }
}
