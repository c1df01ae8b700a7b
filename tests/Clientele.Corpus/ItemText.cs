using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Clientele.Corpus;

/// <summary>A document as an additional file.</summary>
internal sealed class ItemText(CorpusFile file) : AdditionalText
{
    /// <inheritdoc />
    public override string Path => file.Path;

    /// <inheritdoc />
    public override SourceText GetText(CancellationToken cancellationToken = default) => file.Text;
}
