using System.Collections.Generic;

namespace Clientele.Corpus;

/// <summary>A description and the files that its references name, however indirectly.</summary>
/// <param name="Path">As the command line names it.</param>
/// <param name="Entry">The description.</param>
/// <param name="Others">The files that it refers to.</param>
internal sealed record CorpusDocument(string Path, CorpusFile Entry, IReadOnlyList<CorpusFile> Others);
