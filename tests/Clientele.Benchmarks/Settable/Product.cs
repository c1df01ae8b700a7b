using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A small object in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Product", Namespace = "")]
[XmlType("Product")]
public sealed class Product : IParsable
{
    [DataMember(Name = "id", Order = 0, EmitDefaultValue = false)]
    [XmlElement("id")]
    public long? Id { get; set; }

    [DataMember(Name = "name", Order = 1, EmitDefaultValue = false)]
    [XmlElement("name")]
    public string? Name { get; set; }

    [DataMember(Name = "active", Order = 2, EmitDefaultValue = false)]
    [XmlElement("active")]
    public bool? Active { get; set; }

    public bool ShouldSerializeId() => Id is not null;

    public bool ShouldSerializeActive() => Active is not null;

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["id"] = node => Id = node.GetLongValue(),
            ["name"] = node => Name = node.GetStringValue(),
            ["active"] = node => Active = node.GetBoolValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteLongValue("id", Id);
        writer.WriteStringValue("name", Name);
        writer.WriteBoolValue("active", Active);
    }
}
