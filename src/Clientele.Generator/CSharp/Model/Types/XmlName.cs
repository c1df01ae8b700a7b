namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>An XML name as it is written.</summary>
internal sealed record XmlName(string LocalName, string? Namespace, string? Prefix);
