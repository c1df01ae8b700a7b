using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Clientele.Generator.Pipeline;
using Clientele.Generator.Tests.Infrastructure;
using Clientele.Generator.Tests.Infrastructure.Programs;
using Microsoft.AspNetCore.Http;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.Clients.Paging;

/// <summary>Lists in pages as well-known services have them, called page by page.</summary>
public sealed class PagingPatternTests
{
    private const string Id = "{ type: array, items: { type: object, properties: { id: { type: string } } } }";

    public static TheoryData<string, string, string, string, string> Gets =>
        new()
        {
            {
                "Drive",
                "pageToken: string, pageSize: integer",
                $"files: {Id}, incompleteSearch: {{ type: boolean }}, kind: {{ type: string }}, nextPageToken: {{ type: string }}",
                """{"files":[{"id":"a"}],"nextPageToken":"t1"}|{"files":[{"id":"b"}]}""",
                "|pageToken=t1"
            },
            {
                "Asana",
                "limit: integer, offset: string",
                $"data: {Id}, next_page: {{ type: object, nullable: true, properties: {{ offset: {{ type: string }}, path: {{ type: string }}, uri: {{ type: string, format: uri }} }} }}",
                """{"data":[{"id":"a"}],"next_page":{"offset":"o1","uri":"https://elsewhere.example/"}}|{"data":[{"id":"b"}],"next_page":null}""",
                "|offset=o1"
            },
            {
                "GitBook",
                "page: string, limit: integer",
                $"next: {{ type: object, required: [page], properties: {{ page: {{ type: string }} }} }}, count: {{ type: integer }}, items: {Id}",
                """{"items":[{"id":"a"}],"next":{"page":"p1"}}|{"items":[{"id":"b"}]}""",
                "|page=p1"
            },
            {
                "Svix",
                "iterator: string, limit: integer",
                $"data: {Id}, done: {{ type: boolean }}, iterator: {{ type: string, nullable: true }}",
                """{"data":[{"id":"a"}],"done":false,"iterator":"i1"}|{"data":[{"id":"b"}],"done":true,"iterator":"i2"}""",
                "|iterator=i1"
            },
            {
                "Intercom",
                "per_page: integer, starting_after: string",
                $"type: {{ type: string }}, data: {Id}, pages: {{ type: object, properties: {{ type: {{ type: string }}, next: {{ type: object, nullable: true, properties: {{ per_page: {{ type: integer }}, starting_after: {{ type: string }} }} }} }} }}",
                """{"data":[{"id":"a"}],"pages":{"next":{"starting_after":"s1"}}}|{"data":[{"id":"b"}],"pages":{"next":null}}""",
                "|starting_after=s1"
            },
            {
                "Etsy",
                "pageToken: string, pageSize: integer",
                $"items: {Id}, pagination: {{ type: object, properties: {{ nextToken: {{ type: string }} }} }}",
                """{"items":[{"id":"a"}],"pagination":{"nextToken":"t1"}}|{"items":[{"id":"b"}],"pagination":{}}""",
                "|pageToken=t1"
            },
            {
                "Adyen",
                "offset: integer, limit: integer",
                $"balanceAccounts: {Id}, hasNext: {{ type: boolean }}, hasPrevious: {{ type: boolean }}",
                """{"balanceAccounts":[{"id":"a"}],"hasNext":true}|{"balanceAccounts":[{"id":"b"}],"hasNext":false}""",
                "|offset=1"
            },
            {
                "Numbers",
                "offset: number, limit: number",
                $"items: {Id}, totalCount: {{ type: number }}",
                """{"items":[{"id":"a"}],"totalCount":2}|{"items":[{"id":"b"}],"totalCount":2}""",
                "|offset=1"
            },
            {
                "Here",
                "pageToken: string, count: integer",
                $"data: {Id}, count: {{ type: integer }}, pageToken: {{ type: string }}",
                """{"data":[{"id":"a"}],"pageToken":"t1"}|{"data":[{"id":"b"}]}""",
                "|pageToken=t1"
            },
            {
                "Amazon",
                "nextToken: string, limit: integer",
                $"payload: {{ type: object, properties: {{ pagination: {{ type: object, properties: {{ nextToken: {{ type: string }} }} }}, orders: {Id} }} }}, errors: {{ type: array, items: {{ type: string }} }}",
                """{"payload":{"orders":[{"id":"a"}],"pagination":{"nextToken":"t1"}}}|{"payload":{"orders":[{"id":"b"}]}}""",
                "|nextToken=t1"
            },
            {
                "QuickSight",
                "next-token: string, max-results: integer",
                $"DataSetSummaries: {Id}, NextToken: {{ type: string }}, RequestId: {{ type: string }}, Status: {{ type: integer }}",
                """{"DataSetSummaries":[{"id":"a"}],"NextToken":"t1"}|{"DataSetSummaries":[{"id":"b"}]}""",
                "|next-token=t1"
            },
            {
                "Zoom",
                "page_size: integer, next_page_token: string",
                $"from: {{ type: string }}, to: {{ type: string }}, meetings: {Id}, next_page_token: {{ type: string }}, page_size: {{ type: integer }}, total_records: {{ type: integer }}",
                """{"meetings":[{"id":"a"}],"next_page_token":"t1"}|{"meetings":[{"id":"b"}],"next_page_token":""}""",
                "|next_page_token=t1"
            },
            {
                "DocuSign",
                "count: integer, startPosition: integer",
                $"formGroups: {Id}, resultSetSize: {{ type: integer }}, startPosition: {{ type: integer }}, endPosition: {{ type: integer }}, nextUri: {{ type: string }}, totalRowCount: {{ type: integer }}",
                """{"formGroups":[{"id":"a"}],"startPosition":0,"totalRowCount":2}|{"formGroups":[{"id":"b"}],"startPosition":1,"totalRowCount":2}""",
                "|startPosition=1"
            },
            {
                "FromOne",
                "count: integer, startPosition: integer",
                $"formGroups: {Id}, startPosition: {{ type: integer }}, totalRowCount: {{ type: integer }}",
                """{"formGroups":[{"id":"a"}],"startPosition":1,"totalRowCount":2}|{"formGroups":[{"id":"b"}],"startPosition":2,"totalRowCount":2}""",
                "|startPosition=2"
            },
            {
                "BigCommerce",
                "page: integer, limit: integer",
                $"data: {Id}, meta: {{ type: object, properties: {{ pagination: {{ type: object, properties: {{ total: {{ type: integer }}, total_pages: {{ type: integer }}, current_page: {{ type: integer }}, links: {{ type: object, properties: {{ next: {{ type: string }} }} }} }} }} }} }}",
                """{"data":[{"id":"a"}],"meta":{"pagination":{"links":{"next":"?page=2&limit=1"}}}}|{"data":[{"id":"b"}],"meta":{"pagination":{"links":{}}}}""",
                "|page=2&limit=1"
            },
            {
                "Mailchimp",
                "count: integer, offset: integer",
                $"exports: {Id}, total_items: {{ type: integer }}, _links: {{ type: array, items: {{ type: object, properties: {{ rel: {{ type: string }}, href: {{ type: string }} }} }} }}",
                """{"exports":[{"id":"a"}],"total_items":2}|{"exports":[{"id":"b"}],"total_items":2}""",
                "|offset=1"
            },
            {
                "PayPal",
                "page_size: integer, page: [integer, 1]",
                $"plans: {Id}, total_items: {{ type: integer }}, total_pages: {{ type: integer }}, links: {{ type: array, items: {{ type: object, properties: {{ rel: {{ type: string }}, href: {{ type: string }} }} }} }}",
                """{"plans":[{"id":"a"}],"total_pages":2}|{"plans":[{"id":"b"}],"total_pages":2}""",
                "|page=2"
            },
            {
                "UniCourt",
                "pageNumber: [integer, 1]",
                $"object: {{ type: string }}, attorneyArray: {Id}, nextPageAPI: {{ type: string }}, pageNumber: {{ type: integer }}, totalCount: {{ type: integer }}, totalPages: {{ type: integer }}",
                """{"attorneyArray":[{"id":"a"}],"pageNumber":1,"totalPages":2}|{"attorneyArray":[{"id":"b"}],"pageNumber":2,"totalPages":2}""",
                "|pageNumber=2"
            },
            {
                "Spring",
                "page: integer, size: integer",
                $"content: {Id}, last: {{ type: boolean }}, totalPages: {{ type: integer }}, number: {{ type: integer }}, size: {{ type: integer }}, numberOfElements: {{ type: integer }}, empty: {{ type: boolean }}",
                """{"content":[{"id":"a"}],"last":false,"number":0}|{"content":[{"id":"b"}],"last":true,"number":1}""",
                "|page=1"
            },
            {
                "Zendesk",
                "'page[after]': string, 'page[size]': integer",
                $"tickets: {Id}, meta: {{ type: object, properties: {{ has_more: {{ type: boolean }}, after_cursor: {{ type: string }} }} }}",
                """{"tickets":[{"id":"a"}],"meta":{"has_more":true,"after_cursor":"c1"}}|{"tickets":[{"id":"b"}],"meta":{"has_more":false,"after_cursor":"c2"}}""",
                "|page[after]=c1"
            },
            {
                "Kubernetes",
                "limit: integer, continue: string",
                $"apiVersion: {{ type: string }}, kind: {{ type: string }}, items: {Id}, metadata: {{ type: object, properties: {{ continue: {{ type: string }}, remainingItemCount: {{ type: integer }} }} }}",
                """{"items":[{"id":"a"}],"metadata":{"continue":"c1"}}|{"items":[{"id":"b"}],"metadata":{"continue":""}}""",
                "|continue=c1"
            },
            {
                "Box",
                "limit: integer, marker: string",
                $"entries: {Id}, limit: {{ type: integer }}, next_marker: {{ type: string }}",
                """{"entries":[{"id":"a"}],"next_marker":"m1"}|{"entries":[{"id":"b"}],"next_marker":null}""",
                "|marker=m1"
            },
            {
                "Graph",
                "$top: integer",
                $"value: {Id}, '@odata.nextLink': {{ type: string }}, '@odata.count': {{ type: integer }}",
                """{"value":[{"id":"a"}],"@odata.nextLink":"/list?$skiptoken=x"}|{"value":[{"id":"b"}]}""",
                "|$skiptoken=x"
            },
        };

