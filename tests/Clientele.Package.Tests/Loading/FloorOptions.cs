using System;
using System.Diagnostics.CodeAnalysis;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Package.Tests.Loading;

/// <summary>The metadata of a project's only description.</summary>
internal sealed class FloorOptions(params (string Name, string Value)[] metadata) : AnalyzerConfigOptionsProvider
{
    private readonly Metadata _metadata = new(metadata);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Metadata([]);

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => GlobalOptions;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _metadata;

    private sealed class Metadata((string Name, string Value)[] values) : AnalyzerConfigOptions
    {
        private const string Prefix = "build_metadata.AdditionalFiles.Clientele";

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = values
                .Where(pair => string.Equals(Prefix + pair.Name, key, StringComparison.OrdinalIgnoreCase))
                .Select(static pair => pair.Value)
                .FirstOrDefault();
            return value is not null;
        }
    }
}
