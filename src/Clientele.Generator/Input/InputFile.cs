using Clientele.Generator.Collections;

namespace Clientele.Generator.Input;

/// <summary>An additional file that this generator reads.</summary>
/// <param name="Path">Its path, exactly as given to the compiler.</param>
/// <param name="Text">Its text; <see langword="null"/> if it can't be read.</param>
/// <param name="Clients">The <c>OpenApiClient</c> items that include it; empty for an <c>OpenApiDocument</c>.</param>
internal sealed record InputFile(string Path, string? Text, EquatableArray<ItemMetadata> Clients);
