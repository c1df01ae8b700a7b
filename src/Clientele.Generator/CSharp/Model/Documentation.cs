using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp;

/// <summary>XML docs before escaping.</summary>
/// <param name="Summary">Empty where the description says nothing but the name.</param>
/// <param name="Remarks">Paragraphs.</param>
internal sealed record Documentation(string Summary, EquatableArray<string> Remarks)
{
    public static Documentation None { get; } = new("", []);
}
