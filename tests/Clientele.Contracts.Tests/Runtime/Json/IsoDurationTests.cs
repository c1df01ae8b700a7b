using System;
using System.Text;
using System.Xml;
using Clientele.Runtime.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Json;

public sealed class IsoDurationTests
{
    [Fact]
    public void Durations_are_written_and_read_as_XML_Schema_has_them()
    {
        var random = new Random(3);
        for (var run = 0; run < 5_000; run++)
        {
            var value = new TimeSpan(random.NextInt64(long.MinValue, long.MaxValue) >> random.Next(64));
            if (random.Next(2) == 0)
            {
                value -= new TimeSpan(value.Ticks % TimeSpan.TicksPerSecond);
            }

            var text = Format(value);

            text.ShouldBe(XmlConvert.ToString(value));
            Parse(text).ShouldBe(value);
            Parse(value.ToString("c")).ShouldBe(value);
        }
    }

    [Theory]
    [InlineData(0, "PT0S")]
    [InlineData(long.MinValue, "-P10675199DT2H48M5.4775808S")]
    [InlineData(long.MaxValue, "P10675199DT2H48M5.4775807S")]
    [InlineData(TimeSpan.TicksPerDay, "P1D")]
    [InlineData(TimeSpan.TicksPerHour * 26, "P1DT2H")]
    [InlineData(1, "PT0.0000001S")]
    public void Edges_are_written_and_read(long ticks, string text)
    {
        Format(new TimeSpan(ticks)).ShouldBe(text);
        Parse(text).ShouldBe(new TimeSpan(ticks));
    }

    [Theory]
    [InlineData("P2W", 14)]
    [InlineData("PT24H", 1)]
    [InlineData("PT1440M", 1)]
    [InlineData("P0Y1D", 1)]
    [InlineData("PT1.5M", 1.5 / 1440)]
    [InlineData("P0.5W", 3.5)]
    [InlineData("PT36,5H", 36.5 / 24)]
    public void Other_units_are_read(string text, double days) => Parse(text).ShouldBe(TimeSpan.FromDays(days));

    [Theory]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PT")]
    [InlineData("P1DT")]
    [InlineData("P1H")]
    [InlineData("PT1D")]
    [InlineData("P1D2D")]
    [InlineData("PT1S1M")]
    [InlineData("P-1D")]
    [InlineData("P+1D")]
    [InlineData("--P1D")]
    [InlineData("+P1D")]
    [InlineData("1P1D")]
    [InlineData("PT1.S")]
    [InlineData("PT.5S")]
    [InlineData("PT1.5M1S")]
    [InlineData("P1.5DT1H")]
    [InlineData("P1.5Y")]
    [InlineData("P1.5M")]
    [InlineData("P178956971Y")]
    [InlineData("P1")]
    [InlineData("P10675200D")]
    [InlineData("P999999999999999999999D")]
    [InlineData(" P1D")]
    [InlineData(" 01:00:00")]
    [InlineData("01:00:00 ")]
    [InlineData("p1d")]
    public void What_is_no_duration_is_refused(string text) => Parse(text).ShouldBeNull();

    private static string Format(TimeSpan value)
    {
        var buffer = new byte[IsoDuration.MaxLength];
        return Encoding.ASCII.GetString(buffer, 0, IsoDuration.Format(0, value.Ticks, buffer));
    }

    private static TimeSpan? Parse(string text) =>
        Duration.TryParse(Encoding.UTF8.GetBytes(text), out Duration value) ? value.ToTimeSpan() : null;
}