    [Theory]
    [MemberData(nameof(Gets))]
    public async Task All_pages_of_a_GET_are_asked_for(
        string service,
        string parameters,
        string properties,
        string pages,
        string asked
    )
    {
        var declared = parameters.Replace(", 1]", " 1]", StringComparison.Ordinal).Split(", ").Select(Parameter);
        var api = YamlDescription.WithPaths(
            $$"""
            /list:
              get:
                operationId: list
                parameters: [ {{string.Join(", ", declared)}} ]
                responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { {{properties}} } } } } } }
            """,
            version: "3.0.3"
        );

        var (read, sent) = await Read(api, "client.ListAllAsync()", pages.Split('|'));

        read.ShouldBe("a,b", service);
        string.Join("|", sent).ShouldBe(asked, service);
    }

    [Theory]
    [InlineData(
        "Notion",
        "start_cursor: { type: string }, page_size: { type: integer }, filter: { type: object, properties: { x: { type: string } } }",
        "results: ID, next_cursor: { type: string, nullable: true }, has_more: { type: boolean }",
        """{"results":[{"id":"a"}],"next_cursor":"c1","has_more":true}|{"results":[{"id":"b"}],"next_cursor":null,"has_more":false}""",
        """{"page_size":7}|{"start_cursor":"c1","page_size":7}""",
        "new() { PageSize = 7 }",
        "required: true, "
    )]
    [InlineData(
        "Plaid",
        "client_id: { type: string }, cursor: { type: string }",
        "added: ID, next_cursor: { type: string }, has_more: { type: boolean }, request_id: { type: string }",
        """{"added":[{"id":"a"}],"next_cursor":"c1","has_more":true}|{"added":[{"id":"b"}],"next_cursor":"c2","has_more":false}""",
        """{}|{"cursor":"c1"}""",
        "new()",
        "required: true, "
    )]
    [InlineData(
        "Square",
        "cursor: { type: string, nullable: true }, limit: { type: integer }",
        "orders: ID, cursor: { type: string }, errors: { type: array, items: { type: string } }",
        """{"orders":[{"id":"a"}],"cursor":"c1"}|{"orders":[{"id":"b"}]}""",
        """|{"cursor":"c1"}""",
        "",
        ""
    )]
    [InlineData(
        "Search",
        "offset: { type: integer }, limit: { type: integer }",
        "hits: ID, total: { type: integer }",
        """{"hits":[{"id":"a"}],"total":2}|{"hits":[{"id":"b"}],"total":2}""",
        """{"limit":1}|{"offset":1,"limit":1}""",
        "new() { Limit = 1 }",
        "required: true, "
    )]
    public async Task All_pages_of_a_POST_are_asked_for_in_its_body(
        string service,
        string body,
        string properties,
        string pages,
        string asked,
        string argument,
        string required
    )
    {
        var answered = properties.Replace("ID", Id, StringComparison.Ordinal);
        var api = YamlDescription.WithPaths(
            $$"""
            /list:
              post:
                operationId: list
                requestBody: { {{required}}content: { application/json: { schema: { type: object, properties: { {{body}} } } } } }
                responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { {{answered}} } } } } } }
            """,
            version: "3.0.3"
        );

        var (read, sent) = await Read(api, $"client.ListAllAsync({argument})", pages.Split('|'));

        read.ShouldBe("a,b", service);
        string.Join("|", sent).ShouldBe(asked, service);
    }

