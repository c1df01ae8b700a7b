using System;
using System.Linq;
using System.Text.RegularExpressions;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Planning;

/// <summary>Which types the schemas of operations are, and what they and the methods are called.</summary>
public sealed class OperationTypeTests
{
    private const string Problem =
        "type: object, required: [detail], properties: { detail: { type: string }, status: { type: integer } }";

    [Theory]
    [InlineData("", "Error")]
    [InlineData("title: Problem Detail, ", "ProblemDetail")]
    public void Equal_errors_of_all_operations_are_one_type(string title, string expected)
    {
        var run = Run(
            $$"""
            paths:
              /a: { get: { operationId: getA, responses: { '204': { description: ok }, default: { description: no, content: { application/json: { schema: { {{title}}{{Problem}} } } } } } } }
              /b: { get: { operationId: getB, responses: { '204': { description: ok }, '404': { description: no, content: { application/problem+json: { schema: { {{title}}{{Problem}} } } } } } } }
            """
        );

        Types(run).ShouldBe([expected]);
    }

    [Fact]
    public void One_operation_names_its_own_error()
    {
        var run = Run(
            $$"""
            paths:
              /a: { get: { operationId: getA, responses: { '204': { description: ok }, '400': { description: no, content: { application/json: { schema: { {{Problem}} } } } }, '409': { description: no, content: { application/json: { schema: { {{Problem}} } } } } } } }
            """
        );

        Types(run).ShouldBe(["GetAError"]);
    }

    [Fact]
    public void A_component_that_is_no_schema_names_what_stands_in_it()
    {
        var run = Run(
            """
            paths:
              /a: { post: { operationId: callA, parameters: [ { $ref: '#/components/parameters/listOrder' } ], requestBody: { $ref: '#/components/requestBodies/Command' }, responses: { '200': { $ref: '#/components/responses/CommandResponse' } } } }
              /b: { post: { operationId: callB, parameters: [ { $ref: '#/components/parameters/listOrder' } ], requestBody: { $ref: '#/components/requestBodies/Command' }, responses: { '200': { $ref: '#/components/responses/CommandResponse' } } } }
            components:
              parameters:
                listOrder: { name: order, in: query, schema: { type: string, enum: [asc, desc] } }
              requestBodies:
                Command: { required: true, content: { application/json: { schema: { type: object, properties: { go: { type: boolean } } } } } }
              responses:
                CommandResponse: { description: ok, content: { application/json: { schema: { type: object, properties: { data: { type: object, properties: { result: { type: string } } } } } } } }
            """
        );

        Types(run).ShouldBe(["Command", "CommandResponse", "CommandResponseData", "ListOrder"]);
    }

    [Theory]
    [InlineData("404", "NotFoundError")]
    [InlineData("202", "AcceptedResponse")]
    [InlineData("default", "DefaultError")]
    [InlineData("5xx", "ServerError")]
    [InlineData("4041", "N4041")]
    public void A_response_component_that_is_called_as_its_status_names_what_stands_in_it_in_words(
        string component,
        string name
    )
    {
        var run = Run(
            $$"""
            paths:
              /a: { get: { operationId: getA, responses: { '{{(
                component == "202" ? "202" : "404"
            )}}': { $ref: '#/components/responses/{{component}}' } } } }
              /b: { get: { operationId: getB, responses: { '{{(
                component == "202" ? "202" : "404"
            )}}': { $ref: '#/components/responses/{{component}}' } } } }
            components:
              responses:
                '{{component}}': { description: no, content: { application/json: { schema: { {{Problem}} } } } }
            """
        );

        Types(run).ShouldBe([name]);
    }

    [Fact]
    public void A_component_schema_keeps_the_name_that_a_response_component_has_too()
    {
        var run = Run(
            $$"""
            paths:
              /a: { get: { operationId: getA, responses: { '204': { description: ok }, '400': { $ref: '#/components/responses/Problem' } } } }
            components:
              responses:
                Problem: { description: no, content: { application/json: { schema: { {{Problem}} } } } }
              schemas:
                Problem: { type: object, properties: { text: { type: string } } }
            """
        );

        Types(run).ShouldBe(["Problem", "ProblemResponse"]);
    }

