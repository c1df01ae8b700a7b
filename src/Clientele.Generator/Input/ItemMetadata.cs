using System;

namespace Clientele.Generator.Input;

/// <summary>The metadata of an <c>OpenApiClient</c> item as written in the project; empty where not set.</summary>
internal sealed record ItemMetadata
{
    /// <summary>Gets the project's root namespace.</summary>
    public string RootNamespace { get; init; } = "";

    /// <summary>Gets whether another item includes the same description.</summary>
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

    /// <summary>Gets the metadata of an item.</summary>
    /// <param name="get">Gets a metadata value by name.</param>
    public static ItemMetadata Create(Func<string, string> get) =>
        new()
        {
            Namespace = get(nameof(Namespace)),
            ClientName = get(nameof(ClientName)),
            Emit = get(nameof(Emit)),
            IncludeOperations = get(nameof(IncludeOperations)),
            ExcludeOperations = get(nameof(ExcludeOperations)),
            EnumStyle = get(nameof(EnumStyle)),
            InlineTypes = get(nameof(InlineTypes)),
            Serializers = get(nameof(Serializers)),
            Accessibility = get(nameof(Accessibility)),
            Generate = get(nameof(Generate)),
        };
}
