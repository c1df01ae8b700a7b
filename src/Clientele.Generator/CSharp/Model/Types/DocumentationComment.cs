using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>XML docs before escaping.</summary>
/// <param name="Summary">The summary; empty if the description says no more than the name.</param>
/// <param name="Remarks">The paragraphs of the remarks.</param>
internal sealed record DocumentationComment(string Summary, EquatableArray<string> Remarks)
{
    public static DocumentationComment None { get; } = new("", []);
}
