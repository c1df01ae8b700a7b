using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class ItemNamesTests
{
    [Theory]
    [InlineData("Pets", "Pet")]
    [InlineData("Categories", "Category")]
    [InlineData("Ties", "Tie")]
    [InlineData("Boxes", "Box")]
    [InlineData("Addresses", "Address")]
    [InlineData("Branches", "Branch")]
    [InlineData("Statuses", "Status")]
    [InlineData("OrderStatuses", "OrderStatus")]
    [InlineData("SalesPeople", "SalesPerson")]
    public void A_plural_gives_its_singular(string plural, string item) => ItemNames.Item(plural).ShouldBe(item);

    [Theory]
    [InlineData("Data")]
    [InlineData("Address")]
    [InlineData("Status")]
    [InlineData("Analysis")]
    [InlineData("News")]
    [InlineData("TimeSeries")]
    [InlineData("Dns")]
    public void What_is_no_plural_is_told_from_its_items(string name) => ItemNames.Item(name).ShouldBe(name + "Item");
}
