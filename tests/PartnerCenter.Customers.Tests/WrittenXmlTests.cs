using System.IO;
using System.Runtime.Serialization;
using System.Threading.Tasks;
using PartnerCenter.Tests.Models;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>The framework's serializers read what the emitted context writes.</summary>
public class WrittenXmlTests
{
    private const string Body = """
        {"id":"1","allowDelegatedAccess":true,"companyProfile":{"companyName":"Söhne & Co","tenantId":"t"},"customDomains":["a","b"],
         "billingProfile":{"email":"e","defaultAddress":{"state":"WA","city":"Bellevue","addressLine1":"1 <Main>"}},
         "links":{"self":{"uri":"/u","headers":[{"key":"k","value":"v"}]}}}
        """;

    [Fact]
    public async Task DataContractSerializer_reads_every_element_in_its_order_and_namespace()
    {
        var model = (CustomerModel)
            new DataContractSerializer(typeof(CustomerModel)).ReadObject(new MemoryStream(await WriteAsync()))!;

        model.Id.ShouldBe("1");
        model.AllowDelegatedAccess.ShouldBe(true);
        model.CompanyProfile!.CompanyName.ShouldBe("Söhne & Co");
        model.CompanyProfile.TenantId.ShouldBe("t");
        model.CustomDomains.ShouldBe(["a", "b"]);
        model.BillingProfile!.DefaultAddress!.AddressLine1.ShouldBe("1 <Main>");
        model.BillingProfile.DefaultAddress.State.ShouldBe("WA");
        model.BillingProfile.Email.ShouldBe("e");
        model.Links!.Self!.Uri.ShouldBe("/u");
        model.Links.Self.Headers!.ShouldHaveSingleItem().Value.ShouldBe("v");
    }

    [Fact]
    public async Task The_context_reads_back_what_it_writes()
    {
        await using var server = await TestServer.StartAsync(Answer.Json(Body));
        var customer = await server.GetAsync();

        PartnerCenterXmlContext
            .Default.Customer.Deserialize(PartnerCenterXmlContext.Default.Customer.Serialize(customer))
            .ShouldBe(customer);
    }

    private static async Task<byte[]> WriteAsync()
    {
        await using var server = await TestServer.StartAsync(Answer.Json(Body));
        return PartnerCenterXmlContext.Default.Customer.Serialize(await server.GetAsync());
    }
}
