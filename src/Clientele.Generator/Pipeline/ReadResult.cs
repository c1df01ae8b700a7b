using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>What reading a description gave.</summary>
/// <param name="Descriptions">One an item; none where the file is no usable description.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ReadResult(EquatableArray<Description> Descriptions, EquatableArray<DiagnosticInfo> Diagnostics);
