using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Operations;

/// <summary>Schemes that are needed together; empty means anonymous.</summary>
internal sealed record SecurityRequirement(EquatableArray<RequiredScheme> Schemes);
