using System.Linq;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests;

/// <summary>What real descriptions brought to light, each in its smallest form.</summary>
public sealed class CorpusRegressionTests
{
    private const string Head = "openapi: 3.1.0\ninfo: { title: Acme, version: '1' }\n";

    [Fact]
    public void A_schema_may_be_called_as_another_ones_contract() =>
        Clean("""
            Recurring: { type: object, properties: { contract: { $ref: '#/components/schemas/RecurringContract' } } }
            RecurringContract: { type: string, enum: [ONECLICK, PAYOUT] }
            """);

    [Fact]
    public void A_required_member_that_is_deprecated_says_so_in_its_docs()
    {
        var file = Clean("Pet: { type: object, required: [name], properties: { name: { type: string, deprecated: true }, tag: { type: string, deprecated: true } } }").Files["Pet.cs"];

        file.ShouldContain("Deprecated.");
        file.Split("[Obsolete").Length.ShouldBe(2);
    }

    [Fact]
    public void A_nullable_list_may_be_an_XML_body() =>
        Clean("Pet: { type: object, properties: { name: { type: string } } }", """
            paths:
              /pets:
                post:
                  requestBody: { content: { application/xml: { schema: { type: [array, 'null'], items: { $ref: '#/components/schemas/Pet' } } } } }
                  responses:
                    '200': { description: x, content: { application/xml: { schema: { type: [array, 'null'], items: { $ref: '#/components/schemas/Pet' } } } } }
            """);

    [Fact]
    public void Items_that_are_an_array_describe_a_tuple() =>
        Clean("Pet: { type: object, properties: { place: { type: array, items: [ { type: number }, { type: number } ] } } }")
            .Files["Pet.cs"].ShouldContain("IReadOnlyList<");

    [Fact]
    public void The_properties_of_another_schema_may_be_referred_to() =>
        Clean("""
            Pet: { type: object, properties: { name: { type: string }, $ref: '#/components/schemas/Animal/properties' } }
            Animal: { type: object, properties: { legs: { type: integer } } }
            """).Files["Pet.cs"].ShouldContain("Legs");

    [Fact]
    public void A_schema_that_is_null_is_any_value() =>
        Clean("Pet: { type: object, properties: { tags: { type: array, items: null }, other: null } }").Files["Pet.cs"].ShouldContain("JsonElement");

    private static GeneratorRun Clean(string schemas, string paths = "paths: {}")
    {
        var indented = string.Concat(schemas.Split('\n').Select(static line => "    " + line + "\n"));
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Head + paths + "\ncomponents:\n  schemas:\n" + indented));
        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Diagnostics.ShouldBeEmpty();
        return run;
    }
}
