namespace Clientele.Generator.Api;

/// <summary>An <c>xml</c> object (OpenAPI 3.2, "XML Object").</summary>
internal sealed record XmlFacts(string? Name, string? Namespace, string? Prefix, XmlNodeKind? NodeKind, bool Wrapped);
