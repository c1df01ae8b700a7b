using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>What the service's resources inherit: data contracts write it first.</summary>
[DataContract(Name = "ResourceBase", Namespace = Namespaces.Customers)]
[XmlType("ResourceBase")]
public class ResourceModel
{
    [DataMember]
    public AttributesModel? Attributes { get; set; }

    [DataMember]
    public LinksModel? Links { get; set; }
}