    [Theory]
    [InlineData("/customers?size=1", "")]
    [InlineData("customers?size=1", "")]
    [InlineData("/v1/customers?size=1", "")]
    [InlineData("https://elsewhere.example/customers", "another origin")]
    [InlineData("//elsewhere.example/customers", "another origin")]
    public async Task Partner_Centers_links_are_followed_as_they_say(string uri, string refusal)
    {
        var api = YamlDescription.WithPaths(
            """
            /customers:
              get:
                operationId: list
                parameters: [ { name: size, in: query, schema: { type: integer } } ]
                responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { totalCount: { type: integer }, items: { type: array, items: { type: object, properties: { id: { type: string } } } }, links: { $ref: '#/components/schemas/Links' } } } } } } }
            """,
            """
            Links: { type: object, properties: { self: { $ref: '#/components/schemas/Link' }, next: { $ref: '#/components/schemas/Link' } } }
            Link: { type: object, properties: { uri: { type: string }, method: { type: string }, headers: { type: array, items: { type: object, properties: { key: { type: string }, value: { type: string } } } } } }
            """,
            "3.0.3"
        );
        var first =
            """{"items":[{"id":"a"}],"links":{"next":{"uri":"URI","method":"GET","headers":[{"key":"MS-ContinuationToken","value":"t1"},{"key":"Authorization","value":"forged"}]}}}""".Replace(
                "URI",
                uri,
                StringComparison.Ordinal
            );

        if (refusal.Length > 0)
        {
            (await Read(api, "client.ListAllAsync(size: 1)", [first], "v1")).Read.ShouldContain(refusal);
            return;
        }

        var (read, sent) = await Read(
            api,
            "client.ListAllAsync(size: 1)",
            [first, """{"items":[{"id":"b"}],"links":{}}"""],
            "v1"
        );

        read.ShouldBe("a,b");
        sent.ShouldBe(["/v1/customers?size=1 ", "/v1/customers?size=1 t1"]);
    }

