namespace Clientele.Generator.Tests.Xml;

/// <summary>What became of a document.</summary>
/// <param name="Json">The value as JSON, or <c>!</c> and what the exception says.</param>
/// <param name="Written">The document that was written of it.</param>
/// <param name="Doubt">What differs when it is read again; empty: nothing.</param>
internal sealed record XmlOutcome(string Json, string Written, string Doubt);
