using Clientele.Generator.CSharp.Naming;
using Shouldly;
using Xunit;
using static Clientele.Generator.Tests.CSharp.Mapping.Api;

namespace Clientele.Generator.Tests.CSharp.Naming;

public sealed class ClientNamesTests
{
    [Theory]
    [InlineData(null, null, "Pet store", "PetStoreClient")]
    [InlineData(null, null, "Pets client", "PetsClient")]
    [InlineData(null, null, "Client", "ClientClient")]
    [InlineData(null, null, " ", "ApiClient")]
    [InlineData(null, "Shop", "Pets", "Shop")]
    [InlineData("_Own", "Shop", "Pets", "_Own")]
    [InlineData(" ", "pet shop", "Pets", "PetShop")]
    [InlineData("class", null, "Pets", "Class")]
    public void The_project_s_wish_comes_before_the_description_s_and_that_before_the_title(
        string? requested,
        string? wish,
        string title,
        string name
    ) => ClientNames.Resolve(requested, ModelOf() with { Title = title, ClientName = wish }).ShouldBe(name);

    [Theory]
    [InlineData("PetsClient", "PetsJsonContext")]
    [InlineData("Pets", "PetsJsonContext")]
    [InlineData("Client", "ClientJsonContext")]
    public void What_surrounds_it_is_called_as_it_without_Client(string client, string context) =>
        ClientNames.JsonContext(client).ShouldBe(context);
}
