using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A resource's attributes in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "ResourceAttributes", Namespace = Namespaces.Collections)]
[XmlType("ResourceAttributes", Namespace = Namespaces.Collections)]
public sealed class ResourceAttributes : IParsable
{
    [DataMember(Name = "Etag", Order = 0, EmitDefaultValue = false)]
    public string? Etag { get; set; }

    [DataMember(Name = "ObjectType", Order = 1, EmitDefaultValue = false)]
    public string? ObjectType { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["etag"] = node => Etag = node.GetStringValue(),
            ["objectType"] = node => ObjectType = node.GetStringValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("etag", Etag);
        writer.WriteStringValue("objectType", ObjectType);
    }
}
