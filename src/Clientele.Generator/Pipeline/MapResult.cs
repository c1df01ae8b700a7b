using Clientele.Generator.Collections;
using Clientele.Generator.CSharp;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>What mapping a description gave.</summary>
internal sealed record MapResult(CodeModel? Model, string HintPrefix, EquatableArray<DiagnosticInfo> Diagnostics)
{
    /// <summary>Nothing to emit.</summary>
    public static MapResult Empty { get; } = new(null, "", []);
}
