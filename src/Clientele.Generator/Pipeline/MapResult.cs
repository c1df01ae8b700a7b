using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Pipeline;

/// <summary>What mapping a description gave.</summary>
/// <param name="Id">Whose it is.</param>
/// <param name="Model">What to emit; <see langword="null"/> for nothing.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record MapResult(ClientId Id, CodeModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
