using System;
using System.Text.Json;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Values;

public sealed class OffsetTimeTests
{
    [Theory]
    [InlineData("10:00:00Z", "10:00:00Z", 0)]
    [InlineData("10:00:00+02:00", "10:00:00+02:00", 120)]
    [InlineData("10:00:00-09:30", "10:00:00-09:30", -570)]
    [InlineData("10:00:00z", "10:00:00Z", 0)]
    [InlineData("10:00:00+0200", "10:00:00+02:00", 120)]
    [InlineData("10:00Z", "10:00:00Z", 0)]
    [InlineData("10:00:00", "10:00:00", null)]
    [InlineData("10:00:00.123456789", "10:00:00.123456789", null)]
    [InlineData("10:00:00.123456789Z", "10:00:00.123456789Z", 0)]
    [InlineData("10:00:00.500+02:00", "10:00:00.5+02:00", 120)]
    [InlineData("23:59:60Z", "23:59:60Z", 0)]
    [InlineData("15:59:60.25-08:00", "15:59:60.25-08:00", -480)]
    public void Offset_and_fraction_are_kept(string text, string written, int? minutes)
    {
        var value = OffsetTime.Parse(text);

        value.ToString().ShouldBe(written);
        value.Offset.ShouldBe(minutes is { } count ? TimeSpan.FromMinutes(count) : null);
        JsonSerializer.Serialize(JsonSerializer.Deserialize<OffsetTime>($"\"{text}\"")).ShouldBe($"\"{written}\"");
        OffsetTime.Parse(written).ShouldBe(value);
    }

    [Theory]
    [InlineData("")]
    [InlineData("Z")]
    [InlineData("10")]
    [InlineData("24:00:00Z")]
    [InlineData("10:60:00Z")]
    [InlineData("10:00:61Z")]
    [InlineData("12:00:60Z")]
    [InlineData("23:59:60+01:00")]
    [InlineData("10:00:00+24:00")]
    [InlineData("10:00:00+02:60")]
    [InlineData("10:00:00+02")]
    [InlineData("10:00:00+2:00")]
    [InlineData("10:00:00 Z")]
    [InlineData("1:00:00Z")]
    [InlineData("10:00:00.Z")]
    [InlineData("-10:00:00Z")]
    public void What_is_no_time_is_refused(string text) => OffsetTime.TryParse(text, null, out _).ShouldBeFalse();

    [Fact]
    public void The_parts_are_those_that_were_given()
    {
        var value = new OffsetTime(new TimeOnly(10, 30, 5, 250), TimeSpan.FromHours(-3));

        value.ToString().ShouldBe("10:30:05.25-03:00");
        ((TimeOnly)value).ShouldBe(new TimeOnly(10, 30, 5, 250));
        new OffsetTime(new TimeOnly(10, 30), null).ToString().ShouldBe("10:30:00");
        (value == new OffsetTime(new TimeOnly(10, 30, 5, 250), null)).ShouldBeFalse();
    }

    [Fact]
    public void An_offset_is_less_than_a_day_in_whole_minutes()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new OffsetTime(default, TimeSpan.FromDays(1)));
        Should.Throw<ArgumentOutOfRangeException>(() => new OffsetTime(default, TimeSpan.FromSeconds(1)));
    }
}
