using System;
using System.Linq;
using System.Threading;
using Clientele.Generator.OpenApi.Json;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Json;

public sealed class JsonDocumentReaderTests
{
    private readonly JsonRecovery _recovery = new(usesIndentation: true);

    [Theory]
    [InlineData("{} x", 3, "'x' is not expected here")]
    [InlineData("{ a: 1 }", 2, "'a' is not expected here")]
    [InlineData("{ \"a\" 1 }", 6, "'1' is not expected here")]
    [InlineData("[ 1, ]", 5, "']' is not expected here")]
    [InlineData("", 0, "the text ends too early")]
    public void What_is_no_JSON_ends_the_reading_at_its_place(string text, int offset, string message)
    {
        var error = Should.Throw<DocumentSyntaxException>(() => Read(text));

        (error.Offset, error.Message).ShouldBe((offset, message));
    }

    [Theory]
    [InlineData("{ \"a\": 1, \"b\": ?, \"c\": 3 }", "{a:1,c:3}", 15)]
    [InlineData("{ \"a\": 1, b: 2, \"c\": 3 }", "{a:1,c:3}", 10)]
    [InlineData("{ \"a\": [ 1, ?, 3 ], \"c\": 3 }", "{a:[1,3],c:3}", 12)]
    [InlineData("{ \"a\": { \"x\": [ ? ] }, \"c\": ! }", "{a:{x:[]}}", 16)]
    public void With_a_recovery_an_error_costs_its_member_or_item_and_the_first_one_is_told(
        string text,
        string read,
        int offset
    )
    {
        Print(Read(text, _recovery)).ShouldBe(read);
        _recovery.Error.ShouldNotBeNull().Offset.ShouldBe(offset);
    }

    [Theory]
    [InlineData("{ \"a\": 1 } }, \"b\": 2 }", "{a:1,b:2}", 11)]
    [InlineData("{ \"a\": 1 }, \"a\": 3, \"b\": 2 } ]", "{a:3,b:2}", 10)]
    [InlineData("[ 1 ] ]", "[1]", 6)]
    public void What_follows_a_root_that_was_closed_too_early_belongs_to_it(string text, string read, int offset)
    {
        Print(Read(text, _recovery)).ShouldBe(read);
        _recovery.Error.ShouldNotBeNull().Offset.ShouldBe(offset);
    }

    [Fact]
    public void A_text_that_does_not_even_begin_as_JSON_is_none() =>
        Should.Throw<DocumentSyntaxException>(() => Read("?", _recovery)).Offset.ShouldBe(0);

    [Theory]
    [InlineData(DocumentLimits.MaxDepth, true)]
    [InlineData(DocumentLimits.MaxDepth + 1, false)]
    public void Values_nest_up_to_a_limit(int depth, bool isRead)
    {
        var text = string.Concat(Enumerable.Repeat("[", depth)) + "1" + string.Concat(Enumerable.Repeat("]", depth));

        if (isRead)
        {
            Read(text).Length.ShouldBe(text.Length);
        }
        else
        {
            Should
                .Throw<DocumentSyntaxException>(() => Read(text))
                .ShouldSatisfyAllConditions(
                    error => error.Message.ShouldBe("values are nested too deeply"),
                    error => error.Offset.ShouldBe(depth)
                );
        }
    }

    [Fact]
    public void A_cancelled_reading_ends_before_the_next_value() =>
        Should.Throw<OperationCanceledException>(() =>
            new JsonDocumentReader(
                new DescriptionSource("api.json", "{}"),
                [],
                new CancellationToken(canceled: true)
            ).Read()
        );

    private static OpenApiNode Read(string text, JsonRecovery? recovery = null) =>
        new JsonDocumentReader(
            new DescriptionSource("api.json", text),
            [],
            TestContext.Current.CancellationToken,
            recovery
        ).Read();

    private static string Print(OpenApiNode node) =>
        node switch
        {
            MappingNode mapping => "{"
                + string.Join(',', mapping.Members.Select(static member => member.Key + ":" + Print(member.Value)))
                + "}",
            SequenceNode sequence => "[" + string.Join(',', sequence.Items.Select(Print)) + "]",
            _ => ((ScalarNode)node).Text,
        };
}
