using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Json;
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
        Json((ref JsonWriter w) => w.Write(moment)).ShouldBe(JsonSerializer.Serialize(moment).Replace("\\u002B", "+", StringComparison.Ordinal));
        Json(static (ref JsonWriter w) => w.Write(TimeSpan.FromMinutes(90))).ShouldBe("\"PT1H30M\"");
        Json(static (ref JsonWriter w) => w.Write(new byte[] { 1, 2, 255 })).ShouldBe("\"AQL/\"");
    }

    [Fact]
    public void A_number_that_JSON_does_not_have_is_refused() =>
        Should.Throw<ArgumentException>(static () => Json(static (ref JsonWriter w) => w.Write(double.NaN)));

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
