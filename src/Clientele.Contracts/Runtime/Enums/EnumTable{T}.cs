using System;
using System.Collections.Generic;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Enums;

/// <summary>The known texts of one open enum, made when the first of its values is looked up.</summary>
internal static class EnumTable<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly string[] Values = T.GetValues();
    private static readonly HashSet<string> Set = new(Values, StringComparer.Ordinal);
    private static Dictionary<string, string>? _folded;
    private static XmlTexts? _xml;

    /// <summary>The texts for a reader.</summary>
    public static KnownStrings Known { get; } = new(Values);

    private static XmlTexts Xml => _xml ??= new XmlTexts(Values, T.GetXmlValues());

    /// <summary>Whether <paramref name="text"/> is one of them.</summary>
    public static bool Contains(string text) => Set.Contains(text);

    /// <summary>
    /// The known text that <paramref name="text"/> differs from in letter case, underscores and hyphens only; otherwise
    /// itself.
    /// </summary>
    public static string Canonical(string text)
    {
        if (Set.Contains(text))
        {
            return text;
        }

        _folded ??= Folded();
        return _folded.TryGetValue(Fold(text), out var known) ? known : text;
    }

    /// <summary>The known text that XML has as <paramref name="text"/>, if another than itself.</summary>
    public static string? FromXml(string text) => Xml.Known.GetValueOrDefault(text);

    /// <summary>What XML has for <paramref name="text"/>.</summary>
    public static string ToXml(string text) => Xml.Texts.GetValueOrDefault(text, text);

    private static Dictionary<string, string> Folded()
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in Values)
        {
            folded.TryAdd(Fold(value), value);
        }

        return folded;
    }

    private static string Fold(string text) =>
        text.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();

    private sealed class XmlTexts
    {
        public XmlTexts(string[] values, string[] texts)
        {
            for (var i = 0; i < values.Length; i++)
            {
                if (values[i] != texts[i])
                {
                    Known.TryAdd(texts[i], values[i]);
                    Texts.TryAdd(values[i], texts[i]);
                }
            }
        }

        public Dictionary<string, string> Known { get; } = new(StringComparer.Ordinal);

        public Dictionary<string, string> Texts { get; } = new(StringComparer.Ordinal);
    }
}
