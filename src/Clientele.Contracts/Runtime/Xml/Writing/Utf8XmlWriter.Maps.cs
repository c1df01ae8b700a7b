using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlWriter
{
    private static readonly XmlTag KeyTag = new("Key", XmlNames.ArraysNamespace);
    private static readonly XmlTag ValueTag = new("Value", XmlNames.ArraysNamespace);
    private static readonly XmlTag PlainPairTag = new("KeyValueOfstringanyType");
    private static readonly XmlTag PlainKeyTag = new("Key");
    private static readonly XmlTag PlainValueTag = new("Value");
    private static readonly XmlTag DateTimeTag = new("DateTime", XmlNames.SystemNamespace);
    private static readonly XmlTag OffsetTag = new("OffsetMinutes", XmlNames.SystemNamespace);

    /// <summary>
    /// Writes one element for each pair, named by its key (a pair of <c>Key</c> and <c>Value</c> for the empty one); of
    /// JSON values, several for an array of several.
    /// </summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="map">The pairs.</param>
    /// <param name="write">Writes a value's content.</param>
    public void WriteMap<T>(IReadOnlyDictionary<string, T>? map, XmlWrite<T> write)
    {
        if (map is null)
        {
            return;
        }

        foreach (var (name, value) in map)
        {
            if (name.Length == 0)
            {
                WriteStart(PlainPairTag);
                WriteElement(PlainKeyTag, name);
                WriteItem(PlainValueTag, value, write);
                WriteEnd(PlainPairTag);
                continue;
            }

            var tag = new XmlTag(name);
            if (value is JsonElement { ValueKind: JsonValueKind.Array } array && array.GetArrayLength() > 1)
            {
                foreach (var item in array.EnumerateArray())
                {
                    WriteItem(tag, (T)(object)item, write);
                }

                continue;
            }

            WriteItem(tag, value, write);
        }
    }

    /// <summary>Writes pairs of <c>Key</c> and <c>Value</c> as .NET's DataContractSerializer does.</summary>
    /// <typeparam name="T">The values' type.</typeparam>
    /// <param name="pair">The element of each pair.</param>
    /// <param name="map">The pairs.</param>
    /// <param name="write">Writes a value's content.</param>
    public void WritePairs<T>(XmlTag pair, IReadOnlyDictionary<string, T>? map, XmlWrite<T> write)
    {
        if (map is null)
        {
            return;
        }

        foreach (var (name, value) in map)
        {
            WriteStart(pair);
            WriteElement(KeyTag, name);
            WriteItem(ValueTag, value, write);
            WriteEnd(pair);
        }
    }

    /// <summary>Writes a moment and its offset as .NET's DataContractSerializer does.</summary>
    /// <param name="value">The moment.</param>
    public void WriteMoment(DateTimeOffset value)
    {
        WriteElement(DateTimeTag, value.ToUniversalTime());
        WriteElement(OffsetTag, (int)value.Offset.TotalMinutes);
    }
}
