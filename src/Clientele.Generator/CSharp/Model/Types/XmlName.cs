namespace Clientele.Generator.CSharp;

/// <summary>An XML name to write.</summary>
internal sealed record XmlName(string LocalName, string? Namespace, string? Prefix);
