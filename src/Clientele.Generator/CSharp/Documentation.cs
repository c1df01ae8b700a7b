using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp;

/// <summary>XML docs before escaping.</summary>
/// <param name="Summary">Never empty once mapped: where the description is silent, a sentence made of the name.</param>
/// <param name="Remarks">Paragraphs.</param>
internal sealed record Documentation(string Summary, EquatableArray<string> Remarks)
{
    public static Documentation None { get; } = new("", []);
}
