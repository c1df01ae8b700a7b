using System.IO;
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
    private static readonly Sample Value = new() { Id = "ä", Tags = ["x"], Child = new Sample { Id = "b" } };

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
        using var stream = new MemoryStream(JsonSerializer.SerializeToUtf8Bytes(new[] { Value, Value, Value }, Options()));
        var count = 0;
        await foreach (var item in JsonSerializer.DeserializeAsyncEnumerable<Sample>(stream, Options(), TestContext.Current.CancellationToken))
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

        JsonSerializer.Serialize(new Sample { Id = "ä" }, options).ReplaceLineEndings("\n").ShouldBe("{\n  \"id\": \"ä\"\n}");
        JsonSerializer.Deserialize<Sample>("""{"id":"a", /* c */ "count":"7",}""", options)!.Count.ShouldBe(7);
        Should.Throw<JsonException>(() => JsonSerializer.Deserialize<Sample>("""{"id":"a","count":"7"}""", Options()));
    }

    [Fact]
    public void Converters_of_the_options_win()
    {
        var options = Options();
        options.Converters.Add(new FixedConverter());

        JsonSerializer.Deserialize<Sample>("{}", options)!.Id.ShouldBe("fixed");
    }

    private static JsonSerializerOptions Options() =>
        new() { TypeInfoResolver = JsonTypeInfoResolver.Combine(SampleContext.Default, new DefaultJsonTypeInfoResolver()) };

    private sealed class FixedConverter : JsonConverter<Sample>
    {
        public override Sample Read(ref Utf8JsonReader reader, System.Type typeToConvert, JsonSerializerOptions options)
        {
            reader.Skip();
            return new Sample { Id = "fixed" };
        }

        public override void Write(Utf8JsonWriter writer, Sample value, JsonSerializerOptions options) => writer.WriteStringValue(value.Id);
    }
}
