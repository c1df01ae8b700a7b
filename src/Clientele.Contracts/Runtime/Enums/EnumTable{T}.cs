using System;
using System.Collections.Generic;
using Clientele.Runtime.Json;

namespace Clientele.Runtime.Enums;

/// <summary>Holds the known texts of one open enum, created when the first of its values is looked up.</summary>
internal static class EnumTable<T>
    where T : struct, IOpenEnum<T>
{
    private static readonly string[] Values = T.GetValues();
    private static readonly HashSet<string> Set = new(Values, StringComparer.Ordinal);
    private static Dictionary<string, string>? _folded;

    /// <summary>Gets the texts for a reader.</summary>
    public static KnownStrings Known { get; } = new(Values);

    /// <summary>Determines whether <paramref name="text"/> is a known text.</summary>
    public static bool Contains(string text) => Set.Contains(text);

    /// <summary>
    /// Returns the known text that differs from <paramref name="text"/> only in letter case, underscores and hyphens,
    /// or the text itself if there is none.
    /// </summary>
    public static string Canonical(string text)
    {
        if (Set.Contains(text))
        {
            return text;
        }

        _folded ??= Folded();
        return _folded.TryGetValue(text.ToUpperInvariant(), out var near) || _folded.TryGetValue(Fold(text), out near)
            ? near
            : text;
    }

    private static Dictionary<string, string> Folded()
    {
        var folded = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var value in Values)
        {
            folded.TryAdd(value.ToUpperInvariant(), value);
        }

        // A value that differs in letter case alone is nearer than one that lacks a hyphen.
        foreach (var value in Values)
        {
            folded.TryAdd(Fold(value), value);
        }

        return folded;
    }

    private static string Fold(string text) =>
        text.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal).ToUpperInvariant();
}
