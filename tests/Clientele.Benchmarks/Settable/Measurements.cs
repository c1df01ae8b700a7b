using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.Serialization;
using System.Xml.Serialization;
using Microsoft.Kiota.Abstractions.Serialization;

namespace Clientele.Benchmarks.Settable;

/// <summary>Numbers, identifiers and moments in the shape that most serializers are fastest with.</summary>
[DataContract(Name = "Measurements", Namespace = "")]
[XmlType("Measurements")]
public sealed class Measurements : IParsable
{
    [DataMember(Name = "counts", Order = 0, EmitDefaultValue = false)]
    [XmlArray("counts")]
    [XmlArrayItem("item")]
    public List<int>? Counts { get; set; }

    [DataMember(Name = "totals", Order = 1, EmitDefaultValue = false)]
    [XmlArray("totals")]
    [XmlArrayItem("item")]
    public List<long>? Totals { get; set; }

    [DataMember(Name = "readings", Order = 2, EmitDefaultValue = false)]
    [XmlArray("readings")]
    [XmlArrayItem("item")]
    public List<double>? Readings { get; set; }

    [DataMember(Name = "amounts", Order = 3, EmitDefaultValue = false)]
    [XmlArray("amounts")]
    [XmlArrayItem("item")]
    public List<decimal>? Amounts { get; set; }

    [DataMember(Name = "sensors", Order = 4, EmitDefaultValue = false)]
    [XmlArray("sensors")]
    [XmlArrayItem("item")]
    public List<Guid>? Sensors { get; set; }

    [DataMember(Name = "moments", Order = 5, EmitDefaultValue = false)]
    [XmlArray("moments")]
    [XmlArrayItem("item")]
    public List<DateTimeOffset>? Moments { get; set; }

    IDictionary<string, Action<IParseNode>> IParsable.GetFieldDeserializers() =>
        new Dictionary<string, Action<IParseNode>>
        {
            ["counts"] = node =>
                Counts = node.GetCollectionOfPrimitiveValues<int?>() is { } values ? [.. values.OfType<int>()] : null,
            ["totals"] = node =>
                Totals = node.GetCollectionOfPrimitiveValues<long?>() is { } values ? [.. values.OfType<long>()] : null,
            ["readings"] = node =>
                Readings = node.GetCollectionOfPrimitiveValues<double?>() is { } values
                    ? [.. values.OfType<double>()]
                    : null,
            // Kiota knows no arrays of decimal numbers.
            ["amounts"] = node =>
                Amounts = node.GetCollectionOfPrimitiveValues<double?>() is { } values
                    ? [.. values.OfType<double>().Select(static value => (decimal)value)]
                    : null,
            ["sensors"] = node =>
                Sensors = node.GetCollectionOfPrimitiveValues<Guid?>() is { } values
                    ? [.. values.OfType<Guid>()]
                    : null,
            ["moments"] = node =>
                Moments = node.GetCollectionOfPrimitiveValues<DateTimeOffset?>() is { } values
                    ? [.. values.OfType<DateTimeOffset>()]
                    : null,
        };

    void IParsable.Serialize(ISerializationWriter writer)
    {
        writer.WriteCollectionOfPrimitiveValues("counts", Counts);
        writer.WriteCollectionOfPrimitiveValues("totals", Totals);
        writer.WriteCollectionOfPrimitiveValues("readings", Readings);
        writer.WriteCollectionOfPrimitiveValues("amounts", Amounts);
        writer.WriteCollectionOfPrimitiveValues("sensors", Sensors);
        writer.WriteCollectionOfPrimitiveValues("moments", Moments);
    }
}
