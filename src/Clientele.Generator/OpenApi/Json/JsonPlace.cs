namespace Clientele.Generator.OpenApi.Json;

/// <summary>Where a member or item stands in a JSON text.</summary>
/// <param name="Key">The member's name; <see langword="null"/> for an item.</param>
/// <param name="Start">Where its name starts, or the item.</param>
/// <param name="Length">How many characters its name has, quotes included, or the item.</param>
/// <param name="Value">Where its value starts.</param>
internal readonly record struct JsonPlace(string? Key, int Start, int Length, int Value);
