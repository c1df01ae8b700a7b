using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>A link in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Link", Namespace = Namespaces.Collections)]
[XmlType("Link", Namespace = Namespaces.Collections)]
public sealed class Link : IParsable
{
    [DataMember(Name = "Body", Order = 0, EmitDefaultValue = false)]
    public string? Body { get; set; }

    [DataMember(Name = "Headers", Order = 1, EmitDefaultValue = false)]
    [XmlArray("Headers")]
    [XmlArrayItem("KeyValuePairOfstringstring", Namespace = Namespaces.Generic)]
    public List<HeaderPair>? Headers { get; set; }

    [DataMember(Name = "Method", Order = 2, EmitDefaultValue = false)]
    public string? Method { get; set; }

    [DataMember(Name = "Uri", Order = 3, EmitDefaultValue = false)]
    public string? Uri { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["body"] = node => Body = node.GetStringValue(),
            ["headers"] = node =>
                Headers = node.GetCollectionOfObjectValues(static _ => new HeaderPair()) is { } values
                    ? [.. values]
                    : null,
            ["method"] = node => Method = node.GetStringValue(),
            ["uri"] = node => Uri = node.GetStringValue(),
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("body", Body);
        writer.WriteCollectionOfObjectValues("headers", Headers);
        writer.WriteStringValue("method", Method);
        writer.WriteStringValue("uri", Uri);
    }
}
