using Clientele.Generator.Collections;
using Microsoft.CodeAnalysis;

namespace Clientele.Generator.Diagnostics;

/// <summary>A diagnostic as a plain value: what it says and where, without a Roslyn location.</summary>
/// <param name="Descriptor">Its id, severity and message.</param>
/// <param name="Place">Its place in a description.</param>
/// <param name="Arguments">The values of the message's placeholders.</param>
internal sealed record DiagnosticInfo(
    DiagnosticDescriptor Descriptor,
    DiagnosticPlace Place,
    EquatableArray<string> Arguments
);
