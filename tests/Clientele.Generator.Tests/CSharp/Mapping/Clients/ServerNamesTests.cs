using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.CSharp.Mapping.Clients;
using Shouldly;
using Xunit;

namespace Clientele.Generator.Tests.CSharp.Mapping.Clients;

/// <summary>What servers are called, by what tells them apart.</summary>
public sealed class ServerNamesTests
{
    [Fact]
    public void A_servers_own_name_comes_before_its_description()
    {
        var named = Server("https://a.example", "Live system") with { Name = "production" };

        new ServerNames([named]).GetName(named, 0).Take(2).ShouldBe(["Production", "LiveSystem"]);
    }

    [Theory]
    [InlineData("Production server.", "Production")]
    [InlineData("The production environment URL", "TheProduction")]
    [InlineData("server", "Server")]
    [InlineData("See https://docs.example", null)]
    [InlineData("1.0", null)]
    [InlineData("A description that is much longer than any name should be", null)]
    public void A_description_is_a_name_without_what_every_server_is(string description, string? name)
    {
        var (one, other) = (Server("https://a.example", description), Server("https://b.example", "Other"));

        new ServerNames([one, other]).GetName(one, 0)[0].ShouldBe(name ?? "A");
    }

    [Fact]
    public void A_description_of_several_tells_none_of_them()
    {
        var (one, other) = (Server("https://eu.example", "Live"), Server("https://us.example", "LIVE"));

        First(one, one, other).ShouldBe("Eu");
        First(other, one, other).ShouldBe("Us");
    }

    [Fact]
    public void A_variable_of_the_address_names_a_server_before_its_parts_do()
    {
        var regional = Server("https://{region}.example") with
        {
            Variables = [new ServerVariable("unused", "x", [], null), new ServerVariable("region", "eu", [], null)],
        };

        First(regional, regional, Server("https://a.example")).ShouldBe("ByRegion");
    }

    [Theory]
    [InlineData("https://api.sandbox.acme.example/v1", "https://api.acme.example/v1", "Sandbox")]
    [InlineData("https://api.acme.example/v1", "https://api.acme.example/v2", "V1")]
    [InlineData("https://api.acme.example:8443", "https://api.acme.example", "Port8443")]
    [InlineData("https://a.b.c.d.example", "https://api.acme.example", "ABC")]
    [InlineData("https://api.acme.example/1", "https://api.acme.example/2", "Default")]
    [InlineData("http://api.acme.example", "https://api.acme.example", "Http")]
    [InlineData("https://10.0.0.1/a", "https://10.0.0.2/b", "A")]
    [InlineData("https://api.acme.example", "https://api.acme.example/v2", "Default")]
    public void What_of_an_address_the_others_do_not_have_names_a_server(string url, string other, string name)
    {
        var server = Server(url);

        First(server, server, Server(other)).ShouldBe(name);
    }

    [Fact]
    public void A_path_is_a_part_of_the_name_where_the_host_does_not_tell()
    {
        var (one, other) = (Server("https://eu.acme.example/v1"), Server("https://us.acme.example/v2"));
        First(one, one, other).ShouldBe("Eu");

        First(one, one, other, Server("https://eu.acme.example/v2")).ShouldBe("EuV1");
    }

    [Fact]
    public void A_server_always_has_its_number()
    {
        var server = Server("https://api.acme.example");

        new ServerNames([server]).GetName(server, 3)[^1].ShouldBe("Server4");
    }

    private static string First(ApiServer server, params ApiServer[] all) => new ServerNames(all).GetName(server, 0)[0];

    private static ApiServer Server(string url, string? description = null) => new(url, null, description, []);
}
