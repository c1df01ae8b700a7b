using System.Linq;
using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class SchemaNameTests
{
    [Theory]
    [InlineData("Customer", "Customer")]
    [InlineData("Microsoft.Partner.Service.Customers.Contracts.V1.Customer", "Customer")]
    [InlineData("System.Collections.Generic.KeyValuePair_System.String_System.String", "KeyValuePair")]
    [InlineData("System.Collections.Generic.KeyValuePair[System.String,System.String]", "KeyValuePair")]
    [InlineData(
        "System.Collections.Generic.KeyValuePair`2[[System.String, mscorlib, Version=4.0.0.0],[System.String, mscorlib]]",
        "KeyValuePair"
    )]
    [InlineData("Contoso.Page[Contoso.Sales.Order]", "PageOrder")]
    [InlineData("Page<Order>", "PageOrder")]
    [InlineData("ApiResponse_Customer", "ApiResponseCustomer")]
    [InlineData("io.k8s.api.core.v1.Pod", "Pod")]
    [InlineData("Contoso.Customer.v2", "CustomerV2")]
    [InlineData("payment_intent.succeeded", "PaymentIntentSucceeded")]
    [InlineData("com.acme.my_pkg.Customer", "Customer")]
    [InlineData("...", "DotDotDot")]
    [InlineData("Foo.", "Foo")]
    public void The_shortest_form_is_what_the_author_calls_the_thing(string name, string expected) =>
        SchemaName.Forms(name)[0].ShouldBe(expected);

    [Fact]
    public void Longer_forms_take_one_more_part_each() =>
        SchemaName.Forms("A.B.Customer").ShouldBe(["Customer", "BCustomer", "ABCustomer"]);

    [Fact]
    public void Type_arguments_tell_generic_names_apart() =>
        SchemaName.Forms("A.Pair_System.String_System.Int32").Take(2).ShouldBe(["Pair", "PairStringInt32"]);
}
