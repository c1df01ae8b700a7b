using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's customer.</summary>
[DataContract(Name = "Customer", Namespace = Namespaces.Customers)]
[XmlType("Customer")]
public class CustomerModel : ResourceModel
{
    [DataMember]
    public bool? AllowDelegatedAccess { get; set; }

    [DataMember]
    public string? AssociatedPartnerId { get; set; }

    [DataMember]
    public BillingModel? BillingProfile { get; set; }

    [DataMember]
    public string? CommerceId { get; set; }

    [DataMember]
    public CompanyModel? CompanyProfile { get; set; }

    [DataMember]
    public string[]? CustomDomains { get; set; }

    [DataMember]
    public string? Id { get; set; }

    [DataMember]
    public RelationshipModel? RelationshipToPartner { get; set; }

    [DataMember]
    public CredentialsModel? UserCredentials { get; set; }
}
