namespace PartnerCenter.Tests.Models;

/// <summary>A customer with every member of every type.</summary>
internal static class SampleCustomer
{
    public const string Id = "4d3cf487-70f4-4e1e-9ff1-b2bfce8d9f04";

    public static CustomerModel Create() =>
        new()
        {
            Attributes = Attributes("Customer"),
            Links = Links("/customers/" + Id),
            AllowDelegatedAccess = true,
            AssociatedPartnerId = "2517482",
            BillingProfile = Billing(),
            CommerceId = "6f5ac6e1-3b0b-4bbf-9c3f-0f8b6b0b6c11",
            CompanyProfile = Company(),
            CustomDomains = ["fourthcoffee.example", "kaffee-rösterei.example"],
            Id = Id,
            RelationshipToPartner = RelationshipModel.MicrosoftSupport,
            UserCredentials = new CredentialsModel
            {
                UserName = "admin@fourthcoffee.example",
                Password = new SecretModel { Length = 12 },
            },
        };

    private static BillingModel Billing() =>
        new()
        {
            Attributes = Attributes("CustomerBillingProfile"),
            Links = Links("/customers/" + Id + "/profiles/billing"),
            CompanyName = "Fourth Coffee & Söhne <\"Inc\">",
            Culture = "en-US",
            DefaultAddress = Address(),
            Email = "billing@fourthcoffee.example",
            FirstName = "Ana",
            Id = "9c1f5f8a-52d3-4f0f-8d0b-0f1d0ec3a0a2",
            Language = "En",
            LastName = "Трухильо 🫖",
        };

    private static CompanyModel Company() =>
        new()
        {
            Attributes = Attributes("CustomerCompanyProfile"),
            Links = null,
            Address = Address(),
            CompanyName = "Fourth Coffee",
            Domain = "fourthcoffee.onmicrosoft.example",
            Email = "office@fourthcoffee.example",
            OrganizationRegistrationNumber = "BE0123456789",
            TenantId = Id,
        };

    private static AddressModel Address() =>
        new()
        {
            AddressLine1 = "12 Harbor Street",
            AddressLine2 = "Floor 2",
            AddressLine3 = null,
            City = "Bellevue",
            Country = "US",
            District = "Downtown",
            EmailAddress = "ana@fourthcoffee.example",
            FirstName = "Ana",
            Id = "1",
            LastName = "Trujillo",
            MiddleName = "M.",
            PhoneNumber = "",
            PostalCode = "98004",
            Region = "West",
            State = "WA",
        };

    private static AttributesModel Attributes(string objectType) =>
        new() { Etag = "-2147483648", ObjectType = objectType };

    private static LinksModel Links(string uri) =>
        new()
        {
            Next = new LinkModel { Uri = uri + "?next", Method = "GET" },
            Previous = new LinkModel
            {
                Uri = uri + "?previous",
                Method = "POST",
                Body = "{}",
            },
            Self = new LinkModel
            {
                Uri = uri,
                Method = "GET",
                Headers =
                [
                    new HeaderModel { Key = "X-Locale", Value = "en-US" },
                    new HeaderModel { Key = "X-Empty", Value = "" },
                ],
            },
        };
}