    [Fact]
    public void What_one_operation_answers_goes_into_the_request_of_another()
    {
        const string User =
            "type: object, title: Simple user, properties: { login: { type: string }, note: { type: string, nullable: true } }";
        var run = Run(
            $$"""
            paths:
              /users:
                get: { operationId: listUsers, responses: { '200': { description: ok, content: { application/json: { schema: { type: array, items: { {{User}} } } } } } } }
                post: { operationId: addUser, requestBody: { required: true, content: { application/json: { schema: { {{User}} } } } }, responses: { '204': { description: ok } } }
            """
        );

        Types(run).ShouldBe(["SimpleUser"]);
        run.Files["PetsClient.cs"].ShouldContain("AddUserAsync(SimpleUser body");

        // As everything that is sent, it tells null from nothing.
        run.Files["SimpleUser.cs"].ShouldContain("public Optional<string?> Note");
    }

    [Fact]
    public void Methods_do_not_repeat_their_group_and_types_do()
    {
        var run = Run(
            """
            paths:
              /apps: { get: { tags: [Apps], operationId: apps/list, responses: { '200': { description: ok, headers: { ratelimit: { schema: { type: integer } } }, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } } } } }
              /keys: { get: { tags: [Keys], operationId: keys_list, responses: { '200': { description: ok, headers: { ratelimit: { schema: { type: integer } } }, content: { application/json: { schema: { type: object, properties: { k: { type: string } } } } } } } } }
            """
        );

        Types(run)
            .ShouldBe(
                [
                    "AppsClient",
                    "AppsListResponse",
                    "IAppsClient",
                    "IKeysClient",
                    "KeysClient",
                    "KeysListResponse",
                    "RatelimitHeaders",
                ],
                ignoreOrder: true
            );
        run.Files["IAppsClient.cs"].ShouldContain("Task<AppsListResponse> ListAsync(");
        run.Files["IKeysClient.cs"].ShouldContain("Task<KeysListResponse> ListAsync(");
    }

    [Fact]
    public void A_method_keeps_the_group_where_two_would_be_called_the_same()
    {
        var run = Run(
            """
            paths:
              /a: { get: { tags: [Dogs], operationId: dogsList, responses: { '204': { description: ok } } }, put: { tags: [Dogs], operationId: dogList, responses: { '204': { description: ok } } } }
              /b: { get: { tags: [Dogs], operationId: dogsFind, responses: { '204': { description: ok } } }, put: { tags: [Dogs], operationId: find, responses: { '204': { description: ok } } } }
            """
        );

        foreach (var method in new[] { "DogsListAsync(", "DogListAsync(", "DogsFindAsync(", " FindAsync(" })
        {
            run.Files["IDogsClient.cs"].ShouldContain(method);
        }
    }

    [Fact]
    public void Deep_types_are_called_after_the_last_parts_that_tell_them_apart()
    {
        var run = Run(
            """
            paths:
              /a: { get: { operationId: getOpenBankingProductData, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: {
                overdraftOtherFeesCharges: { type: array, items: { type: object, properties: { overdraftTierBandSet: { type: array, items: { type: object, properties: {
                overdraftFeesChargeDetail: { type: object, properties: { leaf: { type: object, properties: { x: { type: string } } } } } } } } } } } } } } } } } } }
            """
        );

        Types(run)
            .ShouldBe([
                "GetOpenBankingProductDataResponse",
                "GetOpenBankingProductDataResponseOverdraftOtherFeesCharge",
                "OverdraftFeesChargeDetailLeaf",
                "OverdraftOtherFeesChargeOverdraftTierBandSetItem",
                "OverdraftTierBandSetItemOverdraftFeesChargeDetail",
            ]);
    }

