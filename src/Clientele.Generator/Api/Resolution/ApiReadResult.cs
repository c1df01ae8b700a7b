using Clientele.Generator.Collections;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.Api.Resolution;

/// <summary>What reading a description gave.</summary>
/// <param name="Model"><see langword="null"/> where the text is no usable description.</param>
/// <param name="Diagnostics">What is wrong with it.</param>
internal sealed record ApiReadResult(ApiModel? Model, EquatableArray<DiagnosticInfo> Diagnostics);
