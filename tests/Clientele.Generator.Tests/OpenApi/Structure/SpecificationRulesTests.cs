using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.OpenApi.Structure;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

/// <summary>
/// What the specification says beyond the types of members is checked, told on its line and column, and costs no code.
/// </summary>
public sealed class SpecificationRulesTests
{
    private const string Info = "\ninfo: { title: Acme, version: '1' }\n";

    [Theory]
    [InlineData("servers: [ { url: 'http://a b' } ]", "(3,19): warning CLI0118: The server 'http://a b' is not a URL")]
    [InlineData(
        "servers: [ { url: '//{v}', variables: { v: { enum: ['1', 2], default: '1' } } } ]",
        "(3,58): info CLI0113: 'enum' has to be a text; it is taken as it is"
    )]
    [InlineData(
        "security: [ { key: [] } ]",
        "(3,15): warning CLI0104: The security scheme 'key' is not declared, so that the client has no credential for it; the whole description asks for it"
    )]
    [InlineData(
        "paths: { /a: { get: { responses: { '200': {} } } } }",
        "(3,43): info CLI0107: 'description' is required here"
    )]
    [InlineData(
        "paths: { '/{a}': { get: { parameters: [ { name: a, in: path, schema: {} } ], responses: {} } } }",
        "(3,41): info CLI0107: 'required: true' is required here"
    )]
    [InlineData(
        "paths: { /a: { get: { parameters: [ { name: a, in: query } ], responses: {} } } }",
        "(3,37): info CLI0107: 'schema' is required here"
    )]
    [InlineData(
        "paths: { a: { get: { responses: {} } } }",
        "(3,10): info CLI0116: The path 'a' does not begin with '/', which is put there"
    )]
    [InlineData(
        "components: { schemas: { A: { type: object, properties: { b: { type: string, required: true } } } } }",
        "(3,88): warning CLI0129: 'required: true' is not legal in JSON Schema 2020-12 and has no effect; the object lists the names of its required members"
    )]
    [InlineData(
        "components: { schemas: { A: { type: object, required: false } } }",
        "(3,55): warning CLI0129: 'required: false' is not legal in JSON Schema 2020-12 and has no effect; the object lists the names of its required members"
    )]
    [InlineData(
        "externalDocs: { $ref: docs.yaml, url: a }",
        "(3,17): info CLI0108: '$ref' is not a member that OpenAPI knows here; it is ignored"
    )]
    public void What_the_specification_does_not_allow_is_said_on_its_place(string text, string expected) =>
        Diagnostics("3.1.1", text).ShouldBe(["api.yaml" + expected]);

    [Theory]
    [InlineData(
        "3.0.4",
        "type: [string, integer]",
        "(3,37): info CLI0117: OpenAPI has an array of types since 3.1; it is read all the same"
    )]
    [InlineData(
        "3.0.4",
        "type: 'null'",
        "(3,37): info CLI0117: OpenAPI has the type 'null' since 3.1; it is read all the same"
    )]
    [InlineData("3.1.0", "type: [string, integer]", null)]
    [InlineData("3.2.0", "type: 'null'", null)]
    public void What_a_version_does_not_know_yet_is_read_all_the_same(
        string version,
        string schema,
        string? expected
    ) =>
        Diagnostics(version, "components: { schemas: { A: { " + schema + " } } }")
            .ShouldBe(expected is null ? [] : ["api.yaml" + expected]);

    [Theory]
    [InlineData(
        "3.0.4",
        "true",
        "(3,55): info CLI0119: 'required: true' has no effect in a schema; the object lists the names of its required members"
    )]
    [InlineData("3.0.4", "false", null)]
    [InlineData(
        "3.1.0",
        "true",
        "(3,55): warning CLI0129: 'required: true' is not legal in JSON Schema 2020-12 and has no effect; the object lists the names of its required members"
    )]
    [InlineData(
        "3.2.0",
        "true",
        "(3,55): warning CLI0129: 'required: true' is not legal in JSON Schema 2020-12 and has no effect; the object lists the names of its required members"
    )]
    public void A_boolean_required_breaks_the_dialect_since_3_1(string version, string required, string? expected) =>
        Diagnostics(version, "components: { schemas: { A: { type: object, required: " + required + " } } }")
            .ShouldBe(expected is null ? [] : ["api.yaml" + expected]);

