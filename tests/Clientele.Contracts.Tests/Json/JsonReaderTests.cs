using System;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class JsonReaderTests
{
    [Theory]
    [InlineData("""{"id":"a","count":1,"tags":["x","y"],"child":{"id":"b"},"ratio":0.5}""")]
    [InlineData("""{ "ratio" : 0.5 , "child" : { "id" : "b" } , "tags" : [ "x" , "y" ] , "count" : 1 , "id" : "a" }""")]
    [InlineData("""{"\u0069d":"\u0061","count":1,"count":1,"tags":["x","y"],"child":{"id":"b"},"ratio":5E-1}""")]
    public void Members_are_read_in_any_order_and_notation(string json)
    {
        for (var run = 0; run < 3; run++)
        {
            var sample = Read(json);

            sample.Id.ShouldBe("a");
            sample.Count.ShouldBe(1);
            sample.Tags.ShouldBe(["x", "y"]);
            sample.Child!.Id.ShouldBe("b");
            sample.Ratio.ShouldBe(0.5);
        }
    }

    [Fact]
    public void Unknown_members_are_kept_and_written_again()
    {
        const string json = """{"id":"a","EnableGDAPByDefault":true,"Tags":[1,{"x":null}]}""";

        var sample = Read(json);

        sample.Additional!.Keys.ShouldBe(["EnableGDAPByDefault", "Tags"]);
        Encoding.UTF8.GetString(Sample.Contract.Serialize(sample)).ShouldBe(json);
    }

    [Fact]
    public void A_byte_order_mark_is_skipped() => Sample.Contract.Deserialize([0xEF, 0xBB, 0xBF, .. """{"id":"a"}"""u8]).Id.ShouldBe("a");

    [Theory]
    [InlineData("""{"id":null}""", "$.id")]
    [InlineData("""{"count":1}""", "$")]
    [InlineData("""{"id":"a","child":{"id":3}}""", "$.child.id")]
    [InlineData("""{"id":"a","tags":["x",1]}""", "$.tags[1]")]
    [InlineData("""{"id":"a","count":99999999999}""", "$.count")]
    [InlineData("""{"id":"a","count":1.5}""", "$.count")]
    public void What_does_not_fit_is_refused_with_its_path(string json, string path) =>
        Should.Throw<JsonException>(() => Read(json)).Path.ShouldBe(path);

    [Fact]
    public void An_error_tells_line_and_byte()
    {
        var error = Should.Throw<JsonException>(() => Read("{\n  \"id\": x\n}"));

        error.LineNumber.ShouldBe(1);
        error.BytePositionInLine.ShouldBe(8);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]x")]
    [InlineData("[1,]")]
    [InlineData("[1 2]")]
    [InlineData("{\"a\":1,}")]
    [InlineData("{a:1}")]
    [InlineData("{\"a\" 1}")]
    [InlineData("{'a':1}")]
    [InlineData("[05]")]
    [InlineData("[+5]")]
    [InlineData("[5.]")]
    [InlineData("[.5]")]
    [InlineData("[1e]")]
    [InlineData("[1e+]")]
    [InlineData("[-]")]
    [InlineData("[0x1]")]
    [InlineData("[NaN]")]
    [InlineData("[nul]")]
    [InlineData("[truee]")]
    [InlineData("[\"a]")]
    [InlineData("[\"\\x\"]")]
    [InlineData("[\"\\u12\"]")]
    [InlineData("[\"\\u12g4\"]")]
    [InlineData("[\"\\ud800\"]")]
    [InlineData("[\"\\udc00\\ud800\"]")]
    [InlineData("[\"\u0001\"]")]
    [InlineData("[\"\t\"]")]
    [InlineData("// comment\n[]")]
    [InlineData("[1]\u00a0")]
    [InlineData("]")]
    [InlineData("[1}")]
    public void What_is_not_JSON_is_refused(string json) => Should.Throw<JsonException>(() => Skip(Encoding.UTF8.GetBytes(json)));

    [Fact]
    public void Invalid_UTF8_is_refused() => Should.Throw<JsonException>(() => Skip([.. "[\""u8, 0xC3, 0x28, .. "\"]"u8]));

    [Fact]
    public void Nesting_is_limited()
    {
        Skip(Nested(64));

        Should.Throw<JsonException>(() => Skip(Nested(65)));
    }

    [Fact]
    public void It_agrees_with_the_framework_on_random_texts()
    {
        var random = new Random(17);
        string[] pieces = ["{", "}", "[", "]", ",", ":", "\"a\"", "\"b\\n\"", "1", "-2.5e3", "0", "true", "null", " ", "\n", "\"", "\\", "e"];
        for (var run = 0; run < 20_000; run++)
        {
            var text = "[" + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)])) + "]";
            var bytes = Encoding.UTF8.GetBytes(text);

            Accepts(() => Skip(bytes)).ShouldBe(Accepts(() => SkipWithFramework(bytes)), text);
        }
    }

    private static Sample Read(string json) => Sample.Contract.Deserialize(Encoding.UTF8.GetBytes(json));

    private static byte[] Nested(int depth) => Encoding.UTF8.GetBytes(new string('[', depth) + new string(']', depth));

    private static void Skip(byte[] json)
    {
        var reader = new JsonReader(json);
        reader.SkipValue();
        reader.End();
    }

    private static void SkipWithFramework(byte[] json)
    {
        var reader = new Utf8JsonReader(json);
        while (reader.Read())
        {
        }
    }

    private static bool Accepts(Action read)
    {
        try
        {
            read();
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }
}
