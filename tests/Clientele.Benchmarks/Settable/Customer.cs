using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A customer in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Customer", Namespace = Namespaces.Customers)]
[XmlType("Customer", Namespace = Namespaces.Customers)]
[XmlRoot("Customer", Namespace = Namespaces.Customers)]
public sealed class Customer : IParsable
{
    [DataMember(Name = "Attributes", Order = 0, EmitDefaultValue = false)]
    public ResourceAttributes? Attributes { get; set; }

    [DataMember(Name = "Links", Order = 1, EmitDefaultValue = false)]
    public ResourceLinks? Links { get; set; }

    [DataMember(Name = "AllowDelegatedAccess", Order = 2, EmitDefaultValue = false)]
    public bool? AllowDelegatedAccess { get; set; }

    [DataMember(Name = "AssociatedPartnerId", Order = 3, EmitDefaultValue = false)]
    public string? AssociatedPartnerId { get; set; }

    [DataMember(Name = "BillingProfile", Order = 4, EmitDefaultValue = false)]
    public BillingProfile? BillingProfile { get; set; }

    [DataMember(Name = "CommerceId", Order = 5, EmitDefaultValue = false)]
    public string? CommerceId { get; set; }

    [DataMember(Name = "CompanyProfile", Order = 6, EmitDefaultValue = false)]
    public CompanyProfile? CompanyProfile { get; set; }

    [DataMember(Name = "CustomDomains", Order = 7, EmitDefaultValue = false)]
    [XmlArray("CustomDomains")]
    [XmlArrayItem("string", Namespace = Namespaces.Arrays)]
    public List<string>? CustomDomains { get; set; }

    [DataMember(Name = "Id", Order = 8, EmitDefaultValue = false)]
    public string? Id { get; set; }

    [DataMember(Name = "RelationshipToPartner", Order = 9, EmitDefaultValue = false)]
    public string? RelationshipToPartner { get; set; }

    [DataMember(Name = "UserCredentials", Order = 10, EmitDefaultValue = false)]
    public Credentials? UserCredentials { get; set; }

    public bool ShouldSerializeAllowDelegatedAccess() => AllowDelegatedAccess is not null;

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["attributes"] = node => Attributes = node.GetObjectValue(static _ => new ResourceAttributes()),
            ["links"] = node => Links = node.GetObjectValue(static _ => new ResourceLinks()),
            ["allowDelegatedAccess"] = node => AllowDelegatedAccess = node.GetBoolValue(),
            ["associatedPartnerId"] = node => AssociatedPartnerId = node.GetStringValue(),
            ["billingProfile"] = node => BillingProfile = node.GetObjectValue(static _ => new BillingProfile()),
            ["commerceId"] = node => CommerceId = node.GetStringValue(),
            ["companyProfile"] = node => CompanyProfile = node.GetObjectValue(static _ => new CompanyProfile()),
            ["customDomains"] = node =>
                CustomDomains = node.GetCollectionOfPrimitiveValues<string>() is { } values ? [.. values] : null,
            ["id"] = node => Id = node.GetStringValue(),
            ["relationshipToPartner"] = node => RelationshipToPartner = node.GetStringValue(),
            ["userCredentials"] = node => UserCredentials = node.GetObjectValue(static _ => new Credentials()),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteObjectValue("attributes", Attributes);
        writer.WriteObjectValue("links", Links);
        writer.WriteBoolValue("allowDelegatedAccess", AllowDelegatedAccess);
        writer.WriteStringValue("associatedPartnerId", AssociatedPartnerId);
        writer.WriteObjectValue("billingProfile", BillingProfile);
        writer.WriteStringValue("commerceId", CommerceId);
        writer.WriteObjectValue("companyProfile", CompanyProfile);
        writer.WriteCollectionOfPrimitiveValues("customDomains", CustomDomains);
        writer.WriteStringValue("id", Id);
        writer.WriteStringValue("relationshipToPartner", RelationshipToPartner);
        writer.WriteObjectValue("userCredentials", UserCredentials);
    }
}
