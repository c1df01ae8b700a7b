using System.Text.Json;
using System.Threading.Tasks;
using Clientele;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

public class JsonBodyTests
{
    [Fact]
    public async Task Survives_unknown_members_anywhere()
    {
        var customer = await GetAsync(
            """
            {"EnableGDAPByDefault":true,"Tags":[{"a":[1,2,{"b":null}]}],"id":"1","billingProfile":{"new":{"deep":["}"]},"email":"a@b"},"last":"\"}"}
            """
        );

        customer.Id.ShouldBe("1");
        customer.BillingProfile!.Email.ShouldBe("a@b");
    }

    [Fact]
    public async Task Takes_null_for_every_member()
    {
        var customer = await GetAsync(
            """
            {"allowDelegatedAccess":null,"associatedPartnerId":null,"attributes":null,"billingProfile":null,"commerceId":null,"companyProfile":null,
             "customDomains":null,"id":null,"links":null,"relationshipToPartner":null,"userCredentials":null}
            """
        );

        customer.ShouldBe(new Customer());
    }

    [Fact]
    public async Task Takes_an_empty_object() => (await GetAsync("{}")).ShouldBe(new Customer());

    [Fact]
    public async Task Reads_members_in_any_order()
    {
        var one = await GetAsync(
            """{"id":"1","customDomains":["a","b"],"links":{"self":{"uri":"/u","method":"GET"}},"allowDelegatedAccess":false}"""
        );
        var two = await GetAsync(
            """{"allowDelegatedAccess":false,"links":{"self":{"method":"GET","uri":"/u"}},"customDomains":["a","b"],"id":"1"}"""
        );

        two.ShouldBe(one);
        two.GetHashCode().ShouldBe(one.GetHashCode());
    }

    [Theory]
    [InlineData("\"reseller\"", true)]
    [InlineData("\"microsoft_support\"", true)]
    [InlineData("\"MicrosoftSupport\"", true)]
    [InlineData("\"RESELLER\"", true)]
    [InlineData("\"distributor\"", false)]
    [InlineData("3", false)]
    public async Task Takes_any_text_or_integer_for_the_relationship(string json, bool known)
    {
        var customer = await GetAsync($$"""{"relationshipToPartner":{{json}}}""");

        customer.RelationshipToPartner!.Value.IsKnown.ShouldBe(known);
        var written = JsonSerializer.SerializeToUtf8Bytes(customer, PartnerCenterJsonContext.Default.Customer);
        var again = JsonSerializer.Deserialize(written, PartnerCenterJsonContext.Default.Customer)!;
        again.ShouldBe(customer);
        if (!known)
        {
            JsonDocument.Parse(written).RootElement.GetProperty("relationshipToPartner").GetRawText().ShouldBe(json);
        }
    }

    [Fact]
    public async Task Takes_a_password_as_text()
    {
        var customer = await GetAsync("""{"userCredentials":{"password":"hunter2","userName":"admin"}}""");

        customer.UserCredentials!.Password!.TryGetString(out var password).ShouldBeTrue();
        password.ShouldBe("hunter2");
    }

    [Fact]
    public async Task Takes_a_password_as_an_object()
    {
        var customer = await GetAsync("""{"userCredentials":{"password":{"length":7},"userName":"admin"}}""");

        customer.UserCredentials!.Password!.TryGetSecureString(out var password).ShouldBeTrue();
        password!.Length.ShouldBe(7);
    }

    [Fact]
    public async Task Takes_a_password_that_is_null()
    {
        var customer = await GetAsync("""{"userCredentials":{"password":null,"userName":"admin"}}""");

        customer.UserCredentials!.Password.ShouldBeNull();
        customer.UserCredentials.UserName.ShouldBe("admin");
    }

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{")]
    [InlineData("{\"id\":1 2}")]
    [InlineData("<html><body>secret-value</body></html>")]
    public async Task Says_that_a_body_is_not_what_it_should_be_without_showing_it(string body)
    {
        var failure = await Should.ThrowAsync<ApiException>(() => GetAsync(body));

        failure.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        failure.BodyText.ShouldBe(body);
        failure.ToString().ShouldNotContain("secret-value");
    }

    [Fact]
    public async Task Reads_around_an_optional_member_that_is_not_what_it_should_be()
    {
        var customer = await GetAsync("{\"id\":\"1\",\"allowDelegatedAccess\":\"secret-value\"}");

        customer.Id.ShouldBe("1");
        customer.AllowDelegatedAccess.ShouldBeNull();
    }

    private static async Task<Customer> GetAsync(string json)
    {
        await using var server = await TestServer.StartAsync(Answer.Json(json));
        return await server.GetAsync();
    }
}
