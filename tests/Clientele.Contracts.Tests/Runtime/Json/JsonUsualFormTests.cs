using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

/// <summary>
/// What is read or written by a shorter way where it has its usual form is the same as by the long one.
/// </summary>
public sealed class JsonUsualFormTests
{
    private static readonly JsonSerializerOptions Relaxed = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };
    private static readonly JsonContract<IReadOnlyList<double>> Doubles = List(
        static (ref JsonReader r) => r.ReadDouble(),
        static (ref JsonWriter w, double v) => w.Write(v)
    );
    private static readonly JsonContract<IReadOnlyList<decimal>> Decimals = List(
        static (ref JsonReader r) => r.ReadDecimal(),
        static (ref JsonWriter w, decimal v) => w.Write(v)
    );
    private static readonly JsonContract<IReadOnlyList<long>> Integers = List(
        static (ref JsonReader r) => r.ReadInt64(),
        static (ref JsonWriter w, long v) => w.Write(v)
    );
    private static readonly JsonContract<IReadOnlyList<Guid>> Guids = List(
        static (ref JsonReader r) => r.ReadGuid(),
        static (ref JsonWriter w, Guid v) => w.Write(v)
    );
    private static readonly JsonContract<IReadOnlyList<string>> Strings = List(
        static (ref JsonReader r) => r.ReadString(),
        static (ref JsonWriter w, string v) => w.Write(v)
    );

    [Fact]
    public void Decimal_fractions_are_the_doubles_that_the_framework_reads_and_writes()
    {
        var random = new Random(41);
        for (var run = 0; run < 20_000; run++)
        {
            var text = Fraction(random);
            var expected = double.Parse(text, CultureInfo.InvariantCulture);

            var read = Doubles.Deserialize(Encoding.UTF8.GetBytes($"[{text}]"))[0];
            BitConverter.DoubleToInt64Bits(read).ShouldBe(BitConverter.DoubleToInt64Bits(expected), text);
            Encoding
                .UTF8.GetString(Doubles.Serialize([expected]))
                .ShouldBe(JsonSerializer.Serialize(new[] { expected }));
        }
    }

    [Theory]
    [InlineData("-0")]
    [InlineData("-0.0")]
    [InlineData("0.000")]
    [InlineData("9007199254740993")]
    [InlineData("9007199254740992")]
    [InlineData("0.1234567890123456789")]
    [InlineData("1e22")]
    [InlineData("0.30000000000000004")]
    [InlineData("999999999999999.9")]
    public void Numbers_at_the_limits_of_the_shorter_way_are_read_as_the_framework_does(string text)
    {
        var bytes = Encoding.UTF8.GetBytes($"[{text}]");

        BitConverter
            .DoubleToInt64Bits(Doubles.Deserialize(bytes)[0])
            .ShouldBe(BitConverter.DoubleToInt64Bits(JsonSerializer.Deserialize<double[]>(bytes)![0]));
        decimal.GetBits(Decimals.Deserialize(bytes)[0])
            .ShouldBe(decimal.GetBits(JsonSerializer.Deserialize<decimal[]>(bytes)![0]));
    }

    [Fact]
    public void Decimals_keep_their_digits()
    {
        var random = new Random(43);
        for (var run = 0; run < 20_000; run++)
        {
            var value = new decimal(
                random.Next(int.MinValue, int.MaxValue),
                random.Next(3) == 0 ? 0 : random.Next(),
                random.Next(8) == 0 ? random.Next() : 0,
                random.Next(2) == 0,
                (byte)random.Next(29)
            );
            var json = JsonSerializer.Serialize(new[] { value });

            Encoding.UTF8.GetString(Decimals.Serialize([value])).ShouldBe(json);
            decimal.GetBits(Decimals.Deserialize(Encoding.UTF8.GetBytes(json))[0])
                .ShouldBe(decimal.GetBits(JsonSerializer.Deserialize<decimal[]>(json)![0]));
        }
    }

    [Theory]
    [InlineData("9223372036854775807", long.MaxValue)]
    [InlineData("-9223372036854775808", long.MinValue)]
    [InlineData("9223372036854775808", null)]
    [InlineData("-9223372036854775809", null)]
    [InlineData("99999999999999999999", null)]
    [InlineData("01", null)]
    [InlineData("-", null)]
    [InlineData("1.5", null)]
    [InlineData("1a", null)]
    public void Integers_end_where_their_type_ends(string text, long? expected)
    {
        var bytes = Encoding.UTF8.GetBytes($"[{text}]");
        if (expected is { } value)
        {
            Integers.Deserialize(bytes).ShouldBe([value]);
        }
        else
        {
            Should.Throw<JsonException>(() => Integers.Deserialize(bytes)).Path.ShouldBe("$[0]");
        }
    }

    [Fact]
    public void Identifiers_with_one_byte_changed_are_read_or_refused_as_the_framework_does()
    {
        var random = new Random(47);
        for (var run = 0; run < 20_000; run++)
        {
            var bytes = JsonSerializer.SerializeToUtf8Bytes(
                new[] { new Guid(random.Next(), (short)run, 3, 4, 5, 6, 7, 8, 9, 10, (byte)random.Next(256)) }
            );
            bytes[random.Next(2, bytes.Length - 2)] = (byte)random.Next(0x20, 0x7F);

            Outcome(() => Guids.Deserialize(bytes)[0])
                .ShouldBe(Outcome(() => JsonSerializer.Deserialize<Guid[]>(bytes)![0]), Encoding.UTF8.GetString(bytes));
        }
    }

    [Fact]
    public void Long_strings_of_every_kind_are_read_as_the_framework_does()
    {
        var random = new Random(53);
        string[] pieces =
        [
            "a",
            "plain text that fills more than one vector",
            "\n",
            "\"",
            "ä",
            "Заказ",
            "注文",
            "📦",
            "\\",
            "\u0001",
            "/",
            "\u2028",
            "\u07FF\u0800\uFFFF",
        ];
        for (var run = 0; run < 3_000; run++)
        {
            var text = string.Concat(
                Enumerable.Range(0, random.Next(200)).Select(_ => pieces[random.Next(pieces.Length)])
            );
            Strings.Deserialize(JsonSerializer.SerializeToUtf8Bytes(new[] { text, text })).ShouldBe([text, text]);
            Strings
                .Deserialize(JsonSerializer.SerializeToUtf8Bytes(new[] { text, text }, Relaxed))
                .ShouldBe([text, text]);

            Encoding.UTF8.GetString(Strings.Serialize([text])).ShouldBe(JsonSerializer.Serialize(new[] { text }));
        }
    }

    [Fact]
    public void Strings_with_one_byte_changed_are_read_or_refused_as_the_framework_does()
    {
        var random = new Random(59);
        var original = Encoding.UTF8.GetBytes(
            """["plain \u0417\u0430\ud83d\udce6 Заказ注文📦\n\"\\\/\b\f\r\t ä plain text of some length","x"]"""
        );
        for (var run = 0; run < 100_000; run++)
        {
            var bytes = (byte[])original.Clone();
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);

            Outcome(() => string.Join('|', Strings.Deserialize(bytes)))
                .ShouldBe(
                    Outcome(() =>
                        string.Join(
                            '|',
                            JsonSerializer
                                .Deserialize<string[]>(bytes)!
                                .Select(static text => text ?? throw new JsonException())
                        )
                    ),
                    Encoding.Latin1.GetString(bytes)
                );
        }
    }

    [Fact]
    public void Lists_of_any_length_are_read()
    {
        for (var length = 0; length < 300; length++)
        {
            var values = Enumerable.Range(0, length).Select(static i => $"item {i}").ToArray();

            Strings.Deserialize(JsonSerializer.SerializeToUtf8Bytes(values)).ShouldBe(values);
        }
    }

    [Fact]
    public void Predicted_names_are_told_from_names_that_differ_in_one_byte()
    {
        for (var length = 1; length <= 70; length++)
        {
            var name = new string('n', length);
            var members = new JsonMemberTable("first", name);
            for (var changed = 0; changed < length; changed++)
            {
                var other = name.Remove(changed, 1).Insert(changed, "o");

                Members(members, $$"""{"first":0,"{{name}}":1,"first":2}""").ShouldBe("0 1 0");
                Members(members, $$"""{"first":0,"{{other}}":1,"first":"a text behind it"}""").ShouldBe("0 -2 0");
                Members(members, $$"""{"first":0,"{{other}}":1}""").ShouldBe("0 -2");
            }
        }
    }

    [Fact]
    public void Orders_that_alternate_are_read()
    {
        var members = new JsonMemberTable("a", "b", "c");
        for (var run = 0; run < 4; run++)
        {
            Members(members, """{"a":0,"b":0,"c":0}""").ShouldBe("0 1 2");
            Members(members, """{"b":0,"a":0}""").ShouldBe("1 0");
            Members(members, """{ "c" : 0 , "b" : 0 }""").ShouldBe("2 1");
            Members(members, "{}").ShouldBe("");
        }
    }

    private static JsonContract<IReadOnlyList<T>> List<T>(JsonRead<T> read, JsonWrite<T> write) =>
        new(
            (ref JsonReader reader) => reader.ReadList(read),
            (ref JsonWriter writer, IReadOnlyList<T> values) => writer.WriteList(values, write)
        );

    private static string Members(JsonMemberTable members, string json)
    {
        var found = new List<int>();
        var reader = new JsonReader(Encoding.UTF8.GetBytes(json));
        for (
            var member = reader.FirstMember(members);
            member != JsonMemberTable.End;
            member = reader.NextMember(members, member)
        )
        {
            found.Add(member);
            reader.SkipMember();
        }

        reader.End();
        return string.Join(' ', found);
    }

    private static string Fraction(Random random)
    {
        var digits = new string([
            .. Enumerable.Range(0, random.Next(1, 20)).Select(_ => (char)('0' + random.Next(10))),
        ]).TrimStart('0');
        var point = random.Next(digits.Length + 1);
        var whole = point == 0 ? "0" : digits[..point];
        return (random.Next(2) == 0 ? "-" : "") + whole + (point < digits.Length ? "." + digits[point..] : "");
    }

    private static string Outcome<T>(Func<T> read)
    {
        try
        {
            return $"read {read()}";
        }
        catch (JsonException)
        {
            return "refused";
        }
    }
}
