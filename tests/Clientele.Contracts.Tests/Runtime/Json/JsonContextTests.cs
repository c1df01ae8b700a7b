using System;
using System.Buffers;
using System.Collections.Generic;
using System.IO;
using System.IO.Pipelines;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Threading.Tasks;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class JsonContextTests
{
    private static readonly Sample Value = new()
    {
        Id = "ä",
        Tags = ["x"],
        Child = new Sample { Id = "b" },
    };

    [Fact]
    public void The_framework_reads_and_writes_through_the_context()
    {
        var json = JsonSerializer.Serialize(Value, SampleContext.Default.Sample);

        json.ShouldBe("""{"id":"\u00E4","tags":["x"],"child":{"id":"b"}}""");
        JsonSerializer.Deserialize(json, SampleContext.Default.Sample)!.Child!.Id.ShouldBe("b");
        ((Sample)JsonSerializer.Deserialize(json, typeof(Sample), SampleContext.Default)!).Id.ShouldBe("ä");
    }

    [Fact]
    public async Task Streams_are_read_whole_and_item_by_item()
    {
        using var stream = new MemoryStream(
            JsonSerializer.SerializeToUtf8Bytes(new[] { Value, Value, Value }, Options())
        );
        var count = 0;
        await foreach (
            var item in JsonSerializer.DeserializeAsyncEnumerable<Sample>(
                stream,
                Options(),
                TestContext.Current.CancellationToken
            )
        )
        {
            item!.Id.ShouldBe("ä");
            count++;
        }

        count.ShouldBe(3);
    }

    [Fact]
    public void Options_of_reader_and_writer_are_respected()
    {
        var options = Options();
        options.WriteIndented = true;
        options.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping;
        options.ReadCommentHandling = JsonCommentHandling.Skip;
        options.AllowTrailingCommas = true;
        options.NumberHandling = JsonNumberHandling.AllowReadingFromString;

        JsonSerializer
            .Serialize(new Sample { Id = "ä" }, options)
            .ReplaceLineEndings("\n")
            .ShouldBe("{\n  \"id\": \"ä\"\n}");
        JsonSerializer.Deserialize<Sample>("""{"id":"a", /* c */ "count":"7",}""", options)!.Count.ShouldBe(7);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"id":"a","count":"7"}""", Options()));
    }

    [Fact]
    public async Task The_context_alone_serves_streams_and_collections()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SampleContext.Default };
        var token = TestContext.Current.CancellationToken;
        var values = Enumerable.Range(0, 2_000).Select(i => Value with { Count = i }).ToArray();
        var json = JsonSerializer.SerializeToUtf8Bytes(values, options);

        (await JsonSerializer.DeserializeAsync<Sample[]>(new MemoryStream(json), options, token))!.Length.ShouldBe(
            2_000
        );
        (await JsonSerializer.DeserializeAsync<List<Sample>>(new MemoryStream(json), options, token))!
            [1_999]
            .Count.ShouldBe(1_999);
        JsonSerializer.Deserialize<IReadOnlyList<Sample>>(json, options)!.Count.ShouldBe(2_000);
        JsonSerializer.Deserialize<IEnumerable<Sample>>(json, options)!.Count().ShouldBe(2_000);
        JsonSerializer.Deserialize<IReadOnlyCollection<Sample>>(json, options)!.Count.ShouldBe(2_000);
        JsonSerializer.Deserialize<IList<Sample>>(json, options)!.Count.ShouldBe(2_000);
        JsonSerializer.Deserialize<Dictionary<string, Sample>>("""{"x":{"id":"a"}}""", options)!["x"].Id.ShouldBe("a");
        JsonSerializer
            .Deserialize<IReadOnlyDictionary<string, Sample>>("""{"x":{"id":"a"}}""", options)!["x"]
            .Id.ShouldBe("a");
        JsonSerializer.Serialize(new[] { "a" }, options).ShouldBe("""["a"]""");
        JsonSerializer.Deserialize<Dictionary<string, int>>("""{"x":1}""", options)!["x"].ShouldBe(1);
        JsonSerializer
            .Serialize(values[..1], SampleContext.Default.Options)
            .ShouldBe("[" + JsonSerializer.Serialize(values[0], options) + "]");
        options.TryGetTypeInfo(typeof(DayOfWeek), out _).ShouldBeFalse();
        options.TryGetTypeInfo(typeof(JsonContextTests), out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Streams_that_come_in_small_pieces_are_read()
    {
        var options = new JsonSerializerOptions { TypeInfoResolver = SampleContext.Default, DefaultBufferSize = 1 };
        var token = TestContext.Current.CancellationToken;
        var value = Value with { Tags = [.. Enumerable.Range(0, 500).Select(i => $"täg {i} 😀")], Ratio = 1e300 };
        var json = JsonSerializer.SerializeToUtf8Bytes(value, options);
        var pipe = new Pipe();
        var reading = JsonSerializer.DeserializeAsync(new MemoryStream(json), SampleContext.Default.Sample, token);

        for (var i = 0; i < json.Length; i += 7)
        {
            await pipe.Writer.WriteAsync(json.AsMemory(i, Math.Min(7, json.Length - i)), token);
        }

        await pipe.Writer.CompleteAsync();
        (
            await JsonSerializer.DeserializeAsync(pipe.Reader.AsStream(), SampleContext.Default.Sample, token)
        )!.Tags.ShouldBe(value.Tags);
        (await reading)!.Tags.ShouldBe(value.Tags);
        (await JsonSerializer.DeserializeAsync<Sample>(new MemoryStream(json), options, token))!.Tags.ShouldBe(
            value.Tags
        );
    }

    [Fact]
    public void Values_spread_over_segments_are_read()
    {
        var json = JsonSerializer.SerializeToUtf8Bytes(
            Value with
            {
                Count = 12345,
                Ratio = 0.125,
            },
            SampleContext.Default.Sample
        );
        for (var cut = 1; cut < json.Length; cut++)
        {
            var reader = new Utf8JsonReader(Segment.Sequence(json[..cut], json[cut..]));
            var read = JsonSerializer.Deserialize(ref reader, SampleContext.Default.Sample)!;

            (read.Id, read.Count, read.Ratio, read.Child!.Id).ShouldBe(("ä", 12345, 0.125, "b"));
        }
    }

    [Fact]
    public void A_value_in_the_middle_of_a_text_is_read_alone()
    {
        var reader = new Utf8JsonReader("""  [ {"id":"a"} , {"id":"b","count":2} ]"""u8);
        reader.Read();
        reader.Read();
        JsonSerializer.Deserialize(ref reader, SampleContext.Default.Sample)!.Id.ShouldBe("a");
        reader.Read();
        JsonSerializer.Deserialize(ref reader, SampleContext.Default.Sample)!.Count.ShouldBe(2);
        reader.Read().ShouldBeTrue();
        reader.TokenType.ShouldBe(JsonTokenType.EndArray);
    }

    [Theory]
    [InlineData("null", null)]
    [InlineData("""{"id":3}""", "$.id")]
    [InlineData("""{"id":"a","child":{"id":"\ud800"}}""", "$.child.id")]
    [InlineData("""{"count":3}""", "$")]
    public void Errors_name_the_member(string json, string? path)
    {
        if (path is null)
        {
            JsonSerializer.Deserialize(json, SampleContext.Default.Sample).ShouldBeNull();
            return;
        }

        Should
            .Throw<JsonException>(() => JsonSerializer.Deserialize(json, SampleContext.Default.Sample))
            .Path.ShouldBe(path);
    }

    [Theory]
    [InlineData("""{"id":"\ud800"}""")]
    [InlineData("""{"\udc00":"a"}""")]
    public void Half_surrogate_pairs_are_refused_on_the_slow_path_too(string json)
    {
        var options = Options();
        options.AllowTrailingCommas = true;

        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>(json, options));
    }

    [Fact]
    public void Depth_is_limited_as_the_options_say()
    {
        var options = Options();
        options.MaxDepth = 3;
        const string deep = """{"id":"a","x":[[[1]]]}""";

        JsonSerializer.Deserialize<Sample>("""{"id":"a","x":[[1]]}""", options)!.Id.ShouldBe("a");
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>(deep, options));
        JsonSerializer.Deserialize(deep, SampleContext.Default.Sample)!.Id.ShouldBe("a");
    }

    [Fact]
    public void Numbers_are_written_as_strings_where_that_is_asked_for()
    {
        var options = Options();
        options.NumberHandling = JsonNumberHandling.WriteAsString | JsonNumberHandling.AllowReadingFromString;
        var json = JsonSerializer.Serialize(new Sample { Id = "a", Count = 5 }, options);

        json.ShouldBe("""{"id":"a","count":"5"}""");
        JsonSerializer.Deserialize<Sample>(json, options)!.Count.ShouldBe(5);
    }

    [Theory]
    [InlineData("NaN", double.NaN)]
    [InlineData("Infinity", double.PositiveInfinity)]
    [InlineData("-Infinity", double.NegativeInfinity)]
    public void Numbers_that_JSON_does_not_have_are_strings_where_that_is_asked_for(string name, double number)
    {
        var options = Options();
        options.NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals;
        var json = $$"""{"id":"a","ratio":"{{name}}"}""";

        JsonSerializer.Deserialize<Sample>(json, options)!.Ratio.ShouldBe(number);
        JsonSerializer.Serialize(new Sample { Id = "a", Ratio = number }, options).ShouldBe(json);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>(json, Options()));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"id":"a","ratio":"nan"}""", options));
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"id":"a","ratio":"1"}""", options));
    }

    [Fact]
    public void An_indented_writer_of_ones_own_is_respected()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, NewLine = "\n" }))
        {
            JsonSerializer.Serialize(writer, new Sample { Id = "a" }, SampleContext.Default.Sample);
        }

        Encoding.UTF8.GetString(buffer.WrittenSpan).ShouldBe("{\n  \"id\": \"a\"\n}");
    }

    [Fact]
    public void It_joins_a_chain_and_types_of_others()
    {
        var options = new JsonSerializerOptions();
        options.TypeInfoResolverChain.Add(SampleContext.Default);
        options.TypeInfoResolverChain.Add(new DefaultJsonTypeInfoResolver());

        var json = JsonSerializer.Serialize(new Holder(Value, [Value]), options);

        JsonSerializer.Deserialize<Holder>(json, options)!.Items[0].Child!.Id.ShouldBe("b");
        SampleContext.Default.Sample.ShouldBeSameAs(SampleContext.Default.Sample);
        SampleContext.Default.GetTypeInfo<Sample>().ShouldBeSameAs(SampleContext.Default.Sample);
        var type = typeof(Sample);
        SampleContext.Default.GetTypeInfo(type).ShouldBeSameAs(SampleContext.Default.Sample);
        new SampleContext(
            new JsonSerializerOptions { WriteIndented = true }
        ).Sample.Options.WriteIndented.ShouldBeTrue();
    }

    [Fact]
    public void Converters_of_the_options_win()
    {
        var options = Options();
        options.Converters.Add(new FixedConverter());

        JsonSerializer.Deserialize<Sample>("{}", options)!.Id.ShouldBe("fixed");
        JsonSerializer.Deserialize<Sample[]>("[{}]", options)![0].Id.ShouldBe("fixed");
    }

    private static JsonSerializerOptions Options() =>
        new()
        {
            TypeInfoResolver = JsonTypeInfoResolver.Combine(SampleContext.Default, new DefaultJsonTypeInfoResolver()),
        };

    private sealed record Holder(Sample First, IReadOnlyList<Sample> Items);

    private sealed class Segment : ReadOnlySequenceSegment<byte>
    {
        private Segment(byte[] bytes, long index)
        {
            Memory = bytes;
            RunningIndex = index;
        }

        public static ReadOnlySequence<byte> Sequence(byte[] first, byte[] second)
        {
            var start = new Segment(first, 0);
            var end = new Segment(second, first.Length);
            start.Next = end;
            return new ReadOnlySequence<byte>(start, 0, end, second.Length);
        }
    }

    private sealed class FixedConverter : JsonConverter<Sample>
    {
        public override Sample Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return new Sample { Id = "fixed" };
        }

        public override void Write(Utf8JsonWriter writer, Sample value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.Id);
    }
}
