using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Paging;

/// <summary>Which values of a page ask for the next one.</summary>
public sealed class CursorPagingMapperTests
{
    private const string Text = "{ type: string }";
    private const string Items = $"items: {Pages.Texts}, ";

    [Theory]
    [InlineData("next_cursor", "cursor", "Cursor Items next=NextCursor position=cursor")]
    [InlineData("nextPageToken", "page_token", "Cursor Items next=NextPageToken position=pageToken")]
    [InlineData("nextPageToken", "offset", "none")]
    [InlineData("scroll_id", "scroll_id", "Cursor Items next=ScrollId position=scrollId")]
    [InlineData("next", "cursor", "none")]
    public void A_cursor_is_known_by_its_name_with_that_of_the_parameter(
        string member,
        string parameter,
        string continuation
    ) => Pages.Get($"{parameter}: {Text}", $"{Items}{member}: {Text}").Continuation().ShouldBe(continuation);

    [Theory]
    [InlineData("cursors: { type: object, properties: { after: { type: string } } }", "after", "next=Cursors.After")]
    [InlineData(
        "next_page: { type: object, properties: { limit: { type: string }, key: { type: string } } }",
        "key",
        "next=NextPage.Key"
    )]
    [InlineData("next: { type: object, properties: { start: { type: string } } }", "page_start", "next=Next.Start")]
    public void A_place_can_say_that_a_value_is_a_cursor(string member, string parameter, string next) =>
        Pages
            .Get($"limit: {Text}; {parameter}: {Text}", Items + member)
            .Continuation()
            .ShouldStartWith("Cursor Items " + next);

    [Fact]
    public void Another_value_among_what_pages_say_is_no_cursor() =>
        Pages
            .Get($"key: {Text}", Items + "paging: { type: object, properties: { key: { type: string } } }")
            .Continuation()
            .ShouldBe("none");

    [Theory]
    [InlineData("{ type: string }", "{ type: string }", true)]
    [InlineData("{ type: string, format: uuid }", "{ type: string, format: uuid }", true)]
    [InlineData("{ type: integer, format: int64 }", "{ type: integer, format: int32 }", true)]
    [InlineData("{ type: integer, format: int32 }", "{ type: integer, format: int64 }", false)]
    [InlineData("{ type: string }", "{ type: integer }", false)]
    [InlineData("{ type: boolean }", "{ type: boolean }", false)]
    public void The_parameter_has_to_take_what_the_page_gives(string parameter, string member, bool isTaken) =>
        Pages
            .Get($"cursor: {parameter}", $"{Items}next_cursor: {member}")
            .Continuation()
            .ShouldBe(isTaken ? "Cursor Items next=NextCursor position=cursor" : "none");

    [Theory]
    [InlineData("cursor", "none")]
    [InlineData("next_cursor", "Cursor Pets next=NextCursor position=cursor")]
    public void A_name_that_other_resources_have_too_does_not_make_a_page(string member, string continuation) =>
        Pages
            .Get($"cursor: {Text}", $"name: {Text}, pets: {Pages.Texts}, {member}: {Text}")
            .Continuation()
            .ShouldBe(continuation);

    [Theory]
    [InlineData("after", "none")]
    [InlineData(
        "paging: { type: object, properties: { after: { type: string } } }",
        "Cursor Pets next=Paging.After position=after"
    )]
    public void Such_a_name_makes_a_page_where_it_stands_among_what_pages_say(string member, string continuation) =>
        Pages
            .Get(
                $"after: {Text}",
                $"name: {Text}, pets: {Pages.Texts}, {(member.Contains(':') ? member : $"{member}: {Text}")}"
            )
            .Continuation()
            .ShouldBe(continuation);

    [Fact]
    public void Only_a_GET_continues_behind_its_last_item() =>
        Pages
            .Post($"starting_after: {Text}", $"data: {Pages.Objects}, has_more: {{ type: boolean }}")
            .Continuation()
            .ShouldBe("none");

    [Theory]
    [InlineData("has_more: { type: boolean }", " more=HasMore")]
    [InlineData("done: { type: boolean }", " more=!Done")]
    [InlineData("has_more: { type: string }", "")]
    public void A_boolean_says_whether_another_page_follows(string member, string more) =>
        Pages
            .Get($"cursor: {Text}", $"{Items}next_cursor: {Text}, {member}")
            .Continuation()
            .ShouldBe("Cursor Items next=NextCursor position=cursor" + more);

    [Fact]
    public void The_last_id_of_a_page_is_a_cursor_where_the_page_says_whether_another_follows()
    {
        Pages
            .Get($"after_id: {Text}", $"{Items}last_id: {Text}, has_more: {{ type: boolean }}")
            .Continuation()
            .ShouldBe("Cursor Items next=LastId position=afterId more=HasMore");
        Pages.Get($"after_id: {Text}", $"{Items}last_id: {Text}").Continuation().ShouldBe("none");
    }

    [Theory]
    [InlineData(
        Pages.Objects,
        "starting_after",
        "has_more",
        "Cursor Data next=Data[^1].Id position=startingAfter more=HasMore"
    )]
    [InlineData(Pages.Objects, "after", "has_more", "none")]
    [InlineData(Pages.Objects, "starting_after", "flag", "none")]
    [InlineData(Pages.Texts, "starting_after", "has_more", "none")]
    public void The_id_of_the_last_item_asks_for_what_comes_after_it(
        string items,
        string parameter,
        string more,
        string continuation
    ) =>
        Pages
            .Get($"{parameter}: {Text}", $"data: {items}, {more}: {{ type: boolean }}")
            .Continuation()
            .ShouldBe(continuation);

    [Fact]
    public void The_id_of_the_last_item_is_a_text_that_each_item_has()
    {
        const string Whole =
            "{ type: array, items: { type: object, required: [id], properties: { id: { type: integer } } } }";
        const string Optional =
            "{ type: array, items: { type: object, properties: { id: { type: [string, 'null'] } } } }";

        Of(Pages.Objects, Text).ShouldStartWith("Cursor");
        Of(Whole, "{ type: integer }").ShouldBe("none");
        Of(Optional, Text).ShouldStartWith("Cursor");

        static string Of(string items, string parameter) =>
            Pages.Get($"starting_after: {parameter}", $"data: {items}, has_more: {{ type: boolean }}").Continuation();
    }
}
