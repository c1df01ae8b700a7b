using System;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Text.Json;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class JsonScalarTests
{
    private static readonly JsonContract<DateTimeOffset> DateTimes = new(
        static (ref JsonReader r) => r.ReadDateTime(),
        static (ref JsonWriter w, DateTimeOffset v) => w.Write(v)
    );
    private static readonly JsonContract<DateOnly> Dates = new(
        static (ref JsonReader r) => r.ReadDate(),
        static (ref JsonWriter w, DateOnly v) => w.Write(v)
    );
    private static readonly JsonContract<TimeOnly> Times = new(
        static (ref JsonReader r) => r.ReadLocalTime(),
        static (ref JsonWriter w, TimeOnly v) => w.Write(v)
    );
    private static readonly JsonContract<Guid> Guids = new(
        static (ref JsonReader r) => r.ReadGuid(),
        static (ref JsonWriter w, Guid v) => w.Write(v)
    );
    private static readonly JsonContract<byte[]> Blobs = new(
        static (ref JsonReader r) => r.ReadBytes(),
        static (ref JsonWriter w, byte[] v) => w.Write(v)
    );
    private static readonly JsonContract<double> Doubles = new(
        static (ref JsonReader r) => r.ReadDouble(),
        static (ref JsonWriter w, double v) => w.Write(v)
    );
    private static readonly JsonContract<float> Singles = new(
        static (ref JsonReader r) => r.ReadSingle(),
        static (ref JsonWriter w, float v) => w.Write(v)
    );
    private static readonly JsonContract<decimal> Decimals = new(
        static (ref JsonReader r) => r.ReadDecimal(),
        static (ref JsonWriter w, decimal v) => w.Write(v)
    );
    private static readonly JsonContract<int> Int32s = new(
        static (ref JsonReader r) => r.ReadInt32(),
        static (ref JsonWriter w, int v) => w.Write(v)
    );
    private static readonly JsonContract<ulong> UInt64s = new(
        static (ref JsonReader r) => r.ReadUInt64(),
        static (ref JsonWriter w, ulong v) => w.Write(v)
    );
    private static readonly JsonContract<sbyte> SBytes = new(
        static (ref JsonReader r) => r.ReadSByte(),
        static (ref JsonWriter w, sbyte v) => w.Write(v)
    );
    private static readonly JsonContract<Uri> Uris = new(
        static (ref JsonReader r) => r.ReadUri(),
        static (ref JsonWriter w, Uri v) => w.Write(v)
    );
    private static readonly JsonContract<string> Strings = new(
        static (ref JsonReader r) => r.ReadString(),
        static (ref JsonWriter w, string v) => w.Write(v)
    );

    [Fact]
    public void Scalars_are_written_and_read_back_as_the_framework_does()
    {
        var random = new Random(5);
        for (var run = 0; run < 2_000; run++)
        {
            var ticks = random.NextInt64(TimeSpan.TicksPerDay, DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay);
            ticks -= random.Next(3) switch
            {
                0 => ticks % TimeSpan.TicksPerSecond,
                1 => ticks % TimeSpan.TicksPerMillisecond,
                _ => 0,
            };
            var offset = TimeSpan.FromMinutes(random.Next(3) == 0 ? 0 : random.Next(-840, 841));
            var blob = new byte[random.Next(40)];
            random.NextBytes(blob);
            var bits = random.NextInt64(long.MinValue, long.MaxValue);
            var number = BitConverter.Int64BitsToDouble(bits);
            var single = BitConverter.Int32BitsToSingle((int)bits);

            SameAsFramework(DateTimes, new DateTimeOffset(ticks, offset));
            SameAsFramework(Dates, DateOnly.FromDateTime(new DateTime(ticks)));
            SameAsFramework(Times, TimeOnly.FromDateTime(new DateTime(ticks)));
            SameAsFramework(Guids, new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, (byte)run));
            SameAsFramework(Blobs, blob);
            SameAsFramework(Doubles, double.IsFinite(number) ? number : 0.1);
            SameAsFramework(Singles, float.IsFinite(single) ? single : 0.1f);
            SameAsFramework(Decimals, new decimal((int)bits, (int)(bits >> 32), run, run % 2 == 0, (byte)(run % 29)));
            SameAsFramework(Int32s, (int)bits);
            SameAsFramework(UInt64s, (ulong)bits);
            SameAsFramework(SBytes, (sbyte)bits);
        }

        SameAsFramework(Int32s, int.MinValue);
        SameAsFramework(UInt64s, ulong.MaxValue);
        SameAsFramework(DateTimes, DateTimeOffset.MinValue);
        SameAsFramework(DateTimes, DateTimeOffset.MaxValue);
        SameAsFramework(Times, TimeOnly.MaxValue);
        SameAsFramework(Doubles, double.Epsilon);
        SameAsFramework(Doubles, -0.0);
        SameAsFramework(Uris, new Uri("https://example.com/ä?x=1&y=%20"));
        SameAsFramework(Uris, new Uri("/relative", UriKind.Relative));
    }

    [Fact]
    public void Every_day_of_the_calendar_and_no_other_is_read()
    {
        foreach (
            var year in new[] { 0, 1, 3, 4, 99, 100, 399, 400, 1600, 1900, 1999, 2000, 2023, 2024, 2100, 9996, 9999 }
        )
        {
            for (var month = 0; month <= 13; month++)
            {
                for (var day = 0; day <= 32; day++)
                {
                    var text = string.Create(CultureInfo.InvariantCulture, $"{year:0000}-{month:00}-{day:00}");
                    SameVerdict(DateTimes, text + "T12:30:45.5Z");
                    SameVerdict(Dates, text);
                }
            }
        }
    }

    [Fact]
    public void A_character_that_is_wrong_in_a_date_time_is_refused_wherever_it_stands()
    {
        foreach (var text in new[] { "2026-02-03T04:05:06Z", "2026-12-13T14:15:16.1204567-11:30" })
        {
            for (var i = 0; i < text.Length; i++)
            {
                for (var character = '!'; character < 127; character++)
                {
                    if (character is not ('"' or '\\' or 't' or 'z'))
                    {
                        SameVerdict(DateTimes, text[..i] + character + text[(i + 1)..]);
                    }
                }
            }
        }
    }

    public static TheoryData<string> DateTimeTexts =>
        [
            "2026-02-03T04:05:06Z",
            "2026-02-03T04:05:06.7Z",
            "2026-02-03T04:05:06.1234567+02:00",
            "2026-02-03T04:05:06.1234567890123456-14:00",
            "2026-02-03T04:05:06.12345678901234567Z",
            "2026-02-03T04:05Z",
            "2026-02-03T04:05+01:00",
            "2026-02-03T04:05:06+14:01",
            "2026-02-03T04:05:06+15:00",
            "2026-02-03T24:00:00Z",
            "2026-02-03T04:60:00Z",
            "2026-02-03T04:05:60Z",
            "2026-02-29T04:05:06Z",
            "2024-02-29T04:05:06Z",
            "2026-13-01T04:05:06Z",
            "2026-00-01T04:05:06Z",
            "2026-01-00T04:05:06Z",
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00+01:00",
            "9999-12-31T23:59:59.9999999-01:00",
            "0001-01-01T00:00:00Z",
            "2026-02-03 04:05:06Z",
            "2026-02-03T04:05:06.Z",
            "2026-02-03T04:05:06.",
            "2026-02-03T",
            "2026-02",
            "02/03/2026",
            "Tue, 03 Feb 2026 04:05:06 GMT",
            "",
            " 2026-02-03T04:05:06Z",
            "2026-02-03T04:05:06Z ",
            "2026-02-03T04:05:06-00:00",
            "2026-02-03T04:05:06+01:60",
            "2026-02-03T04:05:06+-1:00",
            "20260203T040506Z",
            "2026-02-03T04:05:06+",
            "2026-02-03T4:05:06Z",
        ];

    [Theory]
    [MemberData(nameof(DateTimeTexts))]
    public void Date_times_are_read_and_refused_as_the_framework_does(string text)
    {
        SameVerdict(DateTimes, text);
        SameVerdict(Times, text);
    }

    [Theory]
    [InlineData("2024-01-01t10:00:00z", "2024-01-01T10:00:00+00:00")]
    [InlineData("2024-01-01t10:00:00.5+02:00", "2024-01-01T10:00:00.5+02:00")]
    [InlineData("2024-01-01T10:00:00.000+0000", "2024-01-01T10:00:00+00:00")]
    [InlineData("2024-01-01T10:00:00-0930", "2024-01-01T10:00:00-09:30")]
    [InlineData("2024-01-01T10:00:00+02", "2024-01-01T10:00:00+02:00")]
    [InlineData("2016-12-31T23:59:60Z", "2017-01-01T00:00:00+00:00")]
    [InlineData("2016-12-31T23:59:60.5Z", "2017-01-01T00:00:00.5+00:00")]
    [InlineData("2016-12-31T15:59:60-08:00", "2016-12-31T16:00:00-08:00")]
    [InlineData("2024-01-01", "2024-01-01T00:00:00+00:00")]
    public void Date_times_of_RFC_3339_and_of_services_are_read_and_written_strictly(string text, string written) =>
        Encoding.UTF8.GetString(DateTimes.Serialize(DateTimes.Deserialize(Quoted(text)))).ShouldBe($"\"{written}\"");

    [Theory]
    [InlineData("2016-12-31T12:00:60Z")]
    [InlineData("2016-12-31T23:59:61Z")]
    [InlineData("2016-12-31T23:59:60+01:00")]
    [InlineData("9999-12-31T23:59:60Z")]
    [InlineData("2024-01-01 10:00:00Z")]
    [InlineData("2024-01-01T10:00:00+00000")]
    [InlineData("2024-01-01T10:00:00+0:00")]
    [InlineData("2024-01-01-0500")]
    public void What_is_no_moment_is_refused(string text) =>
        Should.Throw<JsonException>(() => DateTimes.Deserialize(Quoted(text)));

    [Theory]
    [InlineData("2024-01-02T00:00:00Z")]
    [InlineData("2024-01-02T23:00:00-05:00")]
    [InlineData("2024-01-02t00:00:00z")]
    public void A_date_time_where_a_date_stands_is_the_date_that_is_written(string text) =>
        Dates.Deserialize(Quoted(text)).ShouldBe(new DateOnly(2024, 1, 2));

    [Theory]
    [InlineData("2024-01-02T")]
    [InlineData("2024-01-02T25:00:00Z")]
    [InlineData("2024-01-02Z")]
    public void What_is_no_date_time_is_no_date(string text) =>
        Should.Throw<JsonException>(() => Dates.Deserialize(Quoted(text)));

    [Theory]
    [InlineData("_-8", "FFEF")]
    [InlineData("/+8=", "FFEF")]
    [InlineData("QQ", "41")]
    [InlineData("QUI", "4142")]
    [InlineData("QUI=", "4142")]
    [InlineData("_w==", "FF")]
    public void Bytes_are_read_in_both_alphabets_with_padding_or_without(string text, string hex) =>
        Convert.ToHexString(Blobs.Deserialize(Quoted(text))).ShouldBe(hex);

    [Theory]
    [InlineData("+_8")]
    [InlineData("Q")]
    [InlineData("QUJDR")]
    [InlineData("Q?I")]
    public void What_could_be_either_alphabet_or_is_none_is_refused(string text) =>
        Should.Throw<JsonException>(() => Blobs.Deserialize(Quoted(text)));

    [Theory]
    [InlineData("2026-02-03T04:05:06", "2026-02-03T04:05:06.0000000+00:00")]
    [InlineData("2026-02-03T04:05", "2026-02-03T04:05:00.0000000+00:00")]
    [InlineData("2026-02-03", "2026-02-03T00:00:00.0000000+00:00")]
    public void A_date_time_without_offset_is_UTC_whatever_the_machines_zone(string text, string expected) =>
        DateTimes.Deserialize(Quoted(text)).ToString("O", CultureInfo.InvariantCulture).ShouldBe(expected);

    [Theory]
    [InlineData("2026-02-03")]
    [InlineData("2026-2-3")]
    [InlineData("2026-02-30")]
    [InlineData("0000-02-03")]
    [InlineData("2026-02-03 ")]
    [InlineData("2O26-02-03")]
    public void Dates_are_read_and_refused_as_the_framework_does(string text) => SameVerdict(Dates, text);

    [Theory]
    [InlineData("10:20:30")]
    [InlineData("10:20:30.5")]
    [InlineData("10:20:30.1234567")]
    [InlineData("10:20")]
    [InlineData("1:2:3")]
    [InlineData("1.02:03:04")]
    [InlineData("-10:20:30")]
    [InlineData("24:00:00")]
    [InlineData("23:59:60")]
    [InlineData("10")]
    [InlineData(" 10:20:30")]
    [InlineData("10:20:30Z")]
    [InlineData("10:20:30+01:00")]
    public void Times_are_read_and_refused_as_the_framework_does(string text) => SameVerdict(Times, text);

    [Theory]
    [InlineData("4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04")]
    [InlineData("4D3CF487-70F4-4E1E-9FF1-B2BFCE8D9F04")]
    [InlineData("{4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04}")]
    [InlineData("4d3cf48770f44e1e9ff1b2bfce8d9f04")]
    [InlineData(" 4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04")]
    [InlineData("4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04 ")]
    [InlineData("+d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04")]
    [InlineData("4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f0")]
    [InlineData("")]
    public void Guids_are_read_and_refused_as_the_framework_does(string text) => SameVerdict(Guids, text);

    [Theory]
    [InlineData("")]
    [InlineData("AQ==")]
    [InlineData("A?==")]
    [InlineData("+/+/")]
    [InlineData("AQID\\u002B/8=")]
    [InlineData("A Q = =")]
    [InlineData("AQ==AQ==")]
    public void Bytes_are_read_and_refused_as_the_framework_does(string text)
    {
        var json = Encoding.UTF8.GetBytes($"\"{text}\"");
        Verdict(() => Convert.ToHexString(Blobs.Deserialize(json)))
            .ShouldBe(Verdict(() => Convert.ToHexString(JsonSerializer.Deserialize<byte[]>(json)!)));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("127")]
    [InlineData("-128")]
    [InlineData("128")]
    [InlineData("-129")]
    [InlineData("2147483647")]
    [InlineData("2147483648")]
    [InlineData("-2147483648")]
    [InlineData("-2147483649")]
    [InlineData("18446744073709551615")]
    [InlineData("18446744073709551616")]
    [InlineData("999999999999999999")]
    [InlineData("-1")]
    [InlineData("1.5")]
    [InlineData("01")]
    [InlineData("-01")]
    [InlineData("+1")]
    [InlineData("1e")]
    [InlineData("\"1\"")]
    [InlineData("null")]
    [InlineData("true")]
    [InlineData("0x1")]
    [InlineData("1_000")]
    [InlineData("1 000")]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("NaN")]
    [InlineData("Infinity")]
    [InlineData("0.1")]
    [InlineData("1E5000000000")]
    [InlineData("12345678901234567890.123456789")]
    [InlineData(" 5 ")]
    [InlineData("5\n")]
    public void Numbers_are_read_and_refused_as_the_framework_does(string json)
    {
        SameJson(Int32s, json);
        SameJson(SBytes, json);
        SameJson(UInt64s, json);
        SameJson(Decimals, json);
        if (!json.StartsWith("1E", StringComparison.Ordinal))
        {
            SameJson(Doubles, json);
        }
    }

    [Theory]
    [InlineData("1.0", 1)]
    [InlineData("-0", 0)]
    [InlineData("1.50e1", 15)]
    [InlineData("-1E2", -100)]
    public void An_integer_may_be_written_as_a_fraction_or_with_an_exponent(string json, int expected) =>
        Int32s.Deserialize(Encoding.UTF8.GetBytes(json)).ShouldBe(expected);

    [Theory]
    [InlineData("1e400")]
    [InlineData("-1e400")]
    public void A_number_that_would_become_infinite_is_refused(string json) =>
        Should
            .Throw<JsonException>(() => Doubles.Deserialize(Encoding.UTF8.GetBytes(json)))
            .Message.ShouldContain("a number from -1.7976931348623157E+308 to 1.7976931348623157E+308 is expected");

    [Fact]
    public void A_number_out_of_range_is_told_in_the_words_of_its_type()
    {
        Should
            .Throw<JsonException>(() => Int32s.Deserialize("2147483648"u8))
            .Message.ShouldContain("an integer from -2147483648 to 2147483647 is expected");
        Should
            .Throw<JsonException>(() => Singles.Deserialize("1e39"u8))
            .Message.ShouldContain("a number from -3.4028235E+38 to 3.4028235E+38 is expected");
        Should
            .Throw<JsonException>(() => Decimals.Deserialize("1e29"u8))
            .Message.ShouldContain(
                "a number from -79228162514264337593543950335 to 79228162514264337593543950335 is expected"
            );
    }

    [Theory]
    [InlineData("\"5\"", "5")]
    [InlineData("\"\\u0035\"", "5")]
    [InlineData("\"05\"", null)]
    [InlineData("\"+5\"", null)]
    [InlineData("\" 5\"", null)]
    [InlineData("\"\"", null)]
    [InlineData("\"5x\"", null)]
    [InlineData("\"NaN\"", null)]
    public void Numbers_are_read_from_strings_only_where_that_is_asked_for(string json, string? expected)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        var settings = JsonReaderSettings.Default with { FromStrings = true };

        Verdict(() => Int32s.Read(bytes, settings).ToString(CultureInfo.InvariantCulture)).ShouldBe(expected);
        Verdict(() => Doubles.Read(bytes, settings).ToString(CultureInfo.InvariantCulture)).ShouldBe(expected);
        Should.Throw<JsonException>(() => Int32s.Deserialize(bytes));
    }

    [Fact]
    public void Booleans_are_read_from_strings_only_where_that_is_asked_for()
    {
        var booleans = new JsonContract<bool>(
            static (ref JsonReader r) => r.ReadBoolean(),
            static (ref JsonWriter w, bool v) => w.Write(v)
        );

        booleans.Read("\"true\""u8, JsonReaderSettings.Default with { FromStrings = true }).ShouldBeTrue();
        Should.Throw<JsonException>(() =>
            booleans.Read("\"yes\""u8, JsonReaderSettings.Default with { FromStrings = true })
        );
        Should.Throw<JsonException>(() => booleans.Deserialize("\"true\""u8));
        Should.Throw<JsonException>(() => booleans.Deserialize("truex"u8));
    }

    [Fact]
    public void Strings_are_read_as_the_framework_does()
    {
        string[] pieces =
        [
            "a",
            "ä",
            "世",
            "😀",
            "\\n",
            "\\\"",
            "\\\\",
            "\\/",
            "\\u00e4",
            "\\ud83d\\ude00",
            "\\ud83d",
            "\\ude00",
            "\\u12",
            "\\x",
            "\u0001",
            "plain text ",
            "\\u0000",
            "\u007f",
        ];
        var random = new Random(11);
        for (var run = 0; run < 20_000; run++)
        {
            var json =
                "\""
                + string.Concat(Enumerable.Range(0, random.Next(8)).Select(_ => pieces[random.Next(pieces.Length)]))
                + "\"";
            SameJson(Strings, json);
        }
    }

    [Fact]
    public void Invalid_UTF8_is_refused_wherever_the_framework_does()
    {
        var random = new Random(13);
        for (var run = 0; run < 20_000; run++)
        {
            var body = new byte[random.Next(1, 5)];
            for (var i = 0; i < body.Length; i++)
            {
                body[i] = (byte)random.Next(0x80, 0x100);
            }

            byte[] json = [(byte)'"', .. body, (byte)'"'];
            Verdict(() => Strings.Deserialize(json))
                .ShouldBe(Verdict(() => JsonSerializer.Deserialize<string>(json)), Convert.ToHexString(json));
        }
    }

    private static void SameAsFramework<T>(JsonContract<T> contract, T value)
    {
        var json = contract.Serialize(value);

        Encoding.UTF8.GetString(json).ShouldBe(Encoding.UTF8.GetString(JsonSerializer.SerializeToUtf8Bytes(value)));
        contract.Deserialize(json).ShouldBe(value);
    }

    private static void SameVerdict<T>(JsonContract<T> contract, string text) => SameJson(contract, $"\"{text}\"");

    private static void SameJson<T>(JsonContract<T> contract, string json)
    {
        var bytes = Encoding.UTF8.GetBytes(json);
        Verdict(() => Text(contract.Deserialize(bytes)))
            .ShouldBe(Verdict(() => Text(JsonSerializer.Deserialize<T>(bytes)!)), json);
    }

    private static string Text<T>(T value) =>
        value is IFormattable formattable
            ? formattable.ToString(
                value is DateTimeOffset or DateOnly or TimeOnly ? "O" : null,
                CultureInfo.InvariantCulture
            )
            : value?.ToString() ?? throw new JsonException("null");

    private static byte[] Quoted(string text) => Encoding.UTF8.GetBytes($"\"{text}\"");

    /// <summary>The text of what was read, or null where it was refused.</summary>
    private static string? Verdict(Func<string?> read)
    {
        try
        {
            return read();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
