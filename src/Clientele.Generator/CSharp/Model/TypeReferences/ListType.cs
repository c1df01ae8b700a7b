namespace Clientele.Generator.CSharp;

/// <summary><c>IReadOnlyList&lt;T&gt;</c>.</summary>
internal sealed record ListType(TypeUse Item) : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => false;
}
