using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>Many customers in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "CustomerPage", Namespace = "")]
[XmlType("CustomerPage")]
public sealed class CustomerPage : IParsable
{
    [DataMember(Name = "items", Order = 0, EmitDefaultValue = false)]
    [XmlArray("items")]
    [XmlArrayItem("Customer", Namespace = Namespaces.Customers)]
    public List<Customer>? Items { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["items"] = node =>
                Items = node.GetCollectionOfObjectValues(static _ => new Customer()) is { } values ? [.. values] : null,
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteCollectionOfObjectValues("items", Items);
    }
}
