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

public sealed class JsonWriterTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("\"quotes\" and \\ and / and +")]
    [InlineData("<script>&'`")]
    [InlineData("tab\tline\nreturn\r\0\u001f\u007f")]
    [InlineData("Grüße, 世界, 😀")]
    [InlineData("half \ud800 pair")]
    public void Strings_are_escaped_as_the_framework_does(string text)
    {
        Write(text).ShouldBe(JsonSerializer.Serialize(text));
        var large = string.Concat(Enumerable.Repeat(text, 5_000));
        Write(large).ShouldBe(JsonSerializer.Serialize(large));
    }

    [Fact]
    public void Scalars_are_written_as_the_framework_does()
    {
        Json(static (ref JsonWriter w) => w.Write(1.1)).ShouldBe("1.1");
        Json(static (ref JsonWriter w) => w.Write(0.1f)).ShouldBe("0.1");
        Json(static (ref JsonWriter w) => w.Write(decimal.MaxValue)).ShouldBe("79228162514264337593543950335");
        Json(static (ref JsonWriter w) => w.Write(long.MinValue)).ShouldBe("-9223372036854775808");
        Json(static (ref JsonWriter w) => w.Write(new DateOnly(2026, 2, 3))).ShouldBe("\"2026-02-03\"");
        var moment = new DateTimeOffset(2026, 2, 3, 4, 5, 6, 70, TimeSpan.FromHours(2));
        Json((ref JsonWriter w) => w.Write(moment)).ShouldBe(JsonSerializer.Serialize(moment));
        Json(static (ref JsonWriter w) => w.Write(TimeSpan.FromMinutes(90))).ShouldBe("\"PT1H30M\"");
        Json(static (ref JsonWriter w) => w.Write(new byte[] { 1, 2, 255 })).ShouldBe("\"AQL/\"");
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused() =>
        Should.Throw<ArgumentException>(static () => Json(static (ref JsonWriter w) => w.Write(double.NaN)));

    [Fact]
    public void Strings_of_any_characters_are_escaped_as_the_framework_does()
    {
        var random = new Random(7);
        for (var run = 0; run < 5_000; run++)
        {
            var text = string.Create(random.Next(30), random, static (span, random) =>
            {
                foreach (ref var character in span)
                {
                    character = (char)(random.Next(3) == 0 ? random.Next(0x10000) : random.Next(0x80));
                }
            });

            Write(text).ShouldBe(JsonSerializer.Serialize(text));
        }
    }

    [Fact]
    public void An_output_that_gives_little_room_receives_the_same_bytes()
    {
        var value = new Sample
        {
            Id = new string('ä', 3_000),
            Tags = [.. Enumerable.Range(0, 3_000).Select(i => $"tag {i} <")],
            Child = new Sample { Id = new string('x', 9_000) },
        };
        var output = new ArrayBufferWriter<byte>(1);

        Sample.Contract.Serialize(output, value);

        output.WrittenSpan.SequenceEqual(Sample.Contract.Serialize(value)).ShouldBeTrue();
        Sample.Contract.Deserialize(output.WrittenSpan).Tags.ShouldBe(value.Tags);
    }

    [Fact]
    public void A_value_that_contains_itself_is_refused()
    {
        var tags = new List<object>();
        tags.Add(tags);

        Should.Throw<JsonException>(() => Json((ref JsonWriter w) => WriteNested(ref w, tags)));
    }

    [Theory]
    [InlineData("1.50e+3", true)]
    [InlineData("-0", true)]
    [InlineData("01", false)]
    [InlineData("1,2", false)]
    [InlineData("", false)]
    [InlineData("1 ", false)]
    [InlineData("\u0661", false)]
    public void The_text_of_a_number_is_checked(string text, bool isNumber)
    {
        if (isNumber)
        {
            Json((ref JsonWriter w) => w.WriteNumberText(text)).ShouldBe(text);
        }
        else
        {
            Should.Throw<ArgumentException>(() => Json((ref JsonWriter w) => w.WriteNumberText(text)));
        }
    }

    [Fact]
    public void Elements_keep_their_numbers_and_members()
    {
        const string json =
            """{"a":[1.0,1e5,{"b":null,"":"\u00E4"},[],{}],"c":true,"d":false,"e":12345678901234567890.0}""";

        Json((ref JsonWriter w) => w.Write(JsonDocument.Parse(json).RootElement)).ShouldBe(json);
        Json((ref JsonWriter w) => w.Write(default(JsonElement))).ShouldBe("null");
    }

    [Fact]
    public void A_member_without_value_is_left_out_and_the_next_one_has_the_right_comma()
    {
        Json(
                (ref JsonWriter w) =>
                {
                    w.WriteStartObject();
                    w.WriteOptional(",\"a\":"u8, (string?)null);
                    w.WriteOptional(",\"b\":"u8, (int?)null);
                    w.WriteOptional(",\"c\":"u8, (int?)3);
                    w.WriteOptional(",\"d\":"u8, (JsonElement?)null);
                    w.Write(",\"e\":"u8, true);
                    w.WriteOptional(",\"f\":"u8, "x");
                    w.WriteEndObject();
                }
            )
            .ShouldBe("""{"c":3,"e":true,"f":"x"}""");
    }

    private static void WriteNested(ref JsonWriter writer, List<object> items) =>
        writer.WriteList(items, static (ref JsonWriter w, object item) => WriteNested(ref w, (List<object>)item));

    private delegate void WriteOne(ref JsonWriter writer);

    private static string Write(string text) => Json((ref JsonWriter w) => w.Write(text));

    private static string Json(WriteOne write)
    {
        var writer = new JsonWriter(16);
        write(ref writer);
        var text = Encoding.UTF8.GetString(writer.Written);
        writer.Release();
        return text;
    }
}