    [Theory]
    [InlineData("/customers?size=1")]
    [InlineData("/v1/customers?size=1")]
    public async Task A_link_without_the_version_of_the_path_gets_it_and_its_headers_begin_no_others(string uri)
    {
        var api = YamlDescription.WithPaths(
            """
            /v{version}/customers:
              get:
                operationId: list
                parameters: [ { name: version, in: path, required: true, schema: { type: string, default: '1' } }, { name: size, in: query, schema: { type: integer } } ]
                responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { items: { type: array, items: { type: object, properties: { id: { type: string } } } }, links: { type: object, properties: { next: { type: object, properties: { uri: { type: string }, method: { type: string }, headers: { type: object, additionalProperties: { type: string } } } } } } } } } } } }
            """,
            version: "3.0.3"
        );

        var (read, sent) = await Read(
            api,
            "client.ListAllAsync(size: 1)",
            [
                """{"items":[{"id":"a"}],"links":{"next":{"uri":"URI","headers":{"X-Line":"a\r\nb: c","bad name":"x","Content-Type":"text/plain","MS-ContinuationToken":"t1"}}}}""".Replace(
                    "URI",
                    uri,
                    StringComparison.Ordinal
                ),
                """{"items":[{"id":"b"}],"links":{}}""",
            ],
            "/"
        );

        read.ShouldBe("a,b");
        sent.ShouldBe(["/v1/customers?size=1 ", "/v1/customers?size=1 t1"]);
    }

