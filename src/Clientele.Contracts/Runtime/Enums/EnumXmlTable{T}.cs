using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Enums;

/// <summary>
/// Maps the known texts of one open enum to their XML, created when the first of its values is looked up.
/// </summary>
internal static class EnumXmlTable<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly Dictionary<string, string> Known = FromXml();
    private static readonly Dictionary<string, string>? Texts = ToXml();

    /// <summary>Gets a lookup from the texts in XML to the known texts.</summary>
    public static KnownStrings Reader { get; } = new([.. Known.Keys], [.. Known.Values]);

    /// <summary>
    /// Returns the known text that is <paramref name="text"/> in XML, or <see langword="null"/> if there is none or it
    /// is written differently.
    /// </summary>
    public static string? Find(string text) => Known.GetValueOrDefault(text);

    /// <summary>Returns the XML of <paramref name="text"/>.</summary>
    public static string ToXml(string text) =>
        Texts is not null && Texts.TryGetValue(text, out var written) ? written : text;

    // Texts that are different in XML take precedence over those that are the same.
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
