using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A resource's links in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "ResourceLinks", Namespace = Namespaces.Collections)]
[XmlType("ResourceLinks", Namespace = Namespaces.Collections)]
public sealed class ResourceLinks : IParsable
{
    [DataMember(Name = "Next", Order = 0, EmitDefaultValue = false)]
    public Link? Next { get; set; }

    [DataMember(Name = "Previous", Order = 1, EmitDefaultValue = false)]
    public Link? Previous { get; set; }

    [DataMember(Name = "Self", Order = 2, EmitDefaultValue = false)]
    public Link? Self { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["next"] = node => Next = node.GetObjectValue(static _ => new Link()),
            ["previous"] = node => Previous = node.GetObjectValue(static _ => new Link()),
            ["self"] = node => Self = node.GetObjectValue(static _ => new Link()),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteObjectValue("next", Next);
        writer.WriteObjectValue("previous", Previous);
        writer.WriteObjectValue("self", Self);
    }
}
