using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Item metadata per additional file, by path.</summary>
internal sealed class InMemoryOptionsProvider(IReadOnlyDictionary<string, (string Key, string Value)[]> metadata)
    : AnalyzerConfigOptionsProvider
{
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        InMemoryOptions.Create(("build_property.RootNamespace", RootNamespace(metadata)));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => InMemoryOptions.Empty;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        metadata.TryGetValue(textFile.Path, out var values)
            ? InMemoryOptions.Create([
                .. values.Select(value => ("build_metadata.AdditionalFiles.Clientele" + value.Key, value.Value)),
            ])
            : InMemoryOptions.Empty;

    // A property of the project, which a test may give beside the metadata of its description.
    private static string RootNamespace(IReadOnlyDictionary<string, (string Key, string Value)[]> metadata) =>
        metadata
            .Values.SelectMany(static values => values)
            .Where(static value => value.Key == "RootNamespace")
            .Select(static value => value.Value)
            .FirstOrDefault()
        ?? "Acme.App";
}
