using System.Net;
using System.Threading.Tasks;
using Clientele;
using Moq;
using NSubstitute;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>
/// The client as tests of its users replace it: with mocks, and with responses and errors that they make.
/// </summary>
public sealed class MockTests
{
    private static readonly Customer Sample = new() { Id = "1" };

    [Fact]
    public async Task NSubstitute_replaces_the_client_and_its_groups()
    {
        var client = Substitute.For<IPartnerCenterClient>();
        client
            .Customers.GetCustomerByCustomerIdAsync("1", cancellationToken: TestContext.Current.CancellationToken)
            .Returns(Sample);
        client
            .Customers.GetCustomerByCustomerIdAsync("2", cancellationToken: TestContext.Current.CancellationToken)
            .Returns(Task.FromException<Customer>(new ApiException("Gone.", HttpStatusCode.Gone)));

        (await NameAsync(client, "1")).ShouldBe("1");
        (await Should.ThrowAsync<ApiException>(() => NameAsync(client, "2"))).StatusCode.ShouldBe(HttpStatusCode.Gone);
    }

    [Fact]
    public async Task Moq_replaces_the_client_and_its_groups()
    {
        var response = new ApiResponse<Customer>(Sample) { StatusCode = HttpStatusCode.Accepted };
        var client = new Mock<IPartnerCenterClient> { DefaultValue = DefaultValue.Mock };
        Mock.Get(client.Object.Customers)
            .Setup(static customers =>
                customers.GetCustomerByCustomerIdAsync(
                    "1",
                    It.IsAny<string>(),
                    It.IsAny<CallOptions?>(),
                    It.IsAny<System.Threading.CancellationToken>()
                )
            )
            .ReturnsAsync(response.Value);

        (
            await client.Object.Customers.GetCustomerByCustomerIdAsync(
                "1",
                options: WireFormat.Xml,
                cancellationToken: TestContext.Current.CancellationToken
            )
        ).ShouldBeSameAs(Sample);
        response.StatusCode.ShouldBe(HttpStatusCode.Accepted);
    }

    private static async Task<string?> NameAsync(IPartnerCenterClient client, string id) =>
        (
            await client.Customers.GetCustomerByCustomerIdAsync(
                id,
                cancellationToken: TestContext.Current.CancellationToken
            )
        ).Id;
}
