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
    /// Writes one element for each pair, named after its key (a pair of <c>Key</c> and <c>Value</c> if the key is
    /// empty). A JSON array with several items becomes several elements.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="map">The pairs.</param>
    /// <param name="write">The delegate that writes the content of a value.</param>
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

    /// <summary>Writes pairs of <c>Key</c> and <c>Value</c> like .NET's DataContractSerializer.</summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="pair">The element of each pair.</param>
    /// <param name="map">The pairs.</param>
    /// <param name="write">The delegate that writes the content of a value.</param>
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

    /// <summary>Writes a date and time with its offset like .NET's DataContractSerializer.</summary>
    /// <param name="value">The date and time.</param>
    public void WriteMoment(DateTimeOffset value)
    {
        WriteElement(DateTimeTag, value.ToUniversalTime());
        WriteElement(OffsetTag, (int)value.Offset.TotalMinutes);
    }
}
