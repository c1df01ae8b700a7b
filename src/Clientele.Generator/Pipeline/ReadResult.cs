using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>What reading an item gave.</summary>
/// <param name="Description"><see langword="null"/> where the file is no usable description.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ReadResult(Description? Description, EquatableArray<DiagnosticInfo> Diagnostics);
