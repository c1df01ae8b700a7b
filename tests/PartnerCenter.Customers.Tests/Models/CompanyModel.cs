using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's company profile.</summary>
[DataContract(Name = "CustomerCompanyProfile", Namespace = Namespaces.Customers)]
[XmlType("CustomerCompanyProfile")]
public class CompanyModel : ResourceModel
{
    [DataMember]
    public AddressModel? Address { get; set; }

    [DataMember]
    public string? CompanyName { get; set; }

    [DataMember]
    public string? Domain { get; set; }

    [DataMember]
    public string? Email { get; set; }

    [DataMember]
    public string? OrganizationRegistrationNumber { get; set; }

    [DataMember]
    public string? TenantId { get; set; }
}
