using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Tests.Infrastructure;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Schemas;

public sealed class SequenceItemsTests
{
    private const string Events = "text/event-stream";

    private static readonly ObjectSchema Event = Object(Property("event", Text), Property("data", Whole, true));

    [Theory]
    [InlineData("text/event-stream; charset=utf-8", SequenceFormat.ServerSentEvents)]
    [InlineData("application/x-ndjson", SequenceFormat.JsonLines)]
    [InlineData("application/geo+json-seq", SequenceFormat.JsonSequence)]
    [InlineData("application/json", null)]
    [InlineData("text/plain", null)]
    public void The_media_type_tells_the_format(string mediaType, object? expected) =>
        ((object?)SequenceItems.FormatOf(Content(mediaType))).ShouldBe(expected);

    [Fact]
    public void An_item_of_lines_is_what_the_item_schema_says_or_what_a_list_holds_or_the_schema_itself()
    {
        Item("application/jsonl", List(Text), Whole).ShouldBe("Integer");
        Item("application/jsonl", List(Text)).ShouldBe("String");
        Item("application/jsonl", Ref("Texts")).ShouldBe("String");
        Item("application/jsonl", Object(Property("data", Text))).ShouldBe("{data: String}");
        Item("application/jsonl", null).ShouldBeNull();
    }

    [Fact]
    public void The_data_of_an_event_is_the_item_where_the_schema_describes_events()
    {
        Item(Events, null, Event).ShouldBe("Integer");
        Item(Events, List(Ref("Event"))).ShouldBe("Integer");
        Item(Events, Object(Property("data", Text), Property("id", Text), Property("retry", Whole))).ShouldBe("String");
    }

    [Fact]
    public void A_schema_that_has_other_members_or_no_data_is_the_item_itself()
    {
        Item(Events, Object(Property("data", Text), Property("more", Text))).ShouldBe("{data: String, more: String}");
        Item(Events, Object(Property("event", Text))).ShouldBe("{event: String}");
        Item(Events, Ref("Gone")).ShouldBe("@Gone");
    }

    [Fact]
    public void Of_several_kinds_of_events_the_data_is_any_value()
    {
        Item(Events, Union(Ref("Event"), Text)).ShouldBe("any");
        Item(Events, Union(Object(Property("a", Text)), Text)).ShouldBe("oneOf({a: String}, String)");
    }

    private static string? Item(string mediaType, Schema? schema, Schema? item = null) =>
        SequenceItems
            .SchemaOf(
                Content(mediaType, schema, item),
                new SchemaIndex(ModelOf(Named("Event", Event), Named("Texts", List(Text))))
            )
            ?.Shape();

    private static ApiContent Content(string mediaType, Schema? schema = null, Schema? item = null) =>
        new(MediaType.Parse(mediaType), schema, item, []);
}
