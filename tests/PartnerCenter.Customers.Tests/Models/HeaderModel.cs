using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's header field.</summary>
[DataContract(Name = "KeyValuePairOfstringstring", Namespace = Namespaces.Generic)]
[XmlType("KeyValuePairOfstringstring")]
public class HeaderModel
{
    [DataMember(Name = "key")]
    public string? Key { get; set; }

    [DataMember(Name = "value")]
    public string? Value { get; set; }
}
