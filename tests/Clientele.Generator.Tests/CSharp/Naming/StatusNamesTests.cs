using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class StatusNamesTests
{
    [Theory]
    [InlineData("404", "NotFound")]
    [InlineData("422", "UnprocessableContent")]
    [InlineData("418", "Status418")]
    [InlineData("2XX", "Success")]
    [InlineData("4XX", "Client")]
    [InlineData("5XX", "Server")]
    [InlineData("6XX", "Default")]
    [InlineData("default", "Default")]
    public void A_status_is_called_as_RFC_9110_does(string status, string name) =>
        StatusNames.GetName(status).ShouldBe(name);

    /// <summary><c>500</c> and <c>5XX</c> of one operation are two types.</summary>
    [Theory]
    [InlineData("200", "2XX")]
    [InlineData("500", "5XX")]
    public void A_range_is_called_otherwise_than_its_first_status(string exact, string range) =>
        StatusNames.GetName(exact).ShouldNotBe(StatusNames.GetName(range));
}
