using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
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
    public void A_byte_order_mark_is_skipped() =>
        Sample.Contract.Deserialize([0xEF, 0xBB, 0xBF, .. """{"id":"a"}"""u8]).Id.ShouldBe("a");

    [Theory]
    [InlineData("""{"id":null}""", "$.id")]
    [InlineData("""{"count":1}""", "$")]
    [InlineData("""{"id":"a","child":{"id":3}}""", "$.child.id")]
    [InlineData("""{"id":"a","tags":["x",1]}""", "$.tags[1]")]
    [InlineData("""{"id":"a","count":99999999999}""", "$.count")]
    [InlineData("""{"id":"a","count":1.5}""", "$.count")]
    [InlineData("""{"id":"a","child":null,"tags":null,"tags":[null]}""", "$.tags[0]")]
    [InlineData("""{"id":"a","tags":["x,[{",",","y",{}]}""", "$.tags[3]")]
    [InlineData("""{"id":"a","child":{"id":"b","child":{}}}""", "$.child.child")]
    [InlineData("""{"id":"a","other.name":{"b":[0,[1,x]]}}""", "$['other.name'].b[1][1]")]
    [InlineData("""{"id":"a","child":[]}""", "$.child")]
    [InlineData("[]", "$")]
    [InlineData("null", "$")]
    [InlineData("", "$")]
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
    public void What_is_not_JSON_is_refused(string json) =>
        Should.Throw<JsonException>(() => Skip(Encoding.UTF8.GetBytes(json)));

    [Theory]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData(" [ ] ")]
    [InlineData("\r\n\t {\"a\" : [ 1 , 2 ] }\n")]
    [InlineData("0")]
    [InlineData("-0")]
    [InlineData("-0.0e-0")]
    [InlineData("1E+2")]
    [InlineData("123456789012345678901234567890.5e-1000")]
    [InlineData("\"\"")]
    [InlineData("\"\\u0000\\b\\f\\n\\r\\t\\/\\\\\\\"\"")]
    [InlineData("\"\\uD834\\udd1e\"")]
    [InlineData("\"\u007f\u2028\u2029\"")]
    [InlineData("null")]
    [InlineData("[true,false,null]")]
    [InlineData("{\"a\":1,\"a\":2}")]
    [InlineData("{\"\":{\"\":[[]]}}")]
    public void What_is_JSON_is_accepted(string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);

        Skip(bytes);
        var reader = new JsonReader(bytes);
        reader.ReadElement().GetRawText().ShouldBe(JsonDocument.Parse(json).RootElement.GetRawText());
    }

    [Fact]
    public void Every_text_that_is_cut_short_is_refused()
    {
        var bytes = Encoding.UTF8.GetBytes("""{"a":[1,-2.5e+3,"x\u00e4ä\n",true,false,null,{"b":{}}],"c":""}""");
        for (var length = 0; length < bytes.Length; length++)
        {
            var cut = bytes[..length];
            Accepts(() => Skip(cut)).ShouldBeFalse();
        }
    }

    [Fact]
    public void It_agrees_with_the_framework_on_texts_with_one_byte_changed()
    {
        var random = new Random(23);
        var original = Encoding.UTF8.GetBytes(
            """{"a":[1,-2.5e+3,"x\u00e4\ud83d\ude00ä😀\n",true,false,null,{"b":{}}], "c" : "" }"""
        );
        for (var run = 0; run < 50_000; run++)
        {
            var bytes = (byte[])original.Clone();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Accepts(() => Skip(bytes))
                .ShouldBe(Accepts(() => SkipWithFramework(bytes)), Encoding.Latin1.GetString(bytes));
        }
    }

    [Fact]
    public void It_reads_the_values_that_the_framework_reads()
    {
        var random = new Random(29);
        for (var run = 0; run < 3_000; run++)
        {
            var json = RandomValue(random, 0);
            var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
            var text = Describe(ref reader);
            reader.End();

            text.ShouldBe(Describe(JsonDocument.Parse(json).RootElement), json);
        }
    }

    [Fact]
    public void A_member_is_found_without_being_consumed()
    {
        var reader = new JsonReader("""{"x":{"kind":"inner"},"k\u0069nd":"cat","n":1.50,"b":true,"o":{},"z":null}"""u8);

        reader.PeekString("kind"u8).ShouldBe("cat");
        reader.PeekString("n"u8).ShouldBe("1.50");
        reader.PeekString("b"u8).ShouldBe("true");
        reader.PeekString("o"u8).ShouldBeNull();
        reader.PeekString("missing"u8).ShouldBeNull();
        reader.HasMember("z"u8).ShouldBeTrue();
        reader.HasMember("inner"u8).ShouldBeFalse();
        reader.PeekKind().ShouldBe(JsonKind.Object);
        reader.SkipValue();
        reader.End();
    }

    [Fact]
    public void What_is_no_object_has_no_members()
    {
        var reader = new JsonReader("[1]"u8);

        reader.PeekString("kind"u8).ShouldBeNull();
        reader.HasMember("kind"u8).ShouldBeFalse();
        reader.PeekKind().ShouldBe(JsonKind.Array);
    }

    [Fact]
    public void Invalid_UTF8_is_refused() =>
        Should.Throw<JsonException>(() => Skip([.. "[\""u8, 0xC3, 0x28, .. "\"]"u8]));

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
        string[] pieces =
        [
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"a\"",
            "\"b\\n\"",
            "1",
            "-2.5e3",
            "0",
            "true",
            "null",
            " ",
            "\n",
            "\"",
            "\\",
            "e",
        ];
        for (var run = 0; run < 20_000; run++)
        {
            var text =
                "["
                + string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => pieces[random.Next(pieces.Length)]))
                + "]";
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
            if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.PropertyName))
            {
                continue;
            }

            // The framework checks surrogates and UTF-8 only where text is asked for.
            try
            {
                reader.GetString();
            }
            catch (InvalidOperationException error)
            {
                throw new JsonException("text", error);
            }
        }
    }

    private static string RandomValue(Random random, int depth) =>
        random.Next(depth > 4 ? 6 : 8) switch
        {
            0 => "null",
            1 => random.Next(2) == 0 ? "true" : "false",
            2 => random.Next(-1000, 1000).ToString(CultureInfo.InvariantCulture),
            3 => random.NextDouble().ToString("R", CultureInfo.InvariantCulture),
            4 => JsonSerializer.Serialize(new string((char)random.Next(1, 0xD7FF), random.Next(5))),
            5 => "\"" + new string((char)random.Next(0x5D, 0xD7FF), random.Next(20)) + "\"",
            6 => "["
                + string.Join(" , ", Enumerable.Range(0, random.Next(6)).Select(_ => RandomValue(random, depth + 1)))
                + "]",
            _ => "{"
                + string.Join(
                    ",\n",
                    Enumerable.Range(0, random.Next(6)).Select(i => $"\"m{i % 4}\": {RandomValue(random, depth + 1)}")
                )
                + "}",
        };

    private static string Describe(ref JsonReader reader) =>
        reader.PeekKind() switch
        {
            JsonKind.Object => "{"
                + string.Join(
                    ',',
                    reader
                        .ReadMap(static (ref JsonReader r) => Describe(ref r))
                        .OrderBy(p => p.Key, StringComparer.Ordinal)
                )
                + "}",
            JsonKind.Array => "["
                + string.Join(',', reader.ReadList(static (ref JsonReader r) => Describe(ref r)))
                + "]",
            JsonKind.String => "'" + reader.ReadString() + "'",
            JsonKind.Integer => reader.ReadInt64().ToString(CultureInfo.InvariantCulture),
            JsonKind.Fraction => reader.ReadDouble().ToString("R", CultureInfo.InvariantCulture),
            JsonKind.Boolean => reader.ReadBoolean().ToString(),
            _ => reader.TryReadNull() ? "null" : "?",
        };

    private static string Describe(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.Object => "{"
                + string.Join(',', LastWins(element).OrderBy(p => p.Key, StringComparer.Ordinal))
                + "}",
            JsonValueKind.Array => "[" + string.Join(',', element.EnumerateArray().Select(Describe)) + "]",
            JsonValueKind.String => "'" + element.GetString() + "'",
            JsonValueKind.Number => element.GetDouble().ToString("R", CultureInfo.InvariantCulture),
            JsonValueKind.True or JsonValueKind.False => element.GetBoolean().ToString(),
            _ => "null",
        };

    private static Dictionary<string, string> LastWins(JsonElement element)
    {
        var members = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = Describe(member.Value);
        }

        return members;
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
