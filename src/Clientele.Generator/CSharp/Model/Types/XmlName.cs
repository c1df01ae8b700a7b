namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>An XML name to write.</summary>
internal sealed record XmlName(string LocalName, string? Namespace, string? Prefix);