    [Theory]
    [InlineData("{ items: groups, next: where.token, parameter: from_token }", "a,b", "|from_token=t1")]
    [InlineData("{ items: groups, parameter: sheet, counts: pages, first: 0, more: where.more }", "a,b", "|sheet=1")]
    [InlineData("{ items: groups, parameter: sheet, counts: items, total: where.all }", "a,b", "|sheet=1")]
    [InlineData("{ items: groups, next: where.link }", "a,b", "|x=y")]
    public async Task The_description_can_say_how_a_list_continues(string rule, string items, string asked)
    {
        var (read, sent) = await Read(
            Ruled(rule),
            "client.ListAllAsync()",
            [
                """{"groups":[{"id":"a"}],"users":[],"where":{"token":"t1","more":true,"all":2,"link":"/list?x=y"}}""",
                """{"groups":[{"id":"b"}],"users":[],"where":{"more":false,"all":2}}""",
            ]
        );

        read.ShouldBe(items);
        string.Join("|", sent).ShouldBe(asked);
    }

    [Theory]
    [InlineData(
        "{ items: nothing, next: where.token, parameter: from_token }",
        "x-clientele-paging does not fit: 'nothing' is no list in the answer"
    )]
    [InlineData(
        "{ next: where.token, parameter: from_token }",
        "x-clientele-paging does not fit: the answer is no list, and 'items' does not say where one is"
    )]
    [InlineData(
        "{ items: groups, next: where.token, parameter: absent }",
        "x-clientele-paging does not fit: it has no optional query parameter or member of the body 'absent'"
    )]
    [InlineData(
        "{ items: groups, next: where.all, parameter: from_token }",
        "x-clientele-paging does not fit: 'where.all' is not of the type that 'from_token' takes"
    )]
    [InlineData(
        "{ items: groups, next: where.all }",
        "x-clientele-paging does not fit: 'where.all' is no text in the answer"
    )]
    [InlineData("null", "which of its lists has the items is not clear: groups, users")]
    [InlineData("false", null)]
    public void A_list_that_is_not_taken_says_why(string rule, string? reason)
    {
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", Ruled(rule)));

        run.Files["PetsClient.cs"].ShouldNotContain("ListAllAsync");
        run.Diagnostics.ShouldBe(
            reason is null ? [] : [$"api.yaml(5,5): info CLI0307: GET /list has no method for all pages: {reason}"]
        );
    }

