using Clientele.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>A diagnostic as a value: what it says and where, without a Roslyn location.</summary>
/// <param name="Descriptor">Its id, severity and text.</param>
/// <param name="Place">Where in which description.</param>
/// <param name="Arguments">What the text's placeholders stand for.</param>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    DiagnosticPlace Place,
    EquatableArray<string> Arguments
);
