using System.Threading.Tasks;
using Clientele;
using PartnerCenter.Tests.Servers;
using Shouldly;
using Xunit;

namespace PartnerCenter.Tests;

public class XmlBodyTests
{
    [Theory]
    [InlineData(
        "<Customer xmlns=\"urn:other\"><Id>1</Id><CustomDomains><string>a</string><string>b</string></CustomDomains></Customer>"
    )]
    [InlineData(
        "<p:Customer xmlns:p=\"urn:p\" xmlns:q=\"urn:q\"><q:Id>1</q:Id><p:CustomDomains><q:string>a</q:string><string>b</string></p:CustomDomains></p:Customer>"
    )]
    [InlineData("<customer><customDomains><string>a</string><string>b</string></customDomains><id>1</id></customer>")]
    [InlineData("<CUSTOMER><ID>1</ID><CUSTOMDOMAINS><item>a</item><item>b</item></CUSTOMDOMAINS></CUSTOMER>")]
    [InlineData(
        "<?xml version=\"1.0\"?>\r\n<!-- c --><Customer>\r\n <Id>1</Id><?pi x?><Unknown><Id>2</Id></Unknown> <CustomDomains><string>a</string><!-- - --><string><![CDATA[b]]></string></CustomDomains></Customer>"
    )]
    public async Task Reads_elements_by_local_name_in_any_namespace_order_and_letter_case(string xml)
    {
        var customer = await GetAsync(xml);

        customer.Id.ShouldBe("1");
        customer.CustomDomains.ShouldBe(["a", "b"]);
    }

    [Fact]
    public async Task Takes_nil_for_null()
    {
        var customer = await GetAsync(
            """
            <Customer xmlns:i="http://www.w3.org/2001/XMLSchema-instance"><Id i:nil="true"/><BillingProfile i:nil="1"></BillingProfile>
            <AllowDelegatedAccess i:nil="true" /><CustomDomains i:nil="true" /><RelationshipToPartner i:nil="true" /><UserCredentials><Password i:nil="true" /></UserCredentials></Customer>
            """
        );

        customer.ShouldBe(new Customer { UserCredentials = new UserCredentials() });
    }

    [Fact]
    public async Task Tells_an_empty_element_from_a_missing_one()
    {
        var customer = await GetAsync("<Customer><Id></Id><CommerceId/></Customer>");

        customer.Id.ShouldBe("");
        customer.CommerceId.ShouldBe("");
        customer.AssociatedPartnerId.ShouldBeNull();
    }

    [Theory]
    [InlineData("Reseller", true)]
    [InlineData("MicrosoftSupport", true)]
    [InlineData("microsoft_support", true)]
    [InlineData("Distributor", false)]
    public async Task Takes_any_text_for_the_relationship(string text, bool known) =>
        (
            await GetAsync($"<Customer><RelationshipToPartner>{text}</RelationshipToPartner></Customer>")
        ).RelationshipToPartner!.Value.IsKnown.ShouldBe(known);

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData(" false ", false)]
    [InlineData("0", false)]
    public async Task Reads_the_booleans_of_XML_Schema(string text, bool expected) =>
        (
            await GetAsync($"<Customer><AllowDelegatedAccess>{text}</AllowDelegatedAccess></Customer>")
        ).AllowDelegatedAccess.ShouldBe(expected);

    [Fact]
    public async Task Decodes_entities_and_character_references() =>
        (await GetAsync("<Customer><Id>a&amp;b&lt;&#233;&#x1F375;&quot;&apos;</Id></Customer>")).Id.ShouldBe(
            "a&b<é🍵\"'"
        );

    [Fact]
    public async Task Skips_a_document_type_that_only_names_another_file() =>
        (await GetAsync("<!DOCTYPE c SYSTEM \"file:///etc/passwd\"><Customer><Id>1</Id></Customer>")).Id.ShouldBe("1");

    [Theory]
    [InlineData("<!DOCTYPE c [<!ENTITY e \"secret-value\">]><Customer><Id>&e;</Id></Customer>")]
    [InlineData("<!DOCTYPE c SYSTEM \"file:///etc/passwd\"><Customer><Id>&secret-value;</Id></Customer>")]
    [InlineData("<Customer><Id>&undefined;</Id></Customer>")]
    [InlineData("<Customer><Id>1</Customer>")]
    [InlineData("<Customer>")]
    [InlineData("{\"id\":\"secret-value\"}")]
    public async Task Refuses_document_types_and_broken_XML_without_showing_them(string xml)
    {
        var failure = await Should.ThrowAsync<ApiException>(() => GetAsync(xml));

        failure.BodyText.ShouldBe(xml);
        failure.ToString().ShouldNotContain("secret-value");
    }

    private static async Task<Customer> GetAsync(string xml)
    {
        await using var server = await TestServer.StartAsync(Answer.Xml(xml));
        return await server.GetAsync(WireFormat.Xml);
    }
}
