using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Which links lead to the next page.</summary>
public sealed class LinkPagingMapperTests
{
    private const string Items = $"items: {Pages.Texts}, ";

    [Theory]
    [InlineData("nextLink: { type: string }", "Linked Items next=NextLink")]
    [InlineData("'@odata.nextLink': { type: string }", "Linked Items next=OdataNextLink")]
    [InlineData("links: { type: object, properties: { next: { type: string } } }", "Linked Items next=Links.Next")]
    [InlineData(
        "meta: { type: object, properties: { next_page_url: { type: string, format: uri } } }",
        "Linked Items next=Meta.NextPageUrl"
    )]
    [InlineData("nextLink: { type: integer }", "none")]
    [InlineData("previousLink: { type: string }", "none")]
    public void A_member_whose_name_says_so_is_a_link(string member, string continuation) =>
        Pages.Get("", Items + member).Continuation().ShouldBe(continuation);

    [Theory]
    [InlineData("next: { type: string, format: uri }", "Linked Items next=Next")]
    [InlineData("next: { type: string, description: The URL of the next page. }", "Linked Items next=Next")]
    [InlineData("next: { type: string, description: Opaque. }", "none")]
    [InlineData("next: { type: string }", "none")]
    [InlineData("next: { type: integer, description: A link. }", "none")]
    public void Next_is_a_link_where_its_type_or_its_docs_say_so(string member, string continuation) =>
        Pages.Get("", Items + member).Continuation().ShouldBe(continuation);

    [Theory]
    [InlineData("limit: { type: integer }", "Linked Pets next=NextLink")]
    [InlineData("filter: { type: string }", "none")]
    public void A_parameter_that_asks_for_a_page_shows_that_an_object_is_one(string parameter, string continuation) =>
        Pages
            .Get(parameter, $"name: {{ type: string }}, pets: {Pages.Texts}, next_link: {{ type: string }}")
            .Continuation()
            .ShouldBe(continuation);

    [Theory]
    [InlineData("get", "Link", "Linked itself")]
    [InlineData("get", "link", "Linked itself")]
    [InlineData("get", "X-Link", "none")]
    [InlineData("post", "Link", "none")]
    public void The_header_Link_is_followed_where_a_GET_declares_it(string method, string header, string continuation)
    {
        var result = Mapped.Paths(
            $$"""
            /a:
              {{method}}:
                operationId: list
                requestBody: { content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }
                responses: { '200': { description: ok, headers: { {{header}}: { schema: { type: string } } }, content: { application/json: { schema: {{Pages.Texts}} } } } }
            """
        );

        result.Continuation().ShouldBe(continuation);
    }

    [Theory]
    [InlineData("method: { type: string }, ", "items", "Followed Items next=Links.Next")]
    [InlineData("", "items", "Followed Items next=Links.Next")]
    [InlineData("", "absent", "none")]
    public void A_link_that_says_what_request_to_make_is_followed(string method, string list, string continuation) =>
        Pages
            .Get(
                "",
                $"{list}: {(list == "items" ? Pages.Texts : "{ type: string }")}, "
                    + $"links: {{ type: object, properties: {{ next: {{ type: object, properties: {{ {method}uri: {{ type: string }}, "
                    + "headers: { type: object, additionalProperties: { type: string } } } } } }"
            )
            .Continuation()
            .ShouldBe(continuation);

    [Theory]
    [InlineData("{ nextLinkName: more }", "Linked Value next=More")]
    [InlineData("{ nextLinkName: more, itemName: pets }", "Linked Pets next=More")]
    [InlineData("{ nextLinkName: null }", "Linked Value single=yes")]
    [InlineData("{ nextLinkName: count }", "none")]
    [InlineData("{ nextLinkName: more, itemName: count }", "none")]
    [InlineData("{ nextLinkName: more, operationName: other }", "none")]
    public void Microsofts_extension_names_the_items_and_the_link(string extension, string continuation) =>
        Pages
            .Get(
                "",
                $"value: {Pages.Texts}, pets: {Pages.Texts}, more: {{ type: string }}, count: {{ type: integer }}",
                others: "x-ms-pageable: " + extension
            )
            .Continuation()
            .ShouldBe(continuation);

    [Fact]
    public void Links_of_a_POST_are_left_to_the_caller()
    {
        const string Sent =
            "requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { a: { type: string } } } } } }";
        const string Answer = $"{{ type: object, properties: {{ {Items}next_link: {{ type: string }} }} }}";

        Pages.Of("post", "", Answer, others: Sent).Continuation().ShouldBe("none");
        Pages
            .Of("post", "", Answer, others: Sent + "\nx-ms-pageable: { nextLinkName: next_link, itemName: items }")
            .Continuation()
            .ShouldBe("none");
    }

    [Theory]
    [InlineData("next_uri: { type: string }", "Offset Items position=offset first=0 total=Total")]
    [InlineData("next_uri: { type: string, format: uri }", "Linked Items next=NextUri")]
    [InlineData("meta: { type: object, properties: { next_uri: { type: string } } }", "Linked Items next=Meta.NextUri")]
    public void A_text_that_is_called_a_URI_may_be_a_part_of_one(string member, string continuation) =>
        Pages
            .Get("offset: { type: integer }; limit: { type: integer }", $"{Items}total: {{ type: integer }}, {member}")
            .Continuation()
            .ShouldBe(continuation);

    [Fact]
    public void An_answer_that_is_a_list_is_one_page_by_Microsofts_extension() =>
        Pages
            .Of("get", "", Pages.Texts, others: "x-ms-pageable: { nextLinkName: null }")
            .Continuation()
            .ShouldBe("Linked itself single=yes");
}
