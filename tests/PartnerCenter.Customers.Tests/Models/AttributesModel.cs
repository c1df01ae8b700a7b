using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's resource attributes.</summary>
[DataContract(Name = "ResourceAttributes", Namespace = Namespaces.Collections)]
[XmlType("ResourceAttributes")]
public class AttributesModel
{
    [DataMember]
    public string? Etag { get; set; }

    [DataMember]
    public string? ObjectType { get; set; }
}
