using System;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Paging;

/// <summary>By what a list in pages is recognized.</summary>
public sealed class PagingRuleTests
{
    [Theory]
    [InlineData("{ nextLinkName: next, operationName: other }", false)]
    [InlineData("{ nextLinkName: next, operationName: list }", true)]
    [InlineData("{ nextLinkName: null }", true)]
    [InlineData("{ nextLinkName: absent }", false)]
    [InlineData("{ nextLinkName: next, itemName: absent }", false)]
    public void Microsofts_extension_is_followed_where_it_can_be(string extension, bool isFollowed)
    {
        var run = PathsOf.Run(
            $$"""
            /pets:
              get:
                operationId: list
                x-ms-pageable: {{extension}}
                responses: { '200': { description: Pets, content: { application/json: { schema: { type: object, properties: { value: { type: array, items: { type: string } }, next: { type: string } } } } } } }
            /all:
              get:
                operationId: listAll
                responses: { '204': { description: None } }
            """,
            version: "3.0.0"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        run.Files["PetsClient.cs"]
            .Contains("AsyncPageable<string> ListAllPagesAsync(", StringComparison.Ordinal)
            .ShouldBe(isFollowed);
    }

    [Theory]
    [InlineData(
        "_embedded: { type: object, properties: { pets: { type: array, items: { type: string } } } }, _links: { type: object, properties: { next: { type: object, properties: { href: { type: string } } } } }, page: { type: object, properties: { size: { type: integer } } }",
        "page?.Embedded?.Pets, static page => page?.Links?.Next?.Href"
    )]
    [InlineData(
        "data: { type: array, items: { type: string } }, included: { type: array, items: {} }, links: { type: object, properties: { next: { type: string, nullable: true } } }",
        "page?.Data, static page => page?.Links?.Next"
    )]
    [InlineData(
        "result: { type: array, items: { type: string } }, errors: { type: array, items: {} }, result_info: { type: object, properties: { cursors: { type: object, properties: { after: { type: string } } } } }",
        "page?.Result, static page => page?.ResultInfo?.Cursors?.After"
    )]
    [InlineData(
        "data: { type: array, items: { type: string } }, others: { type: array, items: {} }, links: { type: object, properties: { next: { type: string } } }",
        null
    )]
    [InlineData("data: { type: array, items: { type: string } }, next: { type: string }", null)]
    [InlineData(
        "data: { type: array, items: { type: string } }, next: { type: string, description: The URL of the next page. }",
        "page?.Data, static page => page?.Next"
    )]
    [InlineData(
        "data: { type: array, items: { type: string } }, next: { type: string, format: uri }",
        "page?.Data, static page => page?.Next?.OriginalString"
    )]
    [InlineData(
        "messages: { type: array, items: { type: string } }, next_url: { type: string }",
        "page?.Messages, static page => page?.NextUrl"
    )]
    public void Envelopes_of_known_kinds_are_recognized(string properties, string? selectors)
    {
        var run = PathsOf.Run(
            $$"""
            /pets:
              get:
                operationId: list
                parameters: [ { name: after, in: query, schema: { type: string } } ]
                responses: { '200': { description: Pets, content: { application/json: { schema: { type: object, properties: { {{properties}} } } } } } }
            """,
            version: "3.0.0"
        );

        run.CompilerDiagnostics.ShouldBeEmpty();
        var code = string.Join(
            ' ',
            run.Files["PetsClient.cs"].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        );
        code.Contains("AsyncPageable<string> ListAllAsync(", StringComparison.Ordinal).ShouldBe(selectors is not null);
        code.ShouldContain(selectors ?? "");
    }
}
