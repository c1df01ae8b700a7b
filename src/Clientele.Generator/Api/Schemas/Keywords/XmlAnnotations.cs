namespace Clientele.Generator.Api.Schemas.Keywords;

/// <summary>An <c>xml</c> object (OpenAPI 3.2, "XML Object").</summary>
internal sealed record XmlAnnotations(
    string? Name,
    string? Namespace,
    string? Prefix,
    XmlNodeKind? NodeKind,
    bool? Wrapped
)
{
    /// <summary>
    /// Gets these annotations, completed from a reference's target where they say nothing; a prefix is taken only
    /// together with its namespace.
    /// </summary>
    public XmlAnnotations Over(XmlAnnotations? other) =>
        other is null
            ? this
            : new XmlAnnotations(
                Name ?? other.Name,
                Namespace ?? other.Namespace,
                Prefix ?? (Namespace is null ? other.Prefix : null),
                NodeKind ?? other.NodeKind,
                Wrapped ?? other.Wrapped
            );
}
