using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's billing profile.</summary>
[DataContract(Name = "CustomerBillingProfile", Namespace = Namespaces.Customers)]
[XmlType("CustomerBillingProfile")]
public class BillingModel : ResourceModel
{
    [DataMember]
    public string? CompanyName { get; set; }

    [DataMember]
    public string? Culture { get; set; }

    [DataMember]
    public AddressModel? DefaultAddress { get; set; }

    [DataMember]
    public string? Email { get; set; }

    [DataMember]
    public string? FirstName { get; set; }

    [DataMember]
    public string? Id { get; set; }

    [DataMember]
    public string? Language { get; set; }

    [DataMember]
    public string? LastName { get; set; }
}
