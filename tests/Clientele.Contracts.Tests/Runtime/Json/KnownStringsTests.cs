using System.Text;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class KnownStringsTests
{
    private static readonly KnownStrings Texts = new("open", "ogen", "", "a\"b", "日本", "closed");

    [Theory]
    [InlineData("\"open\"", "open")]
    [InlineData(" \n\"ogen\" ", "ogen")]
    [InlineData("\"\"", "")]
    [InlineData("\"closed\"", "closed")]
    public void A_text_that_is_known_is_read_without_making_a_string(string json, string expected)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));

        reader.TryReadKnown(Texts, out var text).ShouldBeTrue();

        ReferenceEquals(text, string.IsInterned(expected)).ShouldBeTrue();
        reader.End();
    }

    [Theory]
    [InlineData("\"opem\"")]
    [InlineData("\"Open\"")]
    [InlineData("\"\\u006fpen\"")]
    [InlineData("\"a\\\"b\"")]
    [InlineData("\"日本\"")]
    [InlineData("\"open")]
    [InlineData("12")]
    [InlineData("null")]
    public void Anything_else_is_left_to_be_read_as_usual(string json)
    {
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));

        reader.TryReadKnown(Texts, out _).ShouldBeFalse();

        reader.Position.ShouldBe(0);
    }
}
