using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>The project's options for one file, by the compiler's names.</summary>
internal sealed class ItemOptions : AnalyzerConfigOptions
{
    private readonly Dictionary<string, string> _values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets the options without any value.</summary>
    public static ItemOptions Empty { get; } = new();

    /// <inheritdoc />
    public override IEnumerable<string> Keys => _values.Keys;

    /// <summary>Sets a value.</summary>
    public void Set(string key, string value) => _values[key] = value;

    /// <inheritdoc />
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) =>
        _values.TryGetValue(key, out value);
}
