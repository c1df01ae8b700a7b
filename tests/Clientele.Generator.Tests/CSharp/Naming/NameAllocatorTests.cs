using System.Linq;
using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class NameAllocatorTests
{
    [Theory]
    [InlineData("A.B.Customer|C.D.Customer", "BCustomer|DCustomer")]
    [InlineData("Customer|A.Customer", "Customer|ACustomer")]
    [InlineData("A.B.Customer|C.D.Customer|BCustomer", "ABCustomer|DCustomer|BCustomer")]
    [InlineData("A.X.Customer|B.X.Customer", "AXCustomer|BXCustomer")]
    [InlineData("foo|Foo|FOO", "FooLower|Foo|FooUpper")]
    [InlineData("id|_id|@id", "Id|UnderscoreId|AtId")]
    [InlineData("PartnerCenter", "PartnerCenterModel")]
    [InlineData("partnercenter", "PartnercenterModel")]
    public void Names_that_collide_get_longer_and_never_meet(string names, string expected) =>
        Allocate(names.Split('|')).ShouldBe(expected);

    [Fact]
    public void The_order_of_the_requests_does_not_matter()
    {
        var names = new[] { "b", "B", "A.B", "x.y.B", "_b", "🚀b" };

        var forwards = Allocate(names).Split('|').Zip(names).ToDictionary(pair => pair.Second, pair => pair.First);
        var backwards = Allocate([.. names.Reverse()])
            .Split('|')
            .Zip(names.Reverse())
            .ToDictionary(pair => pair.Second, pair => pair.First);

        backwards.ShouldBe(forwards, ignoreOrder: true);
    }

    [Fact]
    public void A_new_schema_changes_no_name_but_those_that_want_the_same()
    {
        var before = Allocate(["A.Order", "A.Customer", "Line"]);
        var after = Allocate(["A.Order", "A.Customer", "Line", "B.Customer", "Address"]);

        before.ShouldBe("Order|Customer|Line");
        after.ShouldBe("Order|ACustomer|Line|BCustomer|Address");
    }

    [Fact]
    public void A_name_that_the_description_asks_for_comes_first()
    {
        var scope = new NameScope();
        var names = NameAllocator.Allocate(
            [new("a", "Order", null, ["Order", "SalesOrder"]), new("b", "bill", "Order", ["Bill"])],
            scope,
            "Model"
        );

        names["b"].ShouldBe("Order");
        names["a"].ShouldBe("SalesOrder");
    }

    [Fact]
    public void Who_has_the_lower_rank_keeps_the_name()
    {
        var names = NameAllocator.Allocate(
            [new("a", "Order", null, ["Order"], 2), new("b", "Order", null, ["Order"])],
            new NameScope(),
            "Model"
        );

        names["b"].ShouldBe("Order");
        names["a"].ShouldBe("OrderModel");
    }

    private static string Allocate(string[] names)
    {
        var scope = new NameScope();
        scope.Reserve("PartnerCenter");
        var allocated = NameAllocator.Allocate(
            names.Select(name => new NameRequest(name, name, null, SchemaName.Forms(name))),
            scope,
            "Model"
        );
        return string.Join("|", names.Select(name => allocated[name]));
    }
}
