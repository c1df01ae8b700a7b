using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>The result of reading a description.</summary>
/// <param name="Descriptions">One per item; empty if the file is not a usable description.</param>
/// <param name="Diagnostics">The problems found in it.</param>
internal sealed record ReadResult(EquatableArray<Description> Descriptions, EquatableArray<DiagnosticInfo> Diagnostics);