    [Fact]
    public void A_list_whose_first_page_is_not_known_says_so() =>
        new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: 3.0.3
                info: { title: Pets, version: '1' }
                paths:
                  /list:
                    get:
                      operationId: list
                      parameters: [ { name: page, in: query, schema: { type: integer } }, { name: limit, in: query, schema: { type: integer } } ]
                      responses: { '200': { description: ok, content: { application/json: { schema: {{Id}} } } } }
                """
            )
        ).Diagnostics.ShouldBe([
            "api.yaml(5,5): info CLI0307: GET /list has no method for all pages: where 'page' begins is not said: it has neither a default nor a minimum, and the answer does not say which page it is",
        ]);

    [Theory]
    [InlineData("cursor", true)]
    [InlineData("filter", false)]
    public void A_list_whose_links_are_a_list_says_so_where_it_can_be_asked_for_more(string parameter, bool isTold) =>
        new GeneratorRun(
            InMemoryDescription.Client(
                "api.yaml",
                $$"""
                openapi: 3.0.3
                info: { title: Pets, version: '1' }
                paths:
                  /list:
                    get:
                      operationId: list
                      parameters: [ { name: {{parameter}}, in: query, schema: { type: string } } ]
                      responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { plans: {{Id}}, links: { type: array, items: { type: object, properties: { rel: { type: string }, href: { type: string } } } } } } } } } }
                """
            )
        ).Diagnostics.ShouldBe(
            isTold
                ?
                [
                    "api.yaml(5,5): info CLI0307: GET /list has no method for all pages: its links are a list, 'links', whose items say by a value which of them leads to the next page",
                ]
                : []
        );

    private static string Ruled(string rule) =>
        $$"""
            openapi: 3.0.3
            info: { title: Pets, version: '1' }
            paths:
              /list:
                get:
                  operationId: list
                  x-clientele-paging: {{rule}}
                  parameters: [ { name: from_token, in: query, schema: { type: string } }, { name: sheet, in: query, schema: { type: integer } }, { name: page, in: query, schema: { type: integer, minimum: 1 } }, { name: limit, in: query, schema: { type: integer } } ]
                  responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { groups: {{Id}}, users: {{Id}}, where: { type: object, properties: { token: { type: string }, more: { type: boolean }, all: { type: integer }, link: { type: string } } } } } } } } }
            """;

    // "page: [integer, 1]" has a default.
    private static string Parameter(string text)
    {
        var colon = text.LastIndexOf(": ", StringComparison.Ordinal);
        var type = text[(colon + 2)..].Trim('[', ']').Split(' ');
        return $"{{ name: {text[..colon]}, in: query, schema: {{ type: {type[0]}{(type.Length > 1 ? ", default: " + type[1] : "")} }} }}";
    }

    private static async Task<(string Read, List<string> Sent)> Read(
        string api,
        string call,
        string[] pages,
        string root = ""
    )
    {
        var sent = new List<string>();
        await using var service = await Service.StartAsync(async context =>
        {
            using var reader = new System.IO.StreamReader(context.Request.Body);
            var body = await reader.ReadToEndAsync(context.RequestAborted);
            var query = Uri.UnescapeDataString(context.Request.QueryString.Value!);
            sent.Add(
                root.Length > 0
                    ? $"{context.Request.Path}{query} {context.Request.Headers["MS-ContinuationToken"]}{context.Request.Headers.Authorization}"
                : body.Length > 0 ? body
                : query.TrimStart('?')
            );
            context.Response.StatusCode = sent.Count <= pages.Length ? 200 : 500;
            context.Response.ContentType = "application/json";
            await context.Response.WriteAsync(pages[Math.Min(sent.Count, pages.Length) - 1], context.RequestAborted);
        });
        var run = new GeneratorRun(InMemoryDescription.Client("api.yaml", api));
        run.Diagnostics.ShouldBeEmpty();
        run.CompilerDiagnostics.ShouldBeEmpty();
        var read = EmittedProgram.Run<string>(
            run,
            $$"""
            var client = new PetsClient(new HttpClient(), new PetsClientOptions { BaseAddress = new Uri("{{service.Address}}{{root.TrimStart(
                '/'
            )}}") });
            var ids = new List<string>();
            try { await foreach (var item in {{call}}) ids.Add(item.Id!); }
            catch (ApiException error) { ids.Add(error.Message); }
            return string.Join(",", ids);
            """
        );
        return (read, sent);
    }
}
