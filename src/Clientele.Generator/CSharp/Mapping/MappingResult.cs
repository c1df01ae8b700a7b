using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>What is emitted for a description, and what had to be said about it.</summary>
internal sealed record MappingResult(CodeModel Model, EquatableArray<DiagnosticInfo> Diagnostics);
