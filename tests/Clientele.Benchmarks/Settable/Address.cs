using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>An address in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Address", Namespace = Namespaces.Customers)]
[XmlType("Address", Namespace = Namespaces.Customers)]
public sealed class Address : IParsable
{
    [DataMember(Name = "AddressLine1", Order = 0, EmitDefaultValue = false)]
    public string? AddressLine1 { get; set; }

    [DataMember(Name = "AddressLine2", Order = 1, EmitDefaultValue = false)]
    public string? AddressLine2 { get; set; }

    [DataMember(Name = "AddressLine3", Order = 2, EmitDefaultValue = false)]
    public string? AddressLine3 { get; set; }

    [DataMember(Name = "City", Order = 3, EmitDefaultValue = false)]
    public string? City { get; set; }

    [DataMember(Name = "Country", Order = 4, EmitDefaultValue = false)]
    public string? Country { get; set; }

    [DataMember(Name = "District", Order = 5, EmitDefaultValue = false)]
    public string? District { get; set; }

    [DataMember(Name = "EmailAddress", Order = 6, EmitDefaultValue = false)]
    public string? EmailAddress { get; set; }

    [DataMember(Name = "FirstName", Order = 7, EmitDefaultValue = false)]
    public string? FirstName { get; set; }

    [DataMember(Name = "Id", Order = 8, EmitDefaultValue = false)]
    public string? Id { get; set; }

    [DataMember(Name = "LastName", Order = 9, EmitDefaultValue = false)]
    public string? LastName { get; set; }

    [DataMember(Name = "MiddleName", Order = 10, EmitDefaultValue = false)]
    public string? MiddleName { get; set; }

    [DataMember(Name = "PhoneNumber", Order = 11, EmitDefaultValue = false)]
    public string? PhoneNumber { get; set; }

    [DataMember(Name = "PostalCode", Order = 12, EmitDefaultValue = false)]
    public string? PostalCode { get; set; }

    [DataMember(Name = "Region", Order = 13, EmitDefaultValue = false)]
    public string? Region { get; set; }

    [DataMember(Name = "State", Order = 14, EmitDefaultValue = false)]
    public string? State { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["addressLine1"] = node => AddressLine1 = node.GetStringValue(),
            ["addressLine2"] = node => AddressLine2 = node.GetStringValue(),
            ["addressLine3"] = node => AddressLine3 = node.GetStringValue(),
            ["city"] = node => City = node.GetStringValue(),
            ["country"] = node => Country = node.GetStringValue(),
            ["district"] = node => District = node.GetStringValue(),
            ["emailAddress"] = node => EmailAddress = node.GetStringValue(),
            ["firstName"] = node => FirstName = node.GetStringValue(),
            ["id"] = node => Id = node.GetStringValue(),
            ["lastName"] = node => LastName = node.GetStringValue(),
            ["middleName"] = node => MiddleName = node.GetStringValue(),
            ["phoneNumber"] = node => PhoneNumber = node.GetStringValue(),
            ["postalCode"] = node => PostalCode = node.GetStringValue(),
            ["region"] = node => Region = node.GetStringValue(),
            ["state"] = node => State = node.GetStringValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("addressLine1", AddressLine1);
        writer.WriteStringValue("addressLine2", AddressLine2);
        writer.WriteStringValue("addressLine3", AddressLine3);
        writer.WriteStringValue("city", City);
        writer.WriteStringValue("country", Country);
        writer.WriteStringValue("district", District);
        writer.WriteStringValue("emailAddress", EmailAddress);
        writer.WriteStringValue("firstName", FirstName);
        writer.WriteStringValue("id", Id);
        writer.WriteStringValue("lastName", LastName);
        writer.WriteStringValue("middleName", MiddleName);
        writer.WriteStringValue("phoneNumber", PhoneNumber);
        writer.WriteStringValue("postalCode", PostalCode);
        writer.WriteStringValue("region", Region);
        writer.WriteStringValue("state", State);
    }
}
