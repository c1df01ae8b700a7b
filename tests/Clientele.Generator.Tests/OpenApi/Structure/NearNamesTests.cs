using Clientele.Generator.OpenApi.Structure;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.OpenApi.Structure;

public sealed class NearNamesTests
{
    private static readonly string[] Known = ["description", "operationId", "parameters", "summary", "tags"];

    [Theory]
    [InlineData("operationID", "operationId")]
    [InlineData("TAGS", "tags")]
    [InlineData("sumary", "summary")]
    [InlineData("summaryy", "summary")]
    [InlineData("desxription", "description")]
    [InlineData("paramteers", "parameters")]
    public void A_slip_is_told_with_what_was_meant(string name, string meant) =>
        NearNames.Find(name, Known).ShouldBe(meant);

    [Theory]
    [InlineData("tgas")]
    [InlineData("summmaryy")]
    [InlineData("summary-of")]
    [InlineData("operationGroup")]
    public void A_name_of_one_s_own_is_left_alone(string name) => NearNames.Find(name, Known).ShouldBeNull();

    [Fact]
    public void Another_case_is_nearer_than_another_letter() =>
        NearNames.Find("Items", ["Item5", "items"]).ShouldBe("items");
}
