using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution;

/// <summary>The result of reading a description.</summary>
/// <param name="Model"><see langword="null"/> if the text is not a usable description.</param>
/// <param name="Diagnostics">Problems found in it.</param>
internal sealed record ApiReadResult(ApiModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
