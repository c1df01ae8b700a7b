using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Xml;

public ref partial struct Utf8XmlReader
{
    /// <summary>
    /// The prefix of the names that .NET's DataContractSerializer gives to the pairs of a dictionary, followed by the
    /// names of its types.
    /// </summary>
    private static ReadOnlySpan<byte> PairPrefix => "KeyValueOf"u8;

    /// <summary>
    /// Reads an element whose children are the values of a map by their local names, or pairs as written by .NET's
    /// DataContractSerializer. Text between them is rejected.
    /// </summary>
    /// <typeparam name="T">The type of the values.</typeparam>
    /// <param name="read">The delegate that reads a value.</param>
    /// <returns>
    /// The values. If a name is repeated, the last value wins, except that JSON values are combined in an array.
    /// </returns>
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

    /// <summary>Reads a pair of a dictionary if the current child is one.</summary>
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
