using System.Globalization;
using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi;

/// <summary>
/// A mistake of the author is told in words that say what stands there, what was meant and what it costs.
/// </summary>
public sealed class MistakeTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Pets, version: '1' }\n";

    [Theory]
    [InlineData(
        "paths: { /a: { get: { operationID: x, responses: {} } } }",
        "(3,23): info CLI0108: 'operationID' is not a member that OpenAPI knows here, but 'operationId' is; 'operationID' is ignored"
    )]
    [InlineData(
        "paths: { /a: { get: { sumary: x, responses: {} } } }",
        "(3,23): info CLI0108: 'sumary' is not a member that OpenAPI knows here, but 'summary' is; 'sumary' is ignored"
    )]
    [InlineData(
        "paths: {}\ncomponents: { schemas: { A: { type: object, propertes: {} } } }",
        "(4,45): info CLI0108: 'propertes' is not a member that OpenAPI knows here, but 'properties' is; 'propertes' is ignored"
    )]
    [InlineData(
        "paths: {}\ncomponents: { schemas: { A: { type: string, maxLenght: 3 } } }",
        "(4,45): info CLI0108: 'maxLenght' is not a member that OpenAPI knows here, but 'maxLength' is; 'maxLenght' is ignored"
    )]
    [InlineData(
        "paths: { /a: { get: { operationGroup: x, responses: {} } } }",
        "(3,23): info CLI0108: 'operationGroup' is not a member that OpenAPI knows here; it is ignored"
    )]
    public void A_mistyped_member_is_told_with_what_it_was_meant_to_be(string text, string line) =>
        Diagnose(text).ShouldBe(["api.yaml" + line]);

    [Theory]
    [InlineData(
        "paths: {}\ncomponents: { schemas: { A: { type: object, $defs: {}, const: 1, contains: {}, minContains: 1, examples: [ {} ], options: 1, deprecatd: true } } }"
    )]
    public void Keywords_of_JSON_Schema_and_names_of_ones_own_are_no_slips(string text) =>
        Diagnose(text)
            .ShouldBe([
                "api.yaml(4,126): info CLI0108: 'deprecatd' is not a member that OpenAPI knows here, but 'deprecated' is; 'deprecatd' is ignored",
            ]);

    [Theory]
    [InlineData(
        "paths: { /a: { get: { parameters: [ { name: q, in: querry, schema: { type: string } } ], responses: {} } } }",
        "(3,52): warning CLI0105: 'in' of the parameter 'q' has to be path, query, header or cookie, not 'querry'; it is ignored"
    )]
    [InlineData(
        "paths: {}\ncomponents: { schemas: { A: { type: objekt } } }",
        "(4,37): warning CLI0105: 'type' has to be string, number, integer, boolean, array, object or null, not 'objekt'; it is ignored"
    )]
    [InlineData(
        "paths: {}\ncomponents: { schemas: { A: { type: string, maxLength: long } } }",
        "(4,56): warning CLI0105: 'maxLength' has to be a number that is not negative, not the text 'long'; it is ignored"
    )]
    public void A_wrong_value_is_in_the_message(string text, string line) =>
        Diagnose(text).ShouldBe(["api.yaml" + line]);

    [Fact]
    public void An_undeclared_security_scheme_is_told_once_with_what_asks_for_it()
    {
        var paths = string.Concat(
            Enumerable
                .Range(0, 167)
                .Select(static i =>
                    string.Create(
                        CultureInfo.InvariantCulture,
                        $"  /a{i}: {{ get: {{ security: [ {{ key: [], token: [] }} ], responses: {{}} }} }}\n"
                    )
                )
        );

        Diagnose("security: [ { token: [] } ]\npaths:\n" + paths)
            .ShouldBe([
                "api.yaml(3,15): warning CLI0104: The security scheme 'token' is not declared, so that the client has no credential for it; the whole description asks for it",
                "api.yaml(5,31): warning CLI0104: The security scheme 'key' is not declared, so that the client has no credential for it; 167 operations ask for it",
            ]);
    }

    [Fact]
    public void A_repeated_operationId_warns_only_where_a_method_is_renamed()
    {
        Diagnose(
                "paths: { /a: { get: { tags: [ a ], operationId: get, responses: {} } }, /b: { get: { tags: [ b ], operationId: get, responses: {} } } }"
            )
            .ShouldBe([
                "api.yaml(3,112): info CLI0127: The operationId 'get' is repeated; no method is renamed for it, as the operations have different tags",
            ]);
        Diagnose(
                "paths: { /a: { get: { tags: [ a ], operationId: get, responses: {} } }, /b: { get: { tags: [ a ], operationId: get, responses: {} } } }"
            )
            .ShouldHaveSingleItem()
            .ShouldContain(
                "warning CLI0109: The operationId 'get' is repeated; the methods are told apart by what follows the name"
            );
    }

    [Fact]
    public void Spaces_around_a_header_s_name_are_left_out_and_its_operation_is_not()
    {
        var run = Run(
            "paths: { /a: { get: { operationId: get, parameters: [ { name: 'X-ID ', in: header, schema: { type: string } } ], responses: { '200': { description: x, headers: { ' X-Total': { schema: { type: integer } } } } } } } }"
        );

        run.Diagnostics.ShouldBe([
            "api.yaml(3,175): info CLI0121: The name of the header ' X-Total' has spaces around it; the header is sent and read without them",
            "api.yaml(3,55): info CLI0121: The name of the header 'X-ID ' has spaces around it; the header is sent and read without them",
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        string.Concat(run.Files.Values).ShouldContain("\"X-ID\"");
        string.Concat(run.Files.Values).ShouldNotContain("\"X-ID \"");
    }

    [Theory]
    [InlineData("{")]
    [InlineData("json")]
    [InlineData("application/")]
    [InlineData("application/json\\r\\nX-Evil: 1")]
    [InlineData("application/json; charset=\\u00e4")]
    public void A_media_type_that_no_message_can_have_costs_its_body_alone(string mediaType)
    {
        var run = Run(
            "paths: { /a: { post: { operationId: send, requestBody: { content: { \""
                + mediaType
                + "\": { schema: { type: string } }, application/json: { schema: { type: string } } } }, responses: {} } } }"
        );

        run.Diagnostics.ShouldHaveSingleItem().ShouldContain("warning CLI0123:");
        run.CompilerDiagnostics.ShouldBeEmpty();
        string.Concat(run.Files.Values).ShouldNotContain("\"" + mediaType + "\"");
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("*/*")]
    [InlineData("text/*")]
    [InlineData("application/vnd.acme.v1+json; version=\\\"a b\\\"; charset=utf-8")]
    [InlineData("application/json;charset")]
    [InlineData("application/json;")]
    public void Other_media_types_are_sent_as_they_are(string mediaType) =>
        Diagnose(
                "paths: { /a: { get: { operationId: get, responses: { '200': { description: x, content: { \""
                    + mediaType
                    + "\": { schema: { type: string } } } } } } } }"
            )
            .ShouldBeEmpty();

    [Theory]
    [InlineData("op_Equality")]
    [InlineData("get_Name")]
    [InlineData("set_Name")]
    public void A_name_that_the_compiler_gives_is_not_given_again(string name)
    {
        var run = Run(
            "paths: { /a: { get: { operationId: find, x-clientele-name: "
                + name
                + ", parameters: [ { name: q, in: query, schema: { type: string } } ], responses: { '200': { description: x, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } } } } } }\n"
                + "components: { schemas: { A: { type: object, properties: { name: { type: string }, equality: { type: string, x-clientele-name: "
                + name
                + " } } } } }"
        );

        run.Diagnostics.Count.ShouldBe(2);
        run.Diagnostics.ShouldAllBe(line =>
            line.Contains("warning CLI0122: '" + name + "' is a name that C# gives", System.StringComparison.Ordinal)
        );
        run.CompilerDiagnostics.ShouldBeEmpty();
    }

    [Fact]
    public void Attributes_that_XML_does_not_allow_are_elements()
    {
        var run = Run(
            """
            paths: {}
            components:
              schemas:
                A:
                  type: object
                  properties:
                    one: { type: string, xml: { attribute: true, name: id } }
                    two: { type: string, xml: { attribute: true, name: id } }
                    three: { type: string, xml: { attribute: true, name: xmlns } }
                    four: { type: string, xml: { attribute: true, name: id, namespace: 'urn:x' } }
            """
        );

        run.Diagnostics.ShouldBe([
            "api.yaml(6,5): warning CLI0206: The member 'three' can't be the XML attribute 'xmlns': XML declares namespaces with it; it is an element",
            "api.yaml(6,5): warning CLI0206: The member 'two' can't be the XML attribute 'id': another member is that attribute; it is an element",
        ]);
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["A.cs"].Split("WriteAttribute").Length.ShouldBe(3);
    }

    private static System.Collections.Generic.IReadOnlyList<string> Diagnose(string text) => Run(text).Diagnostics;

    private static GeneratorRun Run(string text) => new(InMemoryDescription.Client("api.yaml", Head + text));
}
