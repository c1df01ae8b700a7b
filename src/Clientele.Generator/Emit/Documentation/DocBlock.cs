using System.Collections.Generic;

namespace Clientele.Generator.Emit.Documentation;

/// <summary>A part of a doc comment.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Texts">Of a list its items, of code its lines, else one text.</param>
internal sealed record DocBlock(DocBlockKind Kind, IReadOnlyList<string> Texts);
