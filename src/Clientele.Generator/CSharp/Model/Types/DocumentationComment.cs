using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>XML docs before escaping.</summary>
/// <param name="Summary">Empty where the description says nothing but the name.</param>
/// <param name="Remarks">Paragraphs.</param>
internal sealed record DocumentationComment(string Summary, EquatableArray<string> Remarks)
{
    public static DocumentationComment None { get; } = new("", []);
}
