using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>An administrator's credentials in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "UserCredentials", Namespace = Namespaces.Customers)]
[XmlType("UserCredentials", Namespace = Namespaces.Customers)]
public sealed class Credentials : IParsable
{
    [DataMember(Name = "UserName", Order = 0, EmitDefaultValue = false)]
    public string? UserName { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>> { ["userName"] = node => UserName = node.GetStringValue() };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("userName", UserName);
    }
}
