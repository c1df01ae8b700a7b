namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>What an operation sends.</summary>
internal sealed record RequestBodyDeclaration
{
    /// <summary>The argument's identifier.</summary>
    public required string Name { get; init; }

    public required BodyDeclaration Body { get; init; }

    public bool Required { get; init; }

    public string Summary { get; init; } = "";
}