    [Fact]
    public void Swagger_has_a_boolean_required_as_a_remark() =>
        new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                "swagger: '2.0'" + Info + "paths: {}\ndefinitions: { A: { type: object, required: true } }\n"
            )
        ).Diagnostics.ShouldBe([
            "api.yaml(4,45): info CLI0119: 'required: true' has no effect in a schema; the object lists the names of its required members",
        ]);

    [Fact]
    public void A_response_needs_no_description_since_3_2() =>
        Diagnostics("3.2.0", "paths: { /a: { get: { responses: { '200': {} } } } }").ShouldBeEmpty();

    [Theory]
    [InlineData("openapi: 3.0.0", "name: a, in: query, content: {}", null)]
    [InlineData("openapi: 3.0.0", "name: a, in: query", "schema")]
    [InlineData("openapi: 3.0.0", "in: query", null)]
    [InlineData("swagger: 2.0", "name: a, in: query", null)]
    [InlineData("swagger: 2.0", "name: a, in: path, required: True", null)]
    [InlineData("swagger: 2.0", "name: a, in: path, required: 'true'", "required: true")]
    [InlineData("swagger: 2.0", "name: a, in: path, required: false", "required: true")]
    public void A_parameter_says_what_it_is_and_one_of_a_path_that_it_is_required(
        string version,
        string parameter,
        string? missing
    ) =>
        Check(version, "Parameter", parameter)
            .ShouldBe(missing is null ? [] : [$"(1,1): info CLI0107: '{missing}' is required here"]);

    [Theory]
    [InlineData("format: uuid, default: x", "(1,26): info CLI0113: 'default' has to be a UUID; it is taken as it is")]
    [InlineData("format: uuid, default: 01234567-89ab-cdef-0123-456789abcdef", null)]
    [InlineData("format: uuid, default: ''", null)]
    [InlineData("format: uuid, default: null", null)]
    [InlineData("format: date, default: x", null)]
    public void The_default_of_a_UUID_is_one_or_nothing(string schema, string? told) =>
        Check("openapi: 3.1.0", "Schema", schema).ShouldBe(told is null ? [] : [told]);

    [Theory]
    [InlineData(
        "3.0.2-OF*Lu",
        "(1,10): info CLI0113: 'openapi' has to be a version number such as 3.1.1; it is taken as it is"
    )]
    [InlineData("3.1.0-rc.1", null)]
    [InlineData("3.1", null)]
    public void A_version_is_a_number(string version, string? expected) =>
        Diagnostics(version, "components: {}").ShouldBe(expected is null ? [] : ["api.yaml" + expected]);

    [Theory]
    [InlineData("version: 1.0", "(2,31): info CLI0113: 'version' has to be a text; it is taken as it is")]
    [InlineData(
        "version: '1', license: { name: a, url: b, identifier: c }",
        "(2,76): info CLI0113: 'identifier' has to be left out where there is a 'url'; it is taken as it is"
    )]
    public void The_title_page_is_checked(string members, string expected)
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                "openapi: 3.1.0\ninfo: { title: Acme, " + members + " }\npaths: {}\n"
            )
        );

        run.Diagnostics.ShouldBe(["api.yaml" + expected]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void A_title_page_that_is_elsewhere_is_missing_here()
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.yaml", "openapi: 3.1.0\ninfo: { $ref: info.yaml }\npaths: {}\n")
        );

        run.Diagnostics.Order(StringComparer.Ordinal)
            .ShouldBe([
                "api.yaml(2,7): info CLI0107: 'title' is required here",
                "api.yaml(2,7): info CLI0107: 'version' is required here",
                "api.yaml(2,9): info CLI0108: '$ref' is not a member that OpenAPI knows here; it is ignored",
            ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    private static IReadOnlyList<string> Check(string version, string objectName, string members)
    {
        var text = "{ " + members + " }";
        var findings = new StructureFindings("api.yaml");
        new SpecificationRules(YamlNodes.Mapping(version), findings).Check(YamlNodes.Mapping(text), objectName);
        return findings.All.ToldIn(text);
    }

    private static string[] Diagnostics(string version, string text)
    {
        var paths = text.StartsWith("paths", StringComparison.Ordinal) ? "\n" : "\npaths: {}\n";
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", "openapi: " + version + Info + text + paths));
        run.CompilerDiagnostics.ShouldBeEmpty();
        return [.. run.Diagnostics];
    }
}
