namespace Clientele.Generator.Input;

/// <summary>An additional file that this generator reads.</summary>
/// <param name="Path">Its path, as the compiler was given it.</param>
/// <param name="Text">Its text; <see langword="null"/> when it can't be read.</param>
/// <param name="Metadata">
/// Of an <c>OpenApiClient</c> item; <see langword="null"/> for an <c>OpenApiDocument</c>.
/// </param>
internal sealed record InputFile(string Path, string? Text, ItemMetadata? Metadata);
