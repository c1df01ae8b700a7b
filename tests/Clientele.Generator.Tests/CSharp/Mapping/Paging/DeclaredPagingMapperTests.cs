using Clientele.Generator.CSharp.Mapping;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>What <c>x-clientele-paging</c> says, and where it can't be as it says.</summary>
public sealed class DeclaredPagingMapperTests
{
    private const string Page =
        $"data: {{ type: object, properties: {{ groups: {Pages.Texts} }} }}, next: {{ type: string }}, "
        + "at: { type: string, format: uri }, number: { type: integer, format: int32 }, count: { type: number }, "
        + "flag: { type: boolean }";

    [Theory]
    [InlineData("next: next", "Linked Data.Groups next=Next")]
    [InlineData("next: at", "Linked Data.Groups next=At")]
    [InlineData("", "Linked Data.Groups")]
    public void Without_a_parameter_the_list_continues_by_a_link(string rule, string continuation) =>
        Declare("items: data.groups, " + rule).Continuation().ShouldBe(continuation);

    [Fact]
    public void Without_items_the_answer_is_the_list() =>
        Pages.Of("get", "", Pages.Texts, others: "x-clientele-paging: {}").Continuation().ShouldBe("Linked itself");

    [Theory]
    [InlineData("after: { type: string }", "next")]
    [InlineData("after: { type: integer, format: int32 }", "number")]
    public void With_a_parameter_next_is_a_cursor_of_its_type(string parameter, string next) =>
        Declare($"items: data.groups, parameter: after, next: {next}", parameter)
            .Continuation()
            .ShouldStartWith("Cursor Data.Groups next=");

    [Theory]
    [InlineData("counts: pages", "Numbered Data.Groups position=after first=1")]
    [InlineData("counts: pages, first: 0", "Numbered Data.Groups position=after first=0")]
    [InlineData("counts: items", "Offset Data.Groups position=after first=0")]
    [InlineData("counts: items, first: 1", "Offset Data.Groups position=after first=1")]
    public void Without_next_the_parameter_counts_pages_from_one_or_items_from_zero(string rule, string continuation) =>
        Declare("items: data.groups, parameter: after, " + rule, "after: { type: integer, format: int32 }")
            .Continuation()
            .ShouldBe(continuation);

    [Theory]
    [InlineData("total: count, pages: number, more: flag", "total=Count pages=Number more=Flag")]
    [InlineData("counts: items, total: number, pages: number", "total=Number")]
    [InlineData("done: flag", "more=!Flag")]
    [InlineData("total: next, pages: at, more: number, done: next", "")]
    public void Numbers_and_booleans_alone_say_where_the_list_ends(string rule, string ends) =>
        Declare("items: data.groups, parameter: after, first: 1, " + rule, "after: { type: number }")
            .Continuation()
            .ShouldEndWith(("position=after first=1 " + ends).TrimEnd());

    [Fact]
    public void A_member_of_the_body_can_be_what_takes_the_cursor() =>
        Pages
            .Of(
                "post",
                "",
                $"{{ type: object, properties: {{ {Page} }} }}",
                others: """
                x-clientele-paging: { items: data.groups, next: next, parameter: start }
                requestBody: { required: true, content: { application/json: { schema: { type: object, properties: { start: { type: string } } } } } }
                """
            )
            .Continuation()
            .ShouldBe("Cursor Data.Groups next=Next position=body.Start");

    [Theory]
    [InlineData("", "the answer is no list, and 'items' does not say where one is")]
    [InlineData("items: data", "'data' is no list in the answer")]
    [InlineData("items: data.absent", "'data.absent' is no list in the answer")]
    [InlineData("items: next.groups", "'next.groups' is no list in the answer")]
    [InlineData("items: data.groups, next: number", "'number' is no text in the answer")]
    [InlineData("items: data.groups, next: absent", "'absent' is no text in the answer")]
    [InlineData(
        "items: data.groups, parameter: absent",
        "it has no optional query parameter or member of the body 'absent'"
    )]
    [InlineData("items: data.groups, parameter: after, next: number", "'number' is not of the type that 'after' takes")]
    [InlineData(
        "items: data.groups, parameter: after",
        "'after' is no number, and 'next' does not say where the answer has what it takes"
    )]
    public void A_rule_that_does_not_fit_is_reported_at_the_operation(string rule, string reason)
    {
        var result = Declare(rule, "after: { type: string }");

        result.Continuation().ShouldBe("none");
        result
            .Said()
            .ShouldBe([
                "CLI0307 #/paths/~1a/get: GET /a has no method for all pages: x-clientele-paging does not fit: "
                    + reason,
            ]);
    }

    [Theory]
    [InlineData("{ type: string }, required: true", "it has no optional query parameter or member of the body 'after'")]
    [InlineData("{ type: string, default: x }, required: true", "'next' is not of the type that 'after' takes")]
    public void What_takes_the_cursor_may_be_absent_on_the_first_page(string parameter, string reason) =>
        Declare("items: data.groups, parameter: after, next: next", "after: " + parameter)
            .Said()
            .ShouldHaveSingleItem()
            .ShouldEndWith(reason);

    private static MappingResult Declare(string rule, string parameters = "") =>
        Pages.Get(parameters, Page, others: $"x-clientele-paging: {{ {rule} }}");
}
