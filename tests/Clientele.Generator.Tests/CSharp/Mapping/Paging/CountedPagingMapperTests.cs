using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Which lists are asked for by numbers, and where counting begins and ends.</summary>
public sealed class CountedPagingMapperTests
{
    private const string Items = $"items: {Pages.Texts}, ";
    private const string Total = "total: { type: integer }";
    private const string Whole = "{ type: integer }";

    [Theory]
    [InlineData("offset: { type: integer }; limit: { type: integer }", "Offset Items position=offset first=0")]
    [InlineData("skip: { type: number }; top: { type: number }", "Offset Items position=skip first=0")]
    [InlineData("offset: { type: string }; limit: { type: integer }", "none")]
    [InlineData("offset: { type: integer }", "none")]
    public void An_offset_counts_from_zero_beside_the_size_of_a_page(string parameters, string continuation) =>
        Pages.Get(parameters, $"{Items}etag: {{ type: string }}").Continuation().ShouldBe(continuation);

    [Theory]
    [InlineData("{ type: integer, default: 1 }", "Numbered Items position=page first=1 total=Total")]
    [InlineData("{ type: integer, minimum: 0 }", "Numbered Items position=page first=0 total=Total")]
    [InlineData("{ type: integer, default: 2, minimum: 1 }", "Numbered Items position=page first=2 total=Total")]
    [InlineData("{ type: integer, minimum: 0.5 }", "none")]
    public void A_page_number_begins_with_its_default_or_else_its_minimum(string schema, string continuation) =>
        Pages.Get("page: " + schema, Items + Total).Continuation().ShouldBe(continuation);

    [Theory]
    [InlineData("page: { type: integer }", "page", "at=Page")]
    [InlineData("page: { type: integer }", "current_page", "at=CurrentPage")]
    [InlineData("start: { type: integer }; limit: { type: integer }", "start", "at=Start")]
    public void A_page_that_says_its_own_number_says_where_counting_begins(string parameter, string own, string at) =>
        Pages.Get(parameter, $"{Items}{own}: {Whole}, {Total}").Continuation().ShouldContain(at);

    [Theory]
    [InlineData("page")]
    [InlineData("start")]
    public void Where_it_is_not_said_where_counting_begins_the_operation_is_reported(string parameter)
    {
        var result = Pages.Get($"{parameter}: {Whole}; limit: {Whole}", Items + Total);

        result.Continuation().ShouldBe("none");
        result
            .Said()
            .ShouldBe([
                $"CLI0307 #/paths/~1a/get: GET /a has no method for all pages: "
                    + $"where '{parameter}' begins is not said: it has neither a default nor a minimum, "
                    + "and the answer does not say which page it is",
            ]);
    }

    [Theory]
    [InlineData("total_count: { type: integer }, total_pages: { type: integer }", "total=TotalCount pages=TotalPages")]
    [InlineData("has_next: { type: boolean }", "more=HasNext")]
    [InlineData("last: { type: boolean }", "more=!Last")]
    public void A_page_says_where_the_list_ends(string facts, string ends) =>
        Pages
            .Get("page: { type: integer, default: 1 }", Items + facts)
            .Continuation()
            .ShouldBe("Numbered Items position=page first=1 " + ends);

    [Fact]
    public void Without_the_size_of_a_page_a_total_makes_no_offset() =>
        Pages.Get($"offset: {Whole}", Items + Total).Continuation().ShouldBe("none");

    [Fact]
    public void Offsets_ignore_the_number_of_pages() =>
        Pages
            .Get($"offset: {Whole}; limit: {Whole}", $"{Items}{Total}, total_pages: {Whole}")
            .Continuation()
            .ShouldBe("Offset Items position=offset first=0 total=Total");

    [Theory]
    [InlineData(
        "page: { type: integer, default: 1 }; limit: { type: integer }",
        "Numbered Items position=page first=1"
    )]
    [InlineData("page: { type: integer, default: 1 }", "none")]
    public void Where_a_page_does_not_say_the_end_its_size_tells_it(string parameters, string continuation) =>
        Pages.Get(parameters, Items + "etag: { type: string }").Continuation().ShouldBe(continuation);

    [Fact]
    public void Beside_a_token_the_next_page_takes_more_than_its_number() =>
        Pages
            .Get($"page: {{ type: integer, default: 1 }}; page_token: {{ type: string }}", Items + Total)
            .Continuation()
            .ShouldBe("none");

    [Fact]
    public void A_member_of_a_body_begins_where_its_schema_says_and_its_page_has_to_say_the_end()
    {
        const string Asked = "page: { type: integer, default: 3 }, size: { type: integer }";

        Pages
            .Post(Asked, Items + Total)
            .Continuation()
            .ShouldBe("Numbered Items position=body.Page first=3 total=Total");
        Pages.Post(Asked, Items + "etag: { type: string }").Continuation().ShouldBe("none");
    }

    [Theory]
    [InlineData("default: 4", "first=4")]
    [InlineData("minimum: 5", "first=5")]
    public void What_a_reference_leads_to_says_where_counting_begins(string keyword, string first) =>
        Mapped
            .Paths(
                $$"""
                /a:
                  get:
                    operationId: list
                    parameters: [{ name: page, in: query, schema: { $ref: '#/components/schemas/Page' } }]
                    responses: { '200': { description: ok, content: { application/json: { schema: { type: object, properties: { {{Items}}{{Total}} } } } } } }
                """,
                $"Page: {{ type: integer, {keyword} }}"
            )
            .Continuation()
            .ShouldContain(first);
}
