using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

/// <summary>
/// Strings are decoded in vectors, runs and single steps: where one way ends and another starts, the framework's reader
/// is the measure.
/// </summary>
public sealed class JsonStringEdgeTests
{
    private const int LongerThanAnyStep = 140;

    private static readonly JsonContract<IReadOnlyList<string>> Strings = new(
        static (ref JsonReader reader) => reader.ReadList(static (ref JsonReader r) => r.ReadString()),
        static (ref JsonWriter writer, IReadOnlyList<string> values) =>
            writer.WriteList(values, static (ref JsonWriter w, string v) => w.Write(v))
    );

    public static TheoryData<string> Pieces =>
        [
            "é",
            "ж",
            "Жжжж",
            "Жжжжж",
            "ж ж",
            "ж, ж",
            "漢字",
            "\u0800\uFFFF",
            "\U00010000\U0010FFFF",
            "😀",
            "\\n",
            "\\\"\\\\\\/",
            "\\u0417",
            "\\u0417\\u0430 \\u0417",
            "\\ud83d\\ude00",
            "\\uD83D\\uDE00x",
            "漢字漢字漢",
            "漢ж漢",
            "\\u0041\\u0042\\uABCD\\uefab",
            "\\u0417\\ud83d\\ude00",
            "\\u0417\\n\\u0417",
            "\\u0022ж\\u0022",
            "a\\u0000b",
        ];

    [Theory]
    [MemberData(nameof(Pieces))]
    public void What_is_not_plain_is_read_wherever_it_stands(string piece)
    {
        for (var before = 0; before < LongerThanAnyStep; before++)
        {
            var text = new string('p', before) + piece;
            foreach (var after in new[] { 0, 1, 15, LongerThanAnyStep })
            {
                var bytes = Encoding.UTF8.GetBytes($"[\"{text}{new string('q', after)}\"]");
                Strings.Deserialize(bytes).ShouldBe(JsonSerializer.Deserialize<string[]>(bytes)!);
            }
        }
    }

    [Fact]
    public void A_byte_that_is_wrong_is_refused_wherever_it_stands()
    {
        var original = Encoding.UTF8.GetBytes(
            $$"""["plain text of a vector Заказ пришёл 注文は 📦 \u0417\u0430\ud83d\udce6\n end{{new string('x', LongerThanAnyStep)}}"]"""
        );
        byte[] wrong =
        [
            0x00,
            0x1F,
            0x22,
            0x5C,
            0x80,
            0xBF,
            0xC0,
            0xC1,
            0xC2,
            0xDF,
            0xE0,
            0xED,
            0xEF,
            0xF0,
            0xF4,
            0xF5,
            0xFF,
            .. "/:@G`g"u8,
        ];
        for (var i = 0; i < original.Length; i++)
        {
            foreach (var value in wrong)
            {
                var bytes = (byte[])original.Clone();
                bytes[i] = value;
                Outcome(Strings.Deserialize, bytes).ShouldBe(Outcome(Framework, bytes), $"{value:X2} at {i}");
            }
        }
    }

    [Theory]
    [InlineData("C0 80")]
    [InlineData("C1 BF")]
    [InlineData("E0 80 80")]
    [InlineData("E0 9F BF")]
    [InlineData("ED A0 80")]
    [InlineData("ED BF BF")]
    [InlineData("E6 BC A2 E0 80 80")]
    [InlineData("E6 BC A2 ED A0 80")]
    [InlineData("E0 9F BF E6 BC A2")]
    [InlineData("ED BF BF E6 BC A2")]
    [InlineData("F0 80 80 80")]
    [InlineData("F0 8F BF BF")]
    [InlineData("F4 90 80 80")]
    [InlineData("F7 BF BF BF")]
    [InlineData("F8 88 80 80 80")]
    [InlineData("D0 96 D0 96 C1 96 D0 96")]
    [InlineData("D0 96 D0 96 D0 96 D0 16")]
    public void What_is_not_the_shortest_form_is_refused(string hexadecimal)
    {
        var piece = Convert.FromHexString(hexadecimal.Replace(" ", "", StringComparison.Ordinal));
        for (var before = 0; before < 40; before++)
        {
            foreach (var after in new[] { 0, LongerThanAnyStep })
            {
                byte[] bytes =
                [
                    .. "[\""u8,
                    .. Enumerable.Repeat((byte)'p', before),
                    .. piece,
                    .. Enumerable.Repeat((byte)'q', after),
                    .. "\"]"u8,
                ];
                Should.Throw<JsonException>(() => Strings.Deserialize(bytes));
            }
        }
    }

    [Theory]
    [InlineData(@"\ud83d")]
    [InlineData(@"\ude00")]
    [InlineData(@"\ud83d\ud83d")]
    [InlineData(@"\ude00\ud83d")]
    [InlineData(@"\ud83dx")]
    [InlineData(@"\ud83d\n")]
    [InlineData(@"\ud83d\u0041")]
    [InlineData(@"\ud83d\ude0g")]
    [InlineData(@"\ud83d\\ude00")]
    public void Half_a_surrogate_pair_is_refused_wherever_it_stands(string piece)
    {
        for (var before = 0; before < 40; before++)
        {
            foreach (var after in new[] { 0, LongerThanAnyStep })
            {
                var text = Encoding.UTF8.GetBytes($"[\"{new string('p', before)}{piece}{new string('q', after)}\"]");
                Should.Throw<JsonException>(() => Strings.Deserialize(text)).Path.ShouldBe("$[0]");
            }
        }
    }

    [Fact]
    public void A_string_that_is_cut_short_is_refused_at_every_byte()
    {
        var text = Encoding.UTF8.GetBytes(
            @"[""plain text of a vector Заказ пришёл 注文は 📦 \u0417\u0430\ud83d\udce6\n and a plain end that fills more than two vectors of the processor""]"
        );
        for (var length = 0; length < text.Length; length++)
        {
            var cut = text[..length];
            Should.Throw<JsonException>(() => Strings.Deserialize(cut), $"{length} bytes");
        }
    }

    [Fact]
    public void The_buffer_grows_wherever_it_is_full()
    {
        foreach (var unit in new[] { "a", "ж", "漢", "😀", "ж ", "a\n" })
        {
            for (var length = 4_000; length < 4_200; length += 7)
            {
                var text = "é" + string.Concat(Enumerable.Repeat(unit, length));
                Strings
                    .Deserialize(Encoding.UTF8.GetBytes($"[\"{text.Replace("\n", "\\n", StringComparison.Ordinal)}\"]"))
                    .ShouldBe([text]);
                Strings.Deserialize(JsonSerializer.SerializeToUtf8Bytes(new[] { text })).ShouldBe([text]);
            }
        }
    }

    private static string[] Framework(ReadOnlySpan<byte> bytes) =>
        [.. JsonSerializer.Deserialize<string[]>(bytes)!.Select(static text => text ?? throw new JsonException())];

    private static string Outcome(Reading read, byte[] bytes)
    {
        try
        {
            return string.Join('|', read(bytes));
        }
        catch (JsonException)
        {
            return "refused";
        }
    }

    private delegate IEnumerable<string> Reading(ReadOnlySpan<byte> bytes);
}
