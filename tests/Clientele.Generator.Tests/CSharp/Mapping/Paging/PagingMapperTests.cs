using System.Linq;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Which operations are lists in pages, by which rule, and what is said of those that only look so.</summary>
public sealed class PagingMapperTests
{
    private const string Body =
        "{ content: { application/json: { schema: { type: object, properties: { offset: { type: integer } } } } } }";
    private const string Link = $"items: {Pages.Texts}, next_link: {{ type: string }}";
    private const string Counted = "offset: { type: integer }; limit: { type: integer }";

    [Theory]
    [InlineData("get", "", "Linked Items next=NextLink")]
    [InlineData("get", $"requestBody: {Body}", "Linked Items next=NextLink")]
    [InlineData("put", $"requestBody: {Body}", "none")]
    [InlineData("post", "", "none")]
    [InlineData("get", "x-clientele-paging: false", "none")]
    public void Only_what_can_be_asked_again_is_a_list_in_pages(string method, string others, string continuation) =>
        Pages
            .Of(method, "", $"{{ type: object, properties: {{ {Link} }} }}", others: others)
            .Continuation()
            .ShouldBe(continuation);

    [Fact]
    public void A_body_that_a_GET_must_have_can_not_be_sent_to_a_link() =>
        Pages
            .Get("", Link, others: "requestBody: " + Body.Replace("{ content", "{ required: true, content"))
            .Continuation()
            .ShouldBe("none");

    [Fact]
    public void Microsofts_extension_wins_over_what_names_tell() =>
        Pages
            .Get(
                "",
                $"value: {Pages.Texts}, {Link}, more: {{ type: string }}",
                others: "x-ms-pageable: { nextLinkName: more }"
            )
            .Continuation()
            .ShouldBe("Linked Value next=More");

    [Theory]
    [InlineData("next_link: { type: string }, next_cursor: { type: string }", "Linked Items next=NextLink")]
    [InlineData(
        "next_cursor: { type: string }, total: { type: integer }",
        "Cursor Items next=NextCursor position=cursor"
    )]
    [InlineData("total: { type: integer }", "none")]
    public void A_link_is_followed_before_a_cursor_and_a_cursor_before_numbers(string facts, string continuation) =>
        Pages
            .Get("cursor: { type: string }; " + Counted, $"items: {Pages.Texts}, {facts}")
            .Continuation()
            .ShouldBe(continuation);

    [Theory]
    [InlineData("total: { type: integer }", "Offset Items position=offset first=0 total=Total")]
    [InlineData("has_more: { type: boolean }", "Offset Items position=offset first=0 more=HasMore")]
    [InlineData("etag: { type: string }", "Linked Items next=NextUri")]
    public void A_URI_that_may_be_relative_to_nobody_knows_what_is_followed_where_nothing_else_tells_the_end(
        string fact,
        string continuation
    ) =>
        Pages
            .Get(Counted, $"items: {Pages.Texts}, next_uri: {{ type: string }}, {fact}")
            .Continuation()
            .ShouldBe(continuation);

    [Fact]
    public void A_method_for_all_pages_takes_a_name_that_operations_leave()
    {
        const string Response =
            "responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { "
            + Link
            + " } } } } } }";

        var names = Mapped
            .Paths(
                $"/a: {{ get: {{ operationId: list, {Response} }} }}\n/b: {{ get: {{ operationId: listAll, {Response} }} }}"
            )
            .Operations()
            .Select(static operation => operation.Paging!.MethodName);

        names.ShouldBe(["ListAllPages", "ListAllAll"]);
    }

    [Theory]
    [InlineData(
        $"cats: {Pages.Objects}, dogs: {Pages.Objects}, next_cursor: {{ type: string }}",
        "which of its lists has the items is not clear: cats, dogs"
    )]
    [InlineData(
        $"name: {{ type: string }}, total: {{ type: integer }}, links: {{ type: array, items: {{ type: object, properties: {{ rel: {{ type: string }}, href: {{ type: string }} }} }} }}",
        "its links are a list, 'links', whose items say by a value which of them leads to the next page"
    )]
    public void What_keeps_a_list_from_being_one_in_pages_is_reported_at_the_operation(string members, string doubt) =>
        Pages
            .Get("cursor: { type: string }", members)
            .Said()
            .ShouldBe(["CLI0307 #/paths/~1a/get: GET /a has no method for all pages: " + doubt]);

    [Fact]
    public void Nothing_is_reported_where_no_parameter_asks_for_a_page()
    {
        const string Lists = $"cats: {Pages.Objects}, dogs: {Pages.Objects}, next_link: {{ type: string }}";

        Pages.Get("filter: { type: string }", Lists).Said().ShouldBeEmpty();
        Pages.Get("limit: { type: integer }", Lists).Said().ShouldHaveSingleItem();
    }

    [Fact]
    public void Of_a_rule_that_does_not_fit_nothing_more_is_reported() =>
        Pages
            .Get(
                "cursor: { type: string }",
                "links: { type: array, items: { type: object, properties: { rel: { type: string }, href: { type: string } } } }",
                others: "x-clientele-paging: { items: absent }"
            )
            .Said()
            .ShouldHaveSingleItem()
            .ShouldContain("x-clientele-paging does not fit");

    [Theory]
    [InlineData("rel: { type: string }, uri: { type: string }", true)]
    [InlineData("rel: { type: string }, name: { type: string }", false)]
    [InlineData("title: { type: string }, href: { type: string }", false)]
    public void Links_are_known_by_what_they_are_to_the_page_and_where_they_lead(string members, bool isReported) =>
        Pages
            .Get(
                "cursor: { type: string }",
                $"name: {{ type: string }}, links: {{ type: array, items: {{ type: object, properties: {{ {members} }} }} }}"
            )
            .Said()
            .Count.ShouldBe(isReported ? 1 : 0);

    [Fact]
    public void A_search_that_is_none_in_pages_is_not_reported() =>
        Mapped
            .Paths(
                $$"""
                /a:
                  post:
                    parameters: [{ name: limit, in: query, schema: { type: integer } }]
                    requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { page: { type: integer } } } } } }
                    responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { items: {{Pages.Texts}}, total: { type: integer } } } } } } }
                """
            )
            .Said()
            .ShouldBeEmpty();
}
