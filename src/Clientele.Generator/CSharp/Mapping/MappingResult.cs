using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>The code to emit for a description, and the diagnostics found on the way.</summary>
internal sealed record MappingResult(CodeModel Model, EquatableArray<DiagnosticInfo> Diagnostics);
