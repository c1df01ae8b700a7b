using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// What the pairs of a dictionary are called by .NET's DataContractSerializer, before the names of its types.
    /// </summary>
    private static ReadOnlySpan<byte> PairPrefix => "KeyValueOf"u8;

    /// <summary>
    /// Reads an element whose children are a map's values by their local names, or pairs as .NET's
    /// DataContractSerializer writes them; text beside them is refused.
    /// </summary>
    /// <typeparam name="T">What a value becomes.</typeparam>
    /// <param name="read">Reads a value.</param>
    /// <returns>The values; of a name that repeats, the last, or of JSON values an array of all.</returns>
    public IReadOnlyDictionary<string, T> ReadMap<T>(XmlRead<T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        var map = new Dictionary<string, T>(StringComparer.Ordinal);
        XmlRepeats? repeats = null;
        while (MoveToContent() is var content && content != XmlContent.End)
        {
            if (content == XmlContent.Text)
            {
                SkipLayout();
                continue;
            }

            if (TryReadPair(map, read))
            {
                continue;
            }

            var name = XmlNames.Decode(LocalName(Slice(_open[_depth - 1])));
            var value = read(ref this);
            if (map is Dictionary<string, JsonElement> elements && elements.TryGetValue(name, out var first))
            {
                (repeats ??= new XmlRepeats()).Add(name, first, (JsonElement)(object)value!);
                continue;
            }

            map[name] = value;
        }

        repeats?.AddTo((Dictionary<string, JsonElement>)(object)map);
        return map;
    }

    /// <summary>Reads a pair of a dictionary, if the child is one.</summary>
    private bool TryReadPair<T>(Dictionary<string, T> map, XmlRead<T> read)
    {
        if (!LocalName(Slice(_open[_depth - 1])).StartsWith(PairPrefix) || !HasMember("Key"u8) || !HasMember("Value"u8))
        {
            return false;
        }

        var key = "";
        var value = default(T)!;
        while (MoveToContent() is var content && content != XmlContent.End)
        {
            var local = content == XmlContent.Element ? LocalName(Slice(_open[_depth - 1])) : default;
            if (XmlNames.IsSame(local, "Key"u8))
            {
                key = ReadString();
            }
            else if (XmlNames.IsSame(local, "Value"u8))
            {
                value = read(ref this);
            }
            else if (content == XmlContent.Text)
            {
                SkipLayout();
            }
            else
            {
                SkipElement();
            }
        }

        map[key] = value;
        return true;
    }
}
