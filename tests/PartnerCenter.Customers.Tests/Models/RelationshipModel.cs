using System.Runtime.Serialization;
using System.Text.Json.Serialization;
using System.Xml.Serialization;

namespace PartnerCenter.Tests.Models;

/// <summary>The service's relationship: lower snake case in JSON, the CLR name in XML.</summary>
[DataContract(Name = "CustomerPartnerRelationship", Namespace = Namespaces.Customers)]
[XmlType("CustomerPartnerRelationship")]
[JsonConverter(typeof(SnakeCaseConverter<RelationshipModel>))]
public enum RelationshipModel
{
    [EnumMember]
    Unknown,

    [EnumMember]
    Reseller,

    [EnumMember]
    Advisor,

    [EnumMember]
    Syndication,

    [EnumMember]
    MicrosoftSupport,

    [EnumMember]
    None,
}
