using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's address.</summary>
[DataContract(Name = "Address", Namespace = Namespaces.Customers)]
[XmlType("Address")]
public class AddressModel
{
    [DataMember]
    public string? AddressLine1 { get; set; }

    [DataMember]
    public string? AddressLine2 { get; set; }

    [DataMember]
    public string? AddressLine3 { get; set; }

    [DataMember]
    public string? City { get; set; }

    [DataMember]
    public string? Country { get; set; }

    [DataMember]
    public string? District { get; set; }

    [DataMember]
    public string? EmailAddress { get; set; }

    [DataMember]
    public string? FirstName { get; set; }

    [DataMember]
    public string? Id { get; set; }

    [DataMember]
    public string? LastName { get; set; }

    [DataMember]
    public string? MiddleName { get; set; }

    [DataMember]
    public string? PhoneNumber { get; set; }

    [DataMember]
    public string? PostalCode { get; set; }

    [DataMember]
    public string? Region { get; set; }

    [DataMember]
    public string? State { get; set; }
}
