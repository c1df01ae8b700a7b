namespace Clientele.Generator.OpenApi.Json;

/// <summary>The location of a member or item in a JSON text.</summary>
/// <param name="Key">The member's name; <see langword="null"/> for an item.</param>
/// <param name="Start">The start of its name, or of the item.</param>
/// <param name="Length">The length of its name including quotes, or of the item.</param>
/// <param name="Value">The start of its value.</param>
internal readonly record struct JsonPlace(string? Key, int Start, int Length, int Value);
