namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>Appends a literal piece of the path.</summary>
/// <param name="Literal">The text, already percent-encoded.</param>
internal sealed record PathStep(string Literal) : RequestStep;
