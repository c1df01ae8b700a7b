using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A company profile in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "CustomerCompanyProfile", Namespace = Namespaces.Customers)]
[XmlType("CustomerCompanyProfile", Namespace = Namespaces.Customers)]
public sealed class CompanyProfile : IParsable
{
    [DataMember(Name = "Attributes", Order = 0, EmitDefaultValue = false)]
    public ResourceAttributes? Attributes { get; set; }

    [DataMember(Name = "Links", Order = 1, EmitDefaultValue = false)]
    public ResourceLinks? Links { get; set; }

    [DataMember(Name = "Address", Order = 2, EmitDefaultValue = false)]
    public Address? Address { get; set; }

    [DataMember(Name = "CompanyName", Order = 3, EmitDefaultValue = false)]
    public string? CompanyName { get; set; }

    [DataMember(Name = "Domain", Order = 4, EmitDefaultValue = false)]
    public string? Domain { get; set; }

    [DataMember(Name = "Email", Order = 5, EmitDefaultValue = false)]
    public string? Email { get; set; }

    [DataMember(Name = "OrganizationRegistrationNumber", Order = 6, EmitDefaultValue = false)]
    public string? OrganizationRegistrationNumber { get; set; }

    [DataMember(Name = "TenantId", Order = 7, EmitDefaultValue = false)]
    public string? TenantId { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["attributes"] = node => Attributes = node.GetObjectValue(static _ => new ResourceAttributes()),
            ["links"] = node => Links = node.GetObjectValue(static _ => new ResourceLinks()),
            ["address"] = node => Address = node.GetObjectValue(static _ => new Address()),
            ["companyName"] = node => CompanyName = node.GetStringValue(),
            ["domain"] = node => Domain = node.GetStringValue(),
            ["email"] = node => Email = node.GetStringValue(),
            ["organizationRegistrationNumber"] = node => OrganizationRegistrationNumber = node.GetStringValue(),
            ["tenantId"] = node => TenantId = node.GetStringValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteObjectValue("attributes", Attributes);
        writer.WriteObjectValue("links", Links);
        writer.WriteObjectValue("address", Address);
        writer.WriteStringValue("companyName", CompanyName);
        writer.WriteStringValue("domain", Domain);
        writer.WriteStringValue("email", Email);
        writer.WriteStringValue("organizationRegistrationNumber", OrganizationRegistrationNumber);
        writer.WriteStringValue("tenantId", TenantId);
    }
}
