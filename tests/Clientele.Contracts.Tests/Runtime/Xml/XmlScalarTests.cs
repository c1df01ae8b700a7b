using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Xml;
using Clientele.Runtime.Xml;
using Clientele.Xml;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Xml;

/// <summary>The lexical forms of XML Schema, part 2; <see cref="XmlConvert"/> knows them independently.</summary>
public class XmlScalarTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("+5")]
    [InlineData("007")]
    [InlineData(" 12\n")]
    [InlineData("127")]
    [InlineData("-128")]
    public void Small_numbers_are_read_by_every_type_that_holds_them(string text)
    {
        var expected = XmlConvert.ToInt32(text.Trim());

        Value(text, static (ref Utf8XmlReader r) => r.ReadSByte()).ShouldBe((sbyte)expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadInt16()).ShouldBe((short)expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadInt32()).ShouldBe(expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadInt64()).ShouldBe(expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadDecimal()).ShouldBe(expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadDouble()).ShouldBe(expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadSingle()).ShouldBe(expected);
        if (expected >= 0)
        {
            Value(text, static (ref Utf8XmlReader r) => r.ReadByte()).ShouldBe((byte)expected);
            Value(text, static (ref Utf8XmlReader r) => r.ReadUInt16()).ShouldBe((ushort)expected);
            Value(text, static (ref Utf8XmlReader r) => r.ReadUInt32()).ShouldBe((uint)expected);
            Value(text, static (ref Utf8XmlReader r) => r.ReadUInt64()).ShouldBe((ulong)expected);
        }
    }

    [Fact]
    public void Limits_are_read_and_written_without_loss()
    {
        RoundTrip(
            sbyte.MinValue,
            static (ref Utf8XmlReader r) => r.ReadSByte(),
            static (ref Utf8XmlWriter w, sbyte v) => w.Write(v)
        );
        RoundTrip(
            byte.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadByte(),
            static (ref Utf8XmlWriter w, byte v) => w.Write(v)
        );
        RoundTrip(
            short.MinValue,
            static (ref Utf8XmlReader r) => r.ReadInt16(),
            static (ref Utf8XmlWriter w, short v) => w.Write(v)
        );
        RoundTrip(
            ushort.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadUInt16(),
            static (ref Utf8XmlWriter w, ushort v) => w.Write(v)
        );
        RoundTrip(
            int.MinValue,
            static (ref Utf8XmlReader r) => r.ReadInt32(),
            static (ref Utf8XmlWriter w, int v) => w.Write(v)
        );
        RoundTrip(
            uint.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadUInt32(),
            static (ref Utf8XmlWriter w, uint v) => w.Write(v)
        );
        RoundTrip(
            long.MinValue,
            static (ref Utf8XmlReader r) => r.ReadInt64(),
            static (ref Utf8XmlWriter w, long v) => w.Write(v)
        );
        RoundTrip(
            ulong.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadUInt64(),
            static (ref Utf8XmlWriter w, ulong v) => w.Write(v)
        );
        RoundTrip(
            decimal.MinValue,
            static (ref Utf8XmlReader r) => r.ReadDecimal(),
            static (ref Utf8XmlWriter w, decimal v) => w.Write(v)
        );
        RoundTrip(
            0.0000000000000000000000000001m,
            static (ref Utf8XmlReader r) => r.ReadDecimal(),
            static (ref Utf8XmlWriter w, decimal v) => w.Write(v)
        );
        RoundTrip(
            double.Epsilon,
            static (ref Utf8XmlReader r) => r.ReadDouble(),
            static (ref Utf8XmlWriter w, double v) => w.Write(v)
        );
        RoundTrip(
            double.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadDouble(),
            static (ref Utf8XmlWriter w, double v) => w.Write(v)
        );
        RoundTrip(
            float.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadSingle(),
            static (ref Utf8XmlWriter w, float v) => w.Write(v)
        );
        RoundTrip(
            1.00000018f,
            static (ref Utf8XmlReader r) => r.ReadSingle(),
            static (ref Utf8XmlWriter w, float v) => w.Write(v)
        );
        RoundTrip(
            Guid.Parse("f81d4fae-7dec-11d0-a765-00a0c91e6bf6"),
            static (ref Utf8XmlReader r) => r.ReadGuid(),
            static (ref Utf8XmlWriter w, Guid v) => w.Write(v)
        );
        RoundTrip(
            DateOnly.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadDate(),
            static (ref Utf8XmlWriter w, DateOnly v) => w.Write(v)
        );
        RoundTrip(
            new OffsetTime(TimeOnly.MaxValue, TimeSpan.FromHours(-2)),
            static (ref Utf8XmlReader r) => r.ReadTime(),
            static (ref Utf8XmlWriter w, OffsetTime v) => w.Write(v)
        );
        RoundTrip(
            TimeOnly.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadLocalTime(),
            static (ref Utf8XmlWriter w, TimeOnly v) => w.Write(v)
        );
        RoundTrip(
            DateTimeOffset.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadDateTime(),
            static (ref Utf8XmlWriter w, DateTimeOffset v) => w.Write(v)
        );
        RoundTrip<Duration>(
            TimeSpan.MinValue,
            static (ref Utf8XmlReader r) => r.ReadDuration(),
            static (ref Utf8XmlWriter w, Duration v) => w.Write(v)
        );
        RoundTrip<Duration>(
            TimeSpan.MaxValue,
            static (ref Utf8XmlReader r) => r.ReadDuration(),
            static (ref Utf8XmlWriter w, Duration v) => w.Write(v)
        );
        RoundTrip(
            true,
            static (ref Utf8XmlReader r) => r.ReadBoolean(),
            static (ref Utf8XmlWriter w, bool v) => w.Write(v)
        );
        RoundTrip(
            new Uri("a/b?c=%20&d#é", UriKind.Relative),
            static (ref Utf8XmlReader r) => r.ReadUri(),
            static (ref Utf8XmlWriter w, Uri v) => w.Write(v)
        );
    }

    [Theory]
    [InlineData("INF", double.PositiveInfinity)]
    [InlineData("+INF", double.PositiveInfinity)]
    [InlineData("-INF", double.NegativeInfinity)]
    [InlineData("NaN", double.NaN)]
    [InlineData("-0", -0.0)]
    [InlineData("1.5E-3", 0.0015)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5.0)]
    public void Doubles_have_the_forms_of_XML_Schema(string text, double expected)
    {
        Value(text, static (ref Utf8XmlReader r) => r.ReadDouble()).ShouldBe(expected);
        Value(text, static (ref Utf8XmlReader r) => r.ReadSingle()).ShouldBe((float)expected);
    }

    [Theory]
    [InlineData(double.PositiveInfinity)]
    [InlineData(double.NegativeInfinity)]
    [InlineData(double.NaN)]
    [InlineData(-0.0)]
    [InlineData(1e300)]
    [InlineData(0.1)]
    public void Doubles_are_written_as_the_framework_writes_them(double value)
    {
        Text(value, static (ref Utf8XmlWriter w, double v) => w.Write(v)).ShouldBe(XmlConvert.ToString(value));
        Text((float)value, static (ref Utf8XmlWriter w, float v) => w.Write(v))
            .ShouldBe(XmlConvert.ToString((float)value));
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("True", true)]
    [InlineData("FALSE", false)]
    public void Booleans_have_four_forms_whatever_their_letter_case(string text, bool expected) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadBoolean()).ShouldBe(expected);

    [Theory]
    [InlineData("2024-02-29T23:59:59Z", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("2024-02-29T23:59:59.1234567+02:00", "2024-02-29T23:59:59.1234567+02:00")]
    [InlineData("2024-02-29T23:59:59", "2024-02-29T23:59:59.0000000+00:00")]
    [InlineData("2024-12-31T24:00:00Z", "2025-01-01T00:00:00.0000000+00:00")]
    [InlineData("2024-01-01T00:00:00.12345678901234567890-05:30", "2024-01-01T00:00:00.1234567-05:30")]
    public void Moments_keep_their_offset(string text, string expected) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadDateTime())
            .ToString("O", CultureInfo.InvariantCulture)
            .ShouldBe(expected);

    [Theory]
    [InlineData("2024-02-29T23:59:59.1000000+00:00", "2024-02-29T23:59:59.1Z")]
    [InlineData("2024-02-29T23:59:59.0000000+00:00", "2024-02-29T23:59:59Z")]
    [InlineData("2024-02-29T23:59:59.0000001-08:00", "2024-02-29T23:59:59.0000001-08:00")]
    [InlineData("0001-01-01T00:00:00.0000000+00:00", "0001-01-01T00:00:00Z")]
    public void Moments_are_written_as_the_framework_writes_them(string value, string expected)
    {
        var moment = DateTimeOffset.Parse(value, CultureInfo.InvariantCulture);

        Text(moment, static (ref Utf8XmlWriter w, DateTimeOffset v) => w.Write(v)).ShouldBe(expected);
        XmlConvert.ToString(moment).ShouldBe(expected);
    }

    [Theory]
    [InlineData("2024-02-29")]
    [InlineData("2024-02-29Z")]
    [InlineData("2024-02-29+14:00")]
    [InlineData("2024-02-29T00:00:00")]
    [InlineData("2024-02-29T00:00:00Z")]
    public void Dates_may_have_an_offset_or_be_midnight(string text) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadDate()).ShouldBe(new DateOnly(2024, 2, 29));

    [Theory]
    [InlineData("13:20:00")]
    [InlineData("13:20:00Z")]
    [InlineData("13:20:00-05:00")]
    [InlineData("13:20:00.000")]
    public void Times_may_have_an_offset(string text) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadLocalTime()).ShouldBe(new TimeOnly(13, 20));

    [Theory]
    [InlineData("13:20:00", null)]
    [InlineData("13:20:00Z", 0)]
    [InlineData("13:20:00-05:00", -300)]
    public void The_offset_of_a_time_is_kept(string text, int? minutes) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadTime())
            .Equals(new OffsetTime(new TimeOnly(13, 20), minutes is { } count ? TimeSpan.FromMinutes(count) : null))
            .ShouldBeTrue();

    [Theory]
    [InlineData("P1D")]
    [InlineData("PT36H")]
    [InlineData("-P1DT2H3M4.5S")]
    [InlineData("PT0S")]
    public void Durations_are_those_of_the_framework(string text) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadDuration()).ShouldBe(XmlConvert.ToTimeSpan(text));

    [Theory]
    [InlineData("P1Y2M")]
    [InlineData("P1W")]
    [InlineData("PT36H")]
    public void Months_and_years_are_kept(string text) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadDuration()).ToString().ShouldBe(text);

    [Theory]
    [InlineData("", 0)]
    [InlineData("AQID", 3)]
    [InlineData("AQ\nI D", 3)]
    [InlineData("AQ==", 1)]
    public void Bytes_are_base64_with_white_space(string text, int length) =>
        Value(text, static (ref Utf8XmlReader r) => r.ReadBytes()).Length.ShouldBe(length);

    [Theory]
    [InlineData("")]
    [InlineData("x")]
    [InlineData("1,000")]
    [InlineData("1 0")]
    [InlineData("0x10")]
    [InlineData("--1")]
    [InlineData("1-")]
    [InlineData("(1)")]
    [InlineData("99999999999999999999999999999999999")]
    [InlineData("$1")]
    [InlineData("١")]
    public void What_is_no_number_is_refused(string text)
    {
        Fails(text, static (ref Utf8XmlReader r) => r.ReadInt32());
        Fails(text, static (ref Utf8XmlReader r) => r.ReadUInt64());
        Fails(text, static (ref Utf8XmlReader r) => r.ReadDecimal());
        if (!text.StartsWith('9'))
        {
            Fails(text, static (ref Utf8XmlReader r) => r.ReadDouble());
            Fails(text, static (ref Utf8XmlReader r) => r.ReadSingle());
        }
    }

    [Fact]
    public void What_is_no_value_of_the_type_is_refused()
    {
        Fails("1.5", static (ref Utf8XmlReader r) => r.ReadInt32());
        Fails("256", static (ref Utf8XmlReader r) => r.ReadByte());
        Fails("-1", static (ref Utf8XmlReader r) => r.ReadUInt32());
        Fails("1e5", static (ref Utf8XmlReader r) => r.ReadDecimal());
        Fails("yes", static (ref Utf8XmlReader r) => r.ReadBoolean());
        Fails("2024-02-30", static (ref Utf8XmlReader r) => r.ReadDate());
        Fails("29/02/2024", static (ref Utf8XmlReader r) => r.ReadDate());
        Fails("2024-02-29T01:00:00", static (ref Utf8XmlReader r) => r.ReadDate());
        Fails("2024-02-29Zx", static (ref Utf8XmlReader r) => r.ReadDate());
        Fails("25:00:00", static (ref Utf8XmlReader r) => r.ReadTime());
        Fails("2024-01-01T24:00:01Z", static (ref Utf8XmlReader r) => r.ReadDateTime());
        Fails("9999-12-31T24:00:00Z", static (ref Utf8XmlReader r) => r.ReadDateTime());
        Fails("January 1", static (ref Utf8XmlReader r) => r.ReadDateTime());
        Fails("2024-01-01 00:00:01", static (ref Utf8XmlReader r) => r.ReadDateTime());
        Fails("exactly 19 letters!", static (ref Utf8XmlReader r) => r.ReadDateTime());
        Fails("P99999999999999D", static (ref Utf8XmlReader r) => r.ReadDuration());
        Fails("1 day", static (ref Utf8XmlReader r) => r.ReadDuration());
        Fails("xyz", static (ref Utf8XmlReader r) => r.ReadGuid());
        Fails("A*==", static (ref Utf8XmlReader r) => r.ReadBytes());
        Fails("+_8=", static (ref Utf8XmlReader r) => r.ReadBytes());
    }

    [Theory]
    [InlineData("<a/>")]
    [InlineData("<a></a>")]
    [InlineData("<a> \n </a>")]
    [InlineData("<a><!-- none --></a>")]
    [InlineData("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='true'/>")]
    [InlineData("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil=' 1 '>7</a>")]
    [InlineData("<a xmlns:i='http://www.w3.org/2001/XMLSchema&#45;instance' i:nil='tru&#101;'><b/></a>")]
    public void An_empty_or_nil_element_is_no_value(string xml)
    {
        Document(xml, static (ref Utf8XmlReader r) => r.ReadInt32OrNull()).ShouldBeNull();
        Document(xml, static (ref Utf8XmlReader r) => r.ReadDateTimeOrNull()).ShouldBeNull();
        Document(xml, static (ref Utf8XmlReader r) => r.ReadBooleanOrNull()).ShouldBeNull();
        Document(xml, static (ref Utf8XmlReader r) => r.ReadDoubleOrNull()).ShouldBeNull();
    }

    [Theory]
    [InlineData("<a i:nil='true' xmlns:i='urn:other'>7</a>")]
    [InlineData("<a nil='true'>7</a>")]
    [InlineData("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nil='false'>7</a>")]
    [InlineData("<a xmlns:i='http://www.w3.org/2001/XMLSchema-instance' i:nill='true'> 7 </a>")]
    [InlineData("<a><![CDATA[7]]></a>")]
    [InlineData("<a>&#55;<!-- seven --></a>")]
    public void Anything_else_is_a_value(string xml) =>
        Document(xml, static (ref Utf8XmlReader r) => r.ReadInt32OrNull()).ShouldBe(7);

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("\t\n a  b \n")]
    [InlineData("a&b<c>d\"e'f]]>g")]
    [InlineData("line\r\nline\rline\n")]
    [InlineData("é\u0085\u2028\uFEFF\uFFFD🍵\U0010FFFD")]
    [InlineData("0123456789abcdef0123456789abcdef0123456789abcdé")]
    [InlineData("0123456789abcdef<0123456789abcdef>0123456789abcde&")]
    public void Text_comes_back_as_it_was(string text)
    {
        Value(text, static (ref Utf8XmlReader r) => r.ReadString()).ShouldBe(text);
        RoundTrip(
            text,
            static (ref Utf8XmlReader r) => r.ReadString(),
            static (ref Utf8XmlWriter w, string v) => w.Write(v)
        );
        RoundTrip(
            text,
            static (ref Utf8XmlReader r) => r.ReadStringOrNull(),
            static (ref Utf8XmlWriter w, string? v) => w.Write(v!)
        );
        RoundTrip(
            text + new string('é', 3000) + "🍵",
            static (ref Utf8XmlReader r) => r.ReadString(),
            static (ref Utf8XmlWriter w, string v) => w.Write(v)
        );
        RoundTrip(
            Encoding.UTF8.GetBytes(text),
            static (ref Utf8XmlReader r) => r.ReadBytes(),
            static (ref Utf8XmlWriter w, byte[] v) => w.Write(v)
        );
    }

    [Theory]
    [InlineData("\0")]
    [InlineData("a\u0001")]
    [InlineData("0123456789abcdef\u001F")]
    [InlineData("é\uFFFE")]
    [InlineData("\uFFFF")]
    public void What_XML_can_not_hold_is_not_written(string text)
    {
        Should.Throw<ArgumentException>(() => Text(text, static (ref Utf8XmlWriter w, string v) => w.Write(v)));
        Should.Throw<ArgumentException>(() =>
            Text(text, static (ref Utf8XmlWriter w, string v) => w.WriteAttribute(new XmlTag("x"), v))
        );
    }

    // An attribute of the test could not hold half a pair.
    [Fact]
    public void Half_a_surrogate_pair_is_neither_written_nor_read()
    {
        foreach (var text in (string[])["\uD83C", "\uDF75x", "0123456789abcdef\uD83C", "\uDF75\uD83C"])
        {
            What_XML_can_not_hold_is_not_written(text);
            Should.Throw<XmlException>(() =>
                new XmlTypeInfo<string>(
                    new XmlTag("a"),
                    static (ref Utf8XmlReader r) => r.ReadString(),
                    Nothing
                ).Deserialize($"<a>{text}</a>")
            );
        }
    }

    [Fact]
    public void Text_is_a_JSON_string_and_a_JSON_string_is_text()
    {
        var element = Document("<a>1&lt;\"\\é</a>", static (ref Utf8XmlReader r) => r.ReadElement());

        element.GetString().ShouldBe("1<\"\\é");
        Text(element, static (ref Utf8XmlWriter w, JsonElement v) => w.Write(v)).ShouldBe("1&lt;\"\\é");
    }

    private static T Value<T>(string text, XmlRead<T> read)
    {
        var escaped = text.Replace("&", "&amp;", StringComparison.Ordinal)
            .Replace("<", "&lt;", StringComparison.Ordinal)
            .Replace(">", "&gt;", StringComparison.Ordinal)
            .Replace("\r", "&#13;", StringComparison.Ordinal);
        return Document($"<a>{escaped}</a>", read);
    }

    private static T Document<T>(string xml, XmlRead<T> read)
    {
        var reader = new Utf8XmlReader(Encoding.UTF8.GetBytes(xml));
        var value = read(ref reader);
        reader.End();
        return value;
    }

    private static void Fails<T>(string text, XmlRead<T> read)
    {
        var error = Should.Throw<XmlException>(() => Document($"<a>\n{text}</a>", read));

        error.LineNumber.ShouldBe(1);
        error.LinePosition.ShouldBe(4);
        if (text.Length > 3)
        {
            error.Message.ShouldNotContain(text);
        }
    }

    private static string Text<T>(T value, XmlWrite<T> write)
    {
        var xml = Encoding.UTF8.GetString(new XmlTypeInfo<T>(new XmlTag("a"), Nothing<T>, write).Serialize(value));
        return xml is "<a />" ? "" : xml["<a>".Length..^"</a>".Length];
    }

    private static void RoundTrip<T>(T value, XmlRead<T> read, XmlWrite<T> write)
    {
        var info = new XmlTypeInfo<T>(new XmlTag("a"), read, write);

        info.Deserialize(info.Serialize(value)).ShouldBe(value);
    }

    private static void Nothing(ref Utf8XmlWriter writer, string value) => throw new NotSupportedException();

    private static T Nothing<T>(ref Utf8XmlReader reader) => throw new NotSupportedException();
}
