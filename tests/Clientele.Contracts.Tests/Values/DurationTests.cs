using System;
using System.Globalization;
using System.Text;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Values;

public sealed class DurationTests
{
    [Theory]
    [InlineData("P1M", 1, 0)]
    [InlineData("P1Y2M3DT4H", 14, 76)]
    [InlineData("-P1Y", -12, 0)]
    [InlineData("P1W", 0, 168)]
    [InlineData("P14M", 14, 0)]
    [InlineData("PT36H", 0, 36)]
    [InlineData("PT0.5H", 0, 0.5)]
    [InlineData("P0D", 0, 0)]
    public void What_is_read_is_written(string text, int months, double hours)
    {
        var value = Duration.Parse(text);

        value.ToString().ShouldBe(text);
        value.Months.ShouldBe(months);
        value.Time.ShouldBe(TimeSpan.FromHours(hours));
        JsonSerializer.Serialize(JsonSerializer.Deserialize<Duration>($"\"{text}\"")).ShouldBe($"\"{text}\"");
        string.Create(CultureInfo.InvariantCulture, $"{value}").ShouldBe(text);
    }

    [Fact]
    public void NETs_own_notation_is_read_and_written_as_ISO_8601() =>
        Duration.Parse("1.02:03:04").ToString().ShouldBe("P1DT2H3M4S");

    [Fact]
    public void Durations_without_months_convert_and_others_do_not_guess()
    {
        ((TimeSpan)Duration.Parse("P1DT2H")).ShouldBe(new TimeSpan(26, 0, 0));
        Duration duration = TimeSpan.FromHours(26);
        duration.ToString().ShouldBe("P1DT2H");
        Duration.Parse("P1M").TryToTimeSpan(out _).ShouldBeFalse();
        Should.Throw<InvalidOperationException>(() => (TimeSpan)Duration.Parse("P1M")).Message.ShouldContain("P1M");
    }

    [Fact]
    public void The_calendar_decides_how_long_a_month_is() =>
        Duration
            .Parse("P1MT1H")
            .AddTo(new DateTimeOffset(2024, 1, 31, 0, 0, 0, TimeSpan.Zero))
            .ShouldBe(new DateTimeOffset(2024, 2, 29, 1, 0, 0, TimeSpan.Zero));

    [Fact]
    public void Durations_are_equal_by_value()
    {
        Duration.Parse("P1Y").ShouldBe(Duration.Parse("P12M"));
        Duration.Parse("P1Y").GetHashCode().ShouldBe(Duration.Parse("P12M").GetHashCode());
        (Duration.Parse("P30D") == Duration.Parse("P1M")).ShouldBeFalse();
        default(Duration).ToString().ShouldBe("PT0S");
    }

    [Fact]
    public void ISO_8601_has_one_sign() =>
        Should.Throw<ArgumentException>(() => new Duration(1, TimeSpan.FromDays(-1)));

    [Fact]
    public void Every_duration_that_can_be_made_can_be_read()
    {
        var random = new Random(7);
        for (var run = 0; run < 2_000; run++)
        {
            var sign = random.Next(2) == 0 ? -1 : 1;
            var value = new Duration(
                sign * (random.Next() >> random.Next(31)),
                new TimeSpan(sign * (random.NextInt64() >> random.Next(63)))
            );

            Duration.Parse(value.ToString()).ShouldBe(value);
            Encoding.UTF8.GetByteCount(value.ToString()).ShouldBeLessThan(64);
        }
    }
}
