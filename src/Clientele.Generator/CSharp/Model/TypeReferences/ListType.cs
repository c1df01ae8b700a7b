namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary><c>IReadOnlyList&lt;T&gt;</c>.</summary>
internal sealed record ListType(TypeUse Item) : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => false;
}
