using System.Threading.Tasks;
using Clientele;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

public class SecretTests
{
    [Fact]
    public async Task A_password_never_shows_in_the_text_of_a_record()
    {
        await using var server = await TestServer.StartAsync(
            Answer.Json("""{"userCredentials":{"password":"hunter2","userName":"admin"}}""")
        );

        var customer = await server.GetAsync();

        customer.ToString().ShouldNotContain("hunter2");
        customer.UserCredentials!.ToString().ShouldContain("admin");
        customer.UserCredentials.ToString().ShouldNotContain("hunter2");
        customer.UserCredentials.Password!.ToString()!.ShouldNotContain("hunter2");
    }

    [Fact]
    public async Task A_failure_shows_neither_the_token_nor_what_the_service_sent()
    {
        await using var server = await TestServer.StartAsync(
            Answer.Json("""{"code":1,"description":"hunter2"}""", 403)
        );

        var failure = await Should.ThrowAsync<ApiException<ServiceFault>>(() => server.GetAsync());

        failure.ToString().ShouldNotContain("hunter2");
        failure.ToString().ShouldNotContain(TestServer.Token);
    }

    [Fact]
    public void The_options_show_no_token() =>
        new PartnerCenterClientOptions { BearerToken = TestServer.Token }
            .ToString()!
            .ShouldNotContain(TestServer.Token);
}
