using System.Runtime.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's credentials.</summary>
[DataContract(Name = "UserCredentials", Namespace = Namespaces.Customers)]
[XmlType("UserCredentials")]
public class CredentialsModel
{
    [DataMember]
    public SecretModel? Password { get; set; }

    [DataMember]
    public string? UserName { get; set; }
}
