using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>What mapping a description gave.</summary>
/// <param name="Path">The description's path.</param>
/// <param name="Model">What to emit; <see langword="null"/> for nothing.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record MapResult(string Path, CodeModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
