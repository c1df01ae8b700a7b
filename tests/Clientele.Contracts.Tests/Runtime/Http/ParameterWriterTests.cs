using System;
using System.Collections.Generic;
using System.Text.Json;
using Clientele.Runtime.Http;
using Shouldly;
using Xunit;

namespace Clientele.Contracts.Tests.Http;

/// <summary>The tables of the OpenAPI specification ("Style Examples") and of RFC 6570.</summary>
public sealed class ParameterWriterTests
{
    private static readonly string[] Colors = ["blue", "black", "brown"];

    private static readonly Dictionary<string, int> Rgb = new()
    {
        ["R"] = 100,
        ["G"] = 200,
        ["B"] = 150,
    };

    [Theory]
    [InlineData(ParameterStyle.Matrix, ";color=blue")]
    [InlineData(ParameterStyle.Label, ".blue")]
    [InlineData(ParameterStyle.Simple, "blue")]
    [InlineData(ParameterStyle.Form, "?color=blue")]
    public void A_scalar_is_written_in_its_style(ParameterStyle style, string expected) =>
        Write(style, (ref ParameterWriter writer) => writer.Scalar("color", "blue", style, allowReserved: false))
            .ShouldBe(expected);

    [Theory]
    [InlineData(ParameterStyle.Matrix, ";color")]
    [InlineData(ParameterStyle.Label, ".")]
    [InlineData(ParameterStyle.Form, "?color=")]
    public void An_empty_text_is_written_in_its_style(ParameterStyle style, string expected) =>
        Write(style, (ref ParameterWriter writer) => writer.Scalar("color", "", style, allowReserved: false))
            .ShouldBe(expected);

    [Theory]
    [InlineData(ParameterStyle.Matrix, false, ";color=blue,black,brown")]
    [InlineData(ParameterStyle.Matrix, true, ";color=blue;color=black;color=brown")]
    [InlineData(ParameterStyle.Label, false, ".blue,black,brown")]
    [InlineData(ParameterStyle.Label, true, ".blue.black.brown")]
    [InlineData(ParameterStyle.Simple, false, "blue,black,brown")]
    [InlineData(ParameterStyle.Simple, true, "blue,black,brown")]
    [InlineData(ParameterStyle.Form, false, "?color=blue,black,brown")]
    [InlineData(ParameterStyle.Form, true, "?color=blue&color=black&color=brown")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "?color=blue%20black%20brown")]
    [InlineData(ParameterStyle.PipeDelimited, false, "?color=blue%7Cblack%7Cbrown")]
    [InlineData(ParameterStyle.TabDelimited, false, "?color=blue%09black%09brown")]
    public void A_list_is_written_in_its_style(ParameterStyle style, bool explode, string expected) =>
        Write(style, (ref ParameterWriter writer) => writer.List("color", Colors, style, explode, allowReserved: false))
            .ShouldBe(expected);

    [Theory]
    [InlineData(ParameterStyle.Matrix, false, ";color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Matrix, true, ";R=100;G=200;B=150")]
    [InlineData(ParameterStyle.Label, false, ".R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Label, true, ".R=100.G=200.B=150")]
    [InlineData(ParameterStyle.Simple, false, "R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Simple, true, "R=100,G=200,B=150")]
    [InlineData(ParameterStyle.Form, false, "?color=R,100,G,200,B,150")]
    [InlineData(ParameterStyle.Form, true, "?R=100&G=200&B=150")]
    [InlineData(ParameterStyle.SpaceDelimited, false, "?color=R%20100%20G%20200%20B%20150")]
    [InlineData(ParameterStyle.PipeDelimited, false, "?color=R%7C100%7CG%7C200%7CB%7C150")]
    [InlineData(ParameterStyle.DeepObject, true, "?color%5BR%5D=100&color%5BG%5D=200&color%5BB%5D=150")]
    public void A_map_and_an_object_are_written_in_their_style(ParameterStyle style, bool explode, string expected)
    {
        using var document = JsonDocument.Parse("""{"R":100,"G":200,"nothing":null,"B":150}""");

        Write(style, (ref ParameterWriter writer) => writer.Map("color", Rgb, style, explode, allowReserved: false))
            .ShouldBe(expected);
        Write(style, (ref ParameterWriter writer) =>
                writer.Element("color", document.RootElement, style, explode, allowReserved: false)
            )
            .ShouldBe(expected);
    }

    [Fact]
    public void Deep_objects_nest()
    {
        using var document = JsonDocument.Parse("""{"a":{"b":[1,2]}}""");

        Write(ParameterStyle.DeepObject, (ref ParameterWriter writer) =>
                writer.Element("f", document.RootElement, ParameterStyle.DeepObject, true, false)
            )
            .ShouldBe("?f%5Ba%5D%5Bb%5D%5B0%5D=1&f%5Ba%5D%5Bb%5D%5B1%5D=2");
    }

    [Theory]
    [InlineData("a b/?#&=+,;é€\U0001F600", "a%20b%2F%3F%23%26%3D%2B%2C%3B%C3%A9%E2%82%AC%F0%9F%98%80")]
    [InlineData("-._~AZaz09", "-._~AZaz09")]
    public void What_is_not_unreserved_is_percent_encoded(string value, string expected) =>
        Write(ParameterStyle.Simple, (ref ParameterWriter writer) =>
                writer.Scalar("x", value, ParameterStyle.Simple, false)
            )
            .ShouldBe(expected);

    [Fact]
    public void A_lone_surrogate_is_replaced() =>
        Write(ParameterStyle.Simple, (ref ParameterWriter writer) =>
                writer.Scalar("x", "a\ud800b", ParameterStyle.Simple, false)
            )
            .ShouldBe("a%EF%BF%BDb");

    [Fact]
    public void Reserved_characters_stay_where_they_are_allowed() =>
        Write(ParameterStyle.Form, (ref ParameterWriter writer) =>
                writer.Scalar("x", "/a?b=c%20 #", ParameterStyle.Form, allowReserved: true)
            )
            .ShouldBe("?x=/a?b=c%20%20%23");

    [Fact]
    public void Scalars_have_one_text_whatever_the_culture()
    {
        var texts = new List<string>();
        void Add<T>(T value) =>
            texts.Add(
                Write(ParameterStyle.Simple, (ref ParameterWriter writer) =>
                    writer.Scalar("x", value, ParameterStyle.Simple, false)
                )
            );

        Add(true);
        Add(-1);
        Add(1.5);
        Add(2.50m);
        Add(new DateOnly(2026, 1, 2));
        Add(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero));
        Add(new TimeOnly(3, 4, 5));
        Add(TimeSpan.FromMinutes(90));
        Add(Guid.Empty);
        Add<int?>(4);

        texts.ShouldBe([
            "true",
            "-1",
            "1.5",
            "2.50",
            "2026-01-02",
            "2026-01-02T03%3A04%3A05Z",
            "03%3A04%3A05",
            "PT1H30M",
            "00000000-0000-0000-0000-000000000000",
            "4",
        ]);
    }

    private static string Write(ParameterStyle style, Step step)
    {
        var isPath = style is ParameterStyle.Simple or ParameterStyle.Label or ParameterStyle.Matrix;
        var writer = new ParameterWriter(isPath ? ParameterTarget.Path : ParameterTarget.Query);
        step(ref writer);
        return writer.Take();
    }

    private delegate void Step(ref ParameterWriter writer);
}
