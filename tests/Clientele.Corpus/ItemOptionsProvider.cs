using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Clientele.Corpus;

/// <summary>
/// The metadata of one <c>OpenApiClient</c> item, and of <c>OpenApiDocument</c> items for all other files.
/// </summary>
/// <param name="entry">The path of the former.</param>
internal sealed class ItemOptionsProvider(string entry) : AnalyzerConfigOptionsProvider
{
    private const string Prefix = "build_metadata.AdditionalFiles.Clientele";

    private static readonly ItemOptions Client = new(
        (Prefix + "Role", "Client"),
        (Prefix + "Namespace", "Corpus.Consumer")
    );
    private static readonly ItemOptions Document = new((Prefix + "Role", "Document"));
    private static readonly ItemOptions None = new();

    /// <inheritdoc />
    public override AnalyzerConfigOptions GlobalOptions { get; } =
        new ItemOptions(("build_property.RootNamespace", "Corpus"));

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => None;

    /// <inheritdoc />
    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) =>
        textFile.Path == entry ? Client : Document;
}
