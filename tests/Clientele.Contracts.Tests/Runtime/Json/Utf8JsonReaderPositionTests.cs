using System;
using System.Buffers;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class Utf8JsonReaderPositionTests
{
    [Fact]
    public void The_fields_of_this_framework_are_known() => Utf8JsonReaderPosition.IsKnown.ShouldBeTrue();

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("{\"a\":1}")]
    [InlineData("{\n\"a\":[1,\n{ \"b\" : \"}\\n\"}\n ]\n\n }")]
    [InlineData("[\r\n  [\r\n  ]\r\n]")]
    public void A_reader_that_was_moved_goes_on_like_one_that_skipped(string value)
    {
        foreach (
            var (before, behind) in new[]
            {
                ("", ""),
                (" \n", "\n "),
                ("[\n1,", ",\n\"x\"\n]"),
                ("{\"k\":\n[", ", true], \"l\":\nnull}"),
            }
        )
        {
            var text = Encoding.UTF8.GetBytes(before + value + behind);
            var start = Encoding.UTF8.GetByteCount(before);

            Tokens(text, start, move: true).ShouldBe(Tokens(text, start, move: false));
        }
    }

    [Theory]
    [InlineData("[{\"id\":\"a\"},\n{\"id\":\"b\",\n\"tags\":[]} x]")]
    [InlineData("[{\"id\":\"a\"},\n{\"id\":\"b\",\n\"tags\":[}]")]
    [InlineData("[{\"id\":\"a\"},\n{\"id\":\"b\"")]
    [InlineData("[{\"id\":\"a\"},\n{\n\"id\":\"b\"},\n7x]")]
    [InlineData("[\n{\"id\":\"a\"}]]")]
    public void What_is_no_json_is_refused_where_the_framework_refuses_it(string json)
    {
        var ours = Should.Throw<JsonException>(() =>
            JsonSerializer.Deserialize(json, SampleContext.Default.Options.GetTypeInfo(typeof(List<Sample>)))
        );
        var theirs = Should.Throw<JsonException>(() => JsonSerializer.Deserialize<List<JsonElement>>(json));

        (ours.LineNumber, ours.BytePositionInLine).ShouldBe((theirs.LineNumber, theirs.BytePositionInLine));
    }

    [Fact]
    public void Depth_counts_from_the_start_of_the_text()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SampleContext.Default, MaxDepth = 5 };

        JsonSerializer.Deserialize<List<Sample>>("""[{"id":"a","extra":[[[]]]}]""", options)!.Count.ShouldBe(1);
        Should.Throw<JsonException>(() =>
            JsonSerializer.Deserialize<List<Sample>>("""[{"id":"a","extra":[[[[]]]]}]""", options)
        );
    }

    [Fact]
    public void Readers_over_segments_are_left_to_the_framework()
    {
        var json = Encoding.UTF8.GetBytes("""[{"id":"a","tags":["b"]},{"id":"c"}]""");
        for (var i = 1; i < json.Length; i++)
        {
            var first = new Segment(json.AsMemory(0, i), null);
            var last = new Segment(json.AsMemory(i), first);
            var reader = new Utf8JsonReader(new ReadOnlySequence<byte>(first, 0, last, last.Memory.Length));

            var values = JsonSerializer.Deserialize<List<Sample>>(ref reader, SampleContext.Default.Options)!;

            values.Select(static value => value.Id).ShouldBe(["a", "c"]);
        }
    }

    private static List<string> Tokens(ReadOnlySpan<byte> text, int start, bool move)
    {
        var reader = new Utf8JsonReader(text);
        while (reader.Read() && reader.TokenStartIndex < start) { }

        if (move)
        {
            Utf8JsonReaderPosition.TryGetRest(ref reader, out var rest).ShouldBeTrue();
            var value = new Utf8JsonReader(rest, isFinalBlock: false, default);
            value.Read();
            value.TrySkip().ShouldBeTrue();
            Utf8JsonReaderPosition.MoveToEnd(ref reader, rest[..(int)value.BytesConsumed]);
        }
        else
        {
            reader.Skip();
        }

        var tokens = new List<string>();
        do
        {
            tokens.Add(
                $"{reader.TokenType} {reader.CurrentDepth} {reader.TokenStartIndex} {reader.BytesConsumed} {Encoding.UTF8.GetString(reader.ValueSpan)} {Place(reader)}"
            );
        } while (reader.Read());

        return tokens;
    }

    /// <summary>
    /// The framework says line and column only where it refuses something: the state goes on over a text that is wrong.
    /// </summary>
    private static string Place(Utf8JsonReader reader)
    {
        var state = reader.CurrentState;
        var error = Should.Throw<JsonException>(() => new Utf8JsonReader("?"u8, isFinalBlock: true, state).Read());
        return $"{error.LineNumber}:{error.BytePositionInLine}";
    }

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        public Segment(ReadOnlyMemory<byte> memory, Segment? previous)
        {
            Memory = memory;
            if (previous is not null)
            {
                previous.Next = this;
                RunningIndex = previous.RunningIndex + previous.Memory.Length;
            }
        }
    }
}
