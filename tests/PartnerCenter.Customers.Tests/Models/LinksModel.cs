using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's resource links.</summary>
[DataContract(Name = "ResourceLinks", Namespace = Namespaces.Collections)]
[XmlType("ResourceLinks")]
public class LinksModel
{
    [DataMember]
    public LinkModel? Next { get; set; }

    [DataMember]
    public LinkModel? Previous { get; set; }

    [DataMember]
    public LinkModel? Self { get; set; }
}
