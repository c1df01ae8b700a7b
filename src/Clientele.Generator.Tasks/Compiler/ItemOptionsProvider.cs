using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Generator.Tasks.Compiler;

/// <summary>The metadata of the project's items, as the compiler hands them to a generator.</summary>
internal sealed class ItemOptionsProvider(ProjectInput project) : AnalyzerConfigOptionsProvider
{
    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions => project.GlobalOptions;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => ItemOptions.Empty;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile is DescriptionText text ? text.Options : ItemOptions.Empty;
}
