namespace Clientele.Generator.CSharp;

/// <summary>The client of a description.</summary>
internal sealed record ClientDeclaration
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }
}
