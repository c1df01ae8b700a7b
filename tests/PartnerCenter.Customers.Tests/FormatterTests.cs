using System.Text.Json;
using System.Threading.Tasks;
using Clientele;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using PartnerCenter.Tests.Models;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>What ASP.NET Core's own formatters write.</summary>
public class FormatterTests
{
    public enum Writer
    {
        XmlSerializer,
        DataContractSerializer,
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("text/json")]
    public async Task Reads_what_System_Text_Json_writes(string mediaType)
    {
        await using var server = await StartAsync(Writer.XmlSerializer);

        var response = await server
            .Client()
            .Customers.GetCustomerByCustomerIdWithResponseAsync(
                SampleCustomer.Id,
                options: new WireFormat(mediaType),
                cancellationToken: TestContext.Current.CancellationToken
            );

        response.MediaType.ShouldBe(mediaType);
        Expect(response.Value);
        response.Value.UserCredentials!.Password.ShouldNotBeNull();
    }

    [Theory]
    [InlineData(Writer.XmlSerializer, "application/xml")]
    [InlineData(Writer.XmlSerializer, "text/xml")]
    [InlineData(Writer.DataContractSerializer, "application/xml")]
    [InlineData(Writer.DataContractSerializer, "text/xml")]
    public async Task Reads_what_the_XML_formatters_write(Writer writer, string mediaType)
    {
        await using var server = await StartAsync(writer);

        var response = await server
            .Client()
            .Customers.GetCustomerByCustomerIdWithResponseAsync(
                SampleCustomer.Id,
                options: new WireFormat(mediaType),
                cancellationToken: TestContext.Current.CancellationToken
            );

        response.MediaType.ShouldBe(mediaType);
        Expect(response.Value);
    }

    [Theory]
    [InlineData(Writer.XmlSerializer)]
    [InlineData(Writer.DataContractSerializer)]
    public async Task Decodes_the_same_customer_from_JSON_and_from_XML(Writer writer)
    {
        await using var server = await StartAsync(writer);
        var customers = server.Client().Customers;

        var json = await customers.GetCustomerByCustomerIdAsync(
            SampleCustomer.Id,
            options: WireFormat.Json,
            cancellationToken: TestContext.Current.CancellationToken
        );
        var xml = await customers.GetCustomerByCustomerIdAsync(
            SampleCustomer.Id,
            options: WireFormat.Xml,
            cancellationToken: TestContext.Current.CancellationToken
        );

        // Only JSON shows the length of a secret.
        (xml with { UserCredentials = null }).ShouldBe(json with { UserCredentials = null });
        xml.UserCredentials!.UserName.ShouldBe(json.UserCredentials!.UserName);
    }

    private static Task<TestServer> StartAsync(Writer writer) =>
        TestServer.StartAsync(
            builder =>
            {
                var mvc = builder
                    .Services.AddControllers(options => options.RespectBrowserAcceptHeader = true)
                    .AddApplicationPart(typeof(FormatterTests).Assembly);
                mvc.AddJsonOptions(json =>
                    json.JsonSerializerOptions.PropertyNamingPolicy = JsonNamingPolicy.CamelCase
                );
                _ =
                    writer == Writer.XmlSerializer
                        ? mvc.AddXmlSerializerFormatters()
                        : mvc.AddXmlDataContractSerializerFormatters();
            },
            application => application.MapControllers()
        );

    private static void Expect(Customer actual)
    {
        var expected = SampleCustomer.Create();
        actual.Id.ShouldBe(expected.Id);
        actual.CommerceId.ShouldBe(expected.CommerceId);
        actual.AllowDelegatedAccess.ShouldBe(expected.AllowDelegatedAccess);
        actual.AssociatedPartnerId.ShouldBe(expected.AssociatedPartnerId);
        actual.CustomDomains.ShouldBe(expected.CustomDomains);
        actual.RelationshipToPartner!.Value.IsKnown.ShouldBeTrue();
        actual.UserCredentials!.UserName.ShouldBe(expected.UserCredentials!.UserName);
        actual.Attributes!.Etag.ShouldBe(expected.Attributes!.Etag);
        actual.Attributes.ObjectType.ShouldBe(expected.Attributes.ObjectType);
        Expect(actual.Links!, expected.Links!);
        Expect(actual.BillingProfile!, expected.BillingProfile!);
        actual.CompanyProfile!.Links.ShouldBeNull();
        actual.CompanyProfile.TenantId.ShouldBe(expected.CompanyProfile!.TenantId);
        actual.CompanyProfile.Domain.ShouldBe(expected.CompanyProfile.Domain);
        actual.CompanyProfile.OrganizationRegistrationNumber.ShouldBe(
            expected.CompanyProfile.OrganizationRegistrationNumber
        );
        Expect(actual.CompanyProfile.Address!, expected.CompanyProfile.Address!);
    }

    private static void Expect(CustomerBillingProfile actual, BillingModel expected)
    {
        actual.CompanyName.ShouldBe(expected.CompanyName);
        actual.Culture.ShouldBe(expected.Culture);
        actual.Email.ShouldBe(expected.Email);
        actual.FirstName.ShouldBe(expected.FirstName);
        actual.LastName.ShouldBe(expected.LastName);
        actual.Id.ShouldBe(expected.Id);
        actual.Language.ShouldBe(expected.Language);
        actual.Attributes!.ObjectType.ShouldBe(expected.Attributes!.ObjectType);
        Expect(actual.DefaultAddress!, expected.DefaultAddress!);
        Expect(actual.Links!, expected.Links!);
    }

    private static void Expect(Address actual, AddressModel expected)
    {
        actual.AddressLine1.ShouldBe(expected.AddressLine1);
        actual.AddressLine2.ShouldBe(expected.AddressLine2);
        actual.AddressLine3.ShouldBeNull();
        actual.City.ShouldBe(expected.City);
        actual.Country.ShouldBe(expected.Country);
        actual.District.ShouldBe(expected.District);
        actual.EmailAddress.ShouldBe(expected.EmailAddress);
        actual.FirstName.ShouldBe(expected.FirstName);
        actual.Id.ShouldBe(expected.Id);
        actual.LastName.ShouldBe(expected.LastName);
        actual.MiddleName.ShouldBe(expected.MiddleName);
        actual.PhoneNumber.ShouldBe(expected.PhoneNumber);
        actual.PostalCode.ShouldBe(expected.PostalCode);
        actual.Region.ShouldBe(expected.Region);
        actual.State.ShouldBe(expected.State);
    }

    private static void Expect(ResourceLinks actual, LinksModel expected)
    {
        Expect(actual.Next!, expected.Next!);
        Expect(actual.Previous!, expected.Previous!);
        Expect(actual.Self!, expected.Self!);
    }

    private static void Expect(Link actual, LinkModel expected)
    {
        actual.Uri.ShouldBe(expected.Uri);
        actual.Method.ShouldBe(expected.Method);
        actual.Body.ShouldBe(expected.Body);
        var headers = expected.Headers;
        if (headers is null)
        {
            (actual.Headers is null or []).ShouldBeTrue();
            return;
        }

        actual.Headers!.Count.ShouldBe(headers.Length);
        for (var i = 0; i < headers.Length; i++)
        {
            actual.Headers[i].Key.ShouldBe(headers[i].Key);
            actual.Headers[i].Value.ShouldBe(headers[i].Value);
        }
    }
}
