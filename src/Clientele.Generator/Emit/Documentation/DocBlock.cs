using System.Collections.Generic;

namespace Clientele.Generator.Emit.Documentation;

/// <summary>A part of a doc comment.</summary>
/// <param name="Kind">The kind of part.</param>
/// <param name="Texts">For a list its items, for code its lines, otherwise a single text.</param>
internal sealed record DocBlock(DocBlockKind Kind, IReadOnlyList<string> Texts);
