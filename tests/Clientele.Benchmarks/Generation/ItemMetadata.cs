using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Benchmarks.Generation;

/// <summary>What MSBuild tells the compiler of an <c>OpenApiClient</c> item with a namespace.</summary>
internal sealed class ItemMetadata : AnalyzerConfigOptionsProvider
{
    private static readonly Values Client = new("Client", "Measured");
    private static readonly Values None = new(null, null);

    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions => None;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => Client;

    private sealed class Values(string? role, string? space) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
        {
            value = key switch
            {
                "build_metadata.AdditionalFiles.ClienteleRole" => role,
                "build_metadata.AdditionalFiles.ClienteleNamespace" => space,
                _ => null,
            };
            return value is not null;
        }
    }
}
