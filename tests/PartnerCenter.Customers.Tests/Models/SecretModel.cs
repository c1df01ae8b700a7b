using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's secret: JSON shows its length, XML nothing.</summary>
[DataContract(Name = "SecureString", Namespace = Namespaces.Security)]
[XmlType("SecureString")]
public class SecretModel
{
    [XmlIgnore]
    public int Length { get; set; }
}
