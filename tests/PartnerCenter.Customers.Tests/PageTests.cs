using System;
using System.Linq;
using System.Threading.Tasks;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

/// <summary>The rows of the documentation page's tables.</summary>
public class PageTests
{
    [Theory]
    [InlineData(typeof(Link), "body headers method uri")]
    [InlineData(typeof(ResourceAttributes), "etag objectType")]
    [InlineData(typeof(ResourceLinks), "next previous self")]
    [InlineData(
        typeof(Address),
        "addressLine1 addressLine2 addressLine3 city country district emailAddress firstName id lastName middleName phoneNumber postalCode region state"
    )]
    [InlineData(
        typeof(Customer),
        "allowDelegatedAccess associatedPartnerId attributes billingProfile commerceId companyProfile customDomains id links relationshipToPartner userCredentials"
    )]
    [InlineData(
        typeof(CustomerBillingProfile),
        "attributes companyName culture defaultAddress email firstName id language lastName links"
    )]
    [InlineData(
        typeof(CustomerCompanyProfile),
        "address attributes companyName domain email links organizationRegistrationNumber tenantId"
    )]
    [InlineData(typeof(UserCredentials), "password userName")]
    [InlineData(typeof(KeyValuePair), "key value")]
    [InlineData(typeof(SecureString), "length")]
    public void Every_row_of_a_definition_is_a_property(Type type, string rows)
    {
        var properties = type.GetProperties().Select(property => property.Name);

        foreach (var row in rows.Split(' '))
        {
            properties.ShouldContain(char.ToUpperInvariant(row[0]) + row[1..]);
        }
    }

    [Theory]
    [InlineData("advisor")]
    [InlineData("microsoft_support")]
    [InlineData("none")]
    [InlineData("reseller")]
    [InlineData("syndication")]
    [InlineData("unknown")]
    public async Task Every_value_of_the_relationship_is_known(string value)
    {
        await using var server = await TestServer.StartAsync(
            Answer.Json($$"""{"relationshipToPartner":"{{value}}"}""")
        );

        (await server.GetAsync()).RelationshipToPartner!.Value.IsKnown.ShouldBeTrue();
    }
}
