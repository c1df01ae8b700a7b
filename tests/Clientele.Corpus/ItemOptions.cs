using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Corpus;

/// <summary>Options as MSBuild hands them to the compiler.</summary>
internal sealed class ItemOptions(params (string Key, string Value)[] values) : AnalyzerConfigOptions
{
    /// <inheritdoc />
    public override IEnumerable<string> Keys
    {
        get
        {
            foreach (var (key, _) in values)
            {
                yield return key;
            }
        }
    }

    /// <inheritdoc />
    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        value = null;
        foreach (var (name, text) in values)
        {
            value ??= name.Equals(key, StringComparison.OrdinalIgnoreCase) ? text : null;
        }

        return value is not null;
    }
}
