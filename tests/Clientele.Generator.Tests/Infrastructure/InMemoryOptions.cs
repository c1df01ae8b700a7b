using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Options as MSBuild would hand them over.</summary>
internal sealed class InMemoryOptions(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
{
    public static InMemoryOptions Empty { get; } = new(new Dictionary<string, string>());

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
        values.TryGetValue(key, out value);

    public override IEnumerable<string> Keys => values.Keys;

    /// <summary>Options with these keys, ignoring case as the compiler does.</summary>
    public static InMemoryOptions Create(params (string Key, string Value)[] values)
    {
        var dictionary = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (key, value) in values)
        {
            dictionary[key] = value;
        }

        return new InMemoryOptions(dictionary);
    }
}
