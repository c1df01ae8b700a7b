using System;
using System.Collections.Generic;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>Long texts in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Article", Namespace = "")]
[XmlType("Article")]
public sealed class Article : IParsable
{
    [DataMember(Name = "title", Order = 0, EmitDefaultValue = false)]
    [XmlElement("title")]
    public string? Title { get; set; }

    [DataMember(Name = "summary", Order = 1, EmitDefaultValue = false)]
    [XmlElement("summary")]
    public string? Summary { get; set; }

    [DataMember(Name = "body", Order = 2, EmitDefaultValue = false)]
    [XmlElement("body")]
    public string? Body { get; set; }

    [DataMember(Name = "source", Order = 3, EmitDefaultValue = false)]
    [XmlElement("source")]
    public string? Source { get; set; }

    [DataMember(Name = "comments", Order = 4, EmitDefaultValue = false)]
    [XmlArray("comments")]
    [XmlArrayItem("string", Namespace = Namespaces.Arrays)]
    public List<string>? Comments { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["title"] = node => Title = node.GetStringValue(),
            ["summary"] = node => Summary = node.GetStringValue(),
            ["body"] = node => Body = node.GetStringValue(),
            ["source"] = node => Source = node.GetStringValue(),
            ["comments"] = node =>
                Comments = node.GetCollectionOfPrimitiveValues<string>() is { } values ? [.. values] : null,
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteStringValue("title", Title);
        writer.WriteStringValue("summary", Summary);
        writer.WriteStringValue("body", Body);
        writer.WriteStringValue("source", Source);
        writer.WriteCollectionOfPrimitiveValues("comments", Comments);
    }
}
