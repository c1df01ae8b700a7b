namespace Clientele.Generator.Input;

/// <summary>
/// The metadata of an <c>OpenApiClient</c> item as the project wrote it; empty where it wrote nothing.
/// </summary>
internal sealed record ItemMetadata
{
    /// <summary>Gets the project's root namespace.</summary>
    public required string RootNamespace { get; init; }

    /// <summary>Whether another item includes the same description.</summary>
    public bool SharesDescription { get; init; }

    public string Namespace { get; init; } = "";

    public string ClientName { get; init; } = "";

    public string Emit { get; init; } = "";

    public string IncludeOperations { get; init; } = "";

    public string ExcludeOperations { get; init; } = "";

    public string EnumStyle { get; init; } = "";

    public string InlineTypes { get; init; } = "";

    public string Serializers { get; init; } = "";

    public string Accessibility { get; init; } = "";

    public string Generate { get; init; } = "";
}
