using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's link.</summary>
[DataContract(Name = "Link", Namespace = Namespaces.Collections)]
[XmlType("Link")]
public class LinkModel
{
    [DataMember]
    public string? Body { get; set; }

    [DataMember]
    public HeaderModel[]? Headers { get; set; }

    [DataMember]
    public string? Method { get; set; }

    [DataMember]
    public string? Uri { get; set; }
}