    [Theory]
    [InlineData("{ type: object, additionalProperties: { type: object, properties: { {0} } } }")]
    [InlineData("{ oneOf: [ { type: string }, { type: object, properties: { {0} } } ] }")]
    [InlineData(
        "{ allOf: [ { type: object, properties: { {0} } }, { type: object, properties: { other: { type: string } } } ] }"
    )]
    public void A_type_ten_levels_deep_has_a_short_name_without_a_hash(string level)
    {
        var schema = "{ type: object, properties: { leaf: { type: string } } }";
        for (var depth = 10; depth > 0; depth--)
        {
            schema = level.Replace(
                "{0}",
                $"statementFeeChargeBand{(char)('a' + depth)}: {schema}",
                StringComparison.Ordinal
            );
        }

        var run = Run(
            $"paths: {{ /a: {{ get: {{ operationId: getProductData, responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {schema} }} }} }} }} }} }} }}"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        var types = Types(run).ToList();
        types.Count.ShouldBeGreaterThan(9);
        types.ShouldAllBe(static type => type.Length <= 80);
        types.ShouldAllBe(static type => !Regex.IsMatch(type, "[0-9A-F]{6}"));
    }

    [Fact]
    public void A_method_of_a_long_path_is_called_after_its_last_segments()
    {
        var run = Run(
            """
            paths:
              /open-banking/v3/accounts/account-information/customers/statements/transactions/categories/identifications/details:
                get: { responses: { '204': { description: ok } } }
            """
        );

        run.Files["PetsClient.cs"]
            .ShouldContain(
                " GetV3AccountsAccountInformationCustomersStatementsTransactionsCategoriesIdentificationsDetailsAsync("
            );
    }

    [Fact]
    public void A_filter_renames_nothing()
    {
        const string Paths = """
            paths:
              /a: { get: { operationId: getA, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { state: { type: string, enum: [a, b] } } } } } } } } }
              /b: { get: { operationId: getB, responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { state: { type: string, enum: [a, b] } } } } } } } } }
            """;

        Types(Run(Paths)).ShouldBe(["GetAResponse", "GetBResponse", "State"]);
        Types(Run(Paths, ("IncludeOperations", "/b"))).ShouldBe(["GetBResponse", "State"]);
    }

    /// <summary>A method that has a longer name because of another would otherwise take the other's name.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("petsGetPet")]
    public void A_filter_renames_no_method(string filter)
    {
        var run = Run(
            """
            paths:
              /a: { get: { operationId: getPet, tags: [Pets], responses: { '204': { description: ok } } } }
              /b: { get: { operationId: petsGetPet, tags: [Pets], responses: { '204': { description: ok } } } }
              /c: { get: { operationId: petsOnly, tags: [Dogs], responses: { '204': { description: ok } } } }
            """,
            ("IncludeOperations", filter)
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        var text = run.Files["IPetsOperationsClient.cs"];
        text.ShouldContain(" PetsGetPetAsync(");
        text.Contains(" GetPetAsync(", StringComparison.Ordinal).ShouldBe(filter.Length == 0);
        run.Types.Contains("IDogsClient").ShouldBe(filter.Length == 0);
    }

    [Fact]
    public void Two_clients_of_one_namespace_that_emit_a_class_of_one_name_are_told()
    {
        const string Paths =
            "paths: { /a: { get: { operationId: getA, responses: { '204': { description: ok, headers: { x-rate: { schema: { type: integer } } } } } } } }";
        var run = new GeneratorRun([
            InMemoryDescription.Client("a.yaml", Head("A") + Paths),
            InMemoryDescription.Client("b.yaml", Head("B") + Paths),
        ]);

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("b.yaml(1,1): error CLI0006: The client of 'a.yaml' declares 'Acme.XRateHeaders'");
    }

    /// <summary>The compiler would say CS0101 of a class that the user has not written.</summary>
    [Fact]
    public void Two_clients_of_one_namespace_that_emit_a_result_of_one_name_are_told()
    {
        const string Paths = """
            paths:
              /a:
                get:
                  operationId: getA
                  responses:
                    '200': { description: ok, content: { application/json: { schema: { type: string } } } }
                    '202': { description: later, content: { application/json: { schema: { type: integer } } } }
            """;
        var run = new GeneratorRun([
            InMemoryDescription.Client("a.yaml", Head("A") + Paths),
            InMemoryDescription.Client("b.yaml", Head("B") + Paths),
        ]);

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Types.ShouldContain("GetAResult");
        run.Diagnostics.ShouldHaveSingleItem()
            .ShouldStartWith("b.yaml(1,1): error CLI0006: The client of 'a.yaml' declares 'Acme.GetAResult'");
    }

    private static string[] Types(GeneratorRun run) =>
        [
            .. run.Types.Where(static type =>
                !type.StartsWith("Pets", StringComparison.Ordinal)
                && !type.StartsWith("IPets", StringComparison.Ordinal)
            ),
        ];

    private static string Head(string title) => $"openapi: 3.0.4\ninfo: {{ title: {title}, version: '1' }}\n";

    private static GeneratorRun Run(string text, params (string, string)[] metadata)
    {
        var run = new GeneratorRun(
            InMemoryDescription.Client("api.yaml", YamlDescription.Create(text, "3.0.4"), metadata)
        );
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        return run;
    }
}
