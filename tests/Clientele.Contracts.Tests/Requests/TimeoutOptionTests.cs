using System;
using System.Threading;
using Shouldly;
using Xunit;

namespace Clientele.Tests.Requests;

/// <summary>Times that no timer can wait for are refused where they are set, not when a call is made.</summary>
public sealed class TimeoutOptionTests
{
    public static TheoryData<TimeSpan> Illegal =>
        [TimeSpan.Zero, TimeSpan.FromSeconds(-1), TimeSpan.FromMilliseconds(int.MaxValue + 1L), TimeSpan.MaxValue];

    [Theory]
    [MemberData(nameof(Illegal))]
    public void A_time_that_can_not_be_waited_for_is_refused(TimeSpan time)
    {
        Should.Throw<ArgumentOutOfRangeException>(() => new CallOptions { Timeout = time });
        Should.Throw<ArgumentOutOfRangeException>(() => new ClientOptions { StreamIdleTimeout = time });
    }

    [Fact]
    public void The_longest_time_and_no_limit_are_taken()
    {
        var longest = TimeSpan.FromMilliseconds(int.MaxValue);
        new CallOptions { Timeout = longest }.Timeout.ShouldBe(longest);
        new CallOptions { Timeout = Timeout.InfiniteTimeSpan }.Timeout.ShouldBe(Timeout.InfiniteTimeSpan);
        new ClientOptions { StreamIdleTimeout = longest }.StreamIdleTimeout.ShouldBe(longest);
    }
}
