using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>The result of mapping a description.</summary>
/// <param name="Id">The item it belongs to.</param>
/// <param name="Model">What to emit; <see langword="null"/> for nothing.</param>
/// <param name="Diagnostics">The problems found.</param>
internal sealed record MapResult(ClientId Id, CodeModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
