using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A billing profile in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "CustomerBillingProfile", Namespace = Namespaces.Customers)]
[XmlType("CustomerBillingProfile", Namespace = Namespaces.Customers)]
public sealed class BillingProfile : IParsable
{
    [DataMember(Name = "Attributes", Order = 0, EmitDefaultValue = false)]
    public ResourceAttributes? Attributes { get; set; }

    [DataMember(Name = "Links", Order = 1, EmitDefaultValue = false)]
    public ResourceLinks? Links { get; set; }

    [DataMember(Name = "CompanyName", Order = 2, EmitDefaultValue = false)]
    public string? CompanyName { get; set; }

    [DataMember(Name = "Culture", Order = 3, EmitDefaultValue = false)]
    public string? Culture { get; set; }

    [DataMember(Name = "DefaultAddress", Order = 4, EmitDefaultValue = false)]
    public Address? DefaultAddress { get; set; }

    [DataMember(Name = "Email", Order = 5, EmitDefaultValue = false)]
    public string? Email { get; set; }

    [DataMember(Name = "FirstName", Order = 6, EmitDefaultValue = false)]
    public string? FirstName { get; set; }

    [DataMember(Name = "Id", Order = 7, EmitDefaultValue = false)]
    public string? Id { get; set; }

    [DataMember(Name = "Language", Order = 8, EmitDefaultValue = false)]
    public string? Language { get; set; }

    [DataMember(Name = "LastName", Order = 9, EmitDefaultValue = false)]
    public string? LastName { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["attributes"] = node => Attributes = node.GetObjectValue(static _ => new ResourceAttributes()),
            ["links"] = node => Links = node.GetObjectValue(static _ => new ResourceLinks()),
            ["companyName"] = node => CompanyName = node.GetStringValue(),
            ["culture"] = node => Culture = node.GetStringValue(),
            ["defaultAddress"] = node => DefaultAddress = node.GetObjectValue(static _ => new Address()),
            ["email"] = node => Email = node.GetStringValue(),
            ["firstName"] = node => FirstName = node.GetStringValue(),
            ["id"] = node => Id = node.GetStringValue(),
            ["language"] = node => Language = node.GetStringValue(),
            ["lastName"] = node => LastName = node.GetStringValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteObjectValue("attributes", Attributes);
        writer.WriteObjectValue("links", Links);
        writer.WriteStringValue("companyName", CompanyName);
        writer.WriteStringValue("culture", Culture);
        writer.WriteObjectValue("defaultAddress", DefaultAddress);
        writer.WriteStringValue("email", Email);
        writer.WriteStringValue("firstName", FirstName);
        writer.WriteStringValue("id", Id);
        writer.WriteStringValue("language", Language);
        writer.WriteStringValue("lastName", LastName);
    }
}
