namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>The body that an operation sends.</summary>
internal sealed record RequestBodyDeclaration
{
    /// <summary>Gets the argument's identifier.</summary>
    public required string Name { get; init; }

    public required BodyDeclaration Body { get; init; }

    public bool Required { get; init; }

    public string Summary { get; init; } = "";
}
