using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Enums;

/// <summary>What XML has for the known texts of one open enum, made when the first of its values is looked up.</summary>
internal static class EnumXmlTable<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly Dictionary<string, string> Known = FromXml();
    private static readonly Dictionary<string, string>? Texts = ToXml();

    /// <summary>The texts that XML has, for a reader that gives the known ones.</summary>
    public static KnownStrings Reader { get; } = new([.. Known.Keys], [.. Known.Values]);

    /// <summary>
    /// The known text that XML has as <paramref name="text"/>; <see langword="null"/>: it is none, or written in another way.
    /// </summary>
    public static string? Find(string text) => Known.GetValueOrDefault(text);

    /// <summary>What XML has for <paramref name="text"/>.</summary>
    public static string ToXml(string text) =>
        Texts is not null && Texts.TryGetValue(text, out var written) ? written : text;

    // What is called otherwise in XML goes before what is called the same.
    private static Dictionary<string, string> FromXml()
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (value, text) in Pairs().OrderBy(static pair => pair.Value == pair.Text))
        {
            known.TryAdd(text, value);
        }

        return known;
    }

    private static Dictionary<string, string>? ToXml()
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (value, text) in Pairs().Where(static pair => pair.Value != pair.Text))
        {
            texts.TryAdd(value, text);
        }

        return texts.Count == 0 ? null : texts;
    }

    private static IEnumerable<(string Value, string Text)> Pairs() => T.GetValues().Zip(T.GetXmlValues());
}
