using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A header field of a link in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "KeyValuePairOfstringstring", Namespace = Namespaces.Generic)]
[XmlType("KeyValuePairOfstringstring", Namespace = Namespaces.Generic)]
public sealed class HeaderPair : IParsable
{
    [DataMember(Name = "key", Order = 0, EmitDefaultValue = false)]
    [XmlElement("key")]
    public string? Key { get; set; }

    [DataMember(Name = "value", Order = 1, EmitDefaultValue = false)]
    [XmlElement("value")]
    public string? Value { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["key"] = node => Key = node.GetStringValue(),
            ["value"] = node => Value = node.GetStringValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("key", Key);
        writer.WriteStringValue("value", Value);
    }
}
