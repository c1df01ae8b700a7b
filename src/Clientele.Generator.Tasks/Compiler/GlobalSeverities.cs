using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>The severities set by <c>.globalconfig</c> files, which are the ones that apply to a generator.</summary>
internal sealed class GlobalSeverities(IEnumerable<string> configFiles) : SyntaxTreeOptionsProvider
{
    private readonly AnalyzerConfigOptionsResult _result = AnalyzerConfigSet
        .Create(
            configFiles
                .Where(File.Exists)
                .Select(static file => AnalyzerConfig.Parse(File.ReadAllText(file), file))
                .ToList()
        )
        .GlobalConfigOptions;

    /// <inheritdoc />
    public override GeneratedKind IsGenerated(SyntaxTree tree, CancellationToken cancellationToken) =>
        GeneratedKind.Unknown;

    /// <inheritdoc />
    public override bool TryGetDiagnosticValue(
        SyntaxTree tree,
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity
    ) => TryGetGlobalDiagnosticValue(diagnosticId, cancellationToken, out severity);

    /// <inheritdoc />
    public override bool TryGetGlobalDiagnosticValue(
        string diagnosticId,
        CancellationToken cancellationToken,
        out ReportDiagnostic severity
    ) => _result.TreeOptions.TryGetValue(diagnosticId, out severity);
}
