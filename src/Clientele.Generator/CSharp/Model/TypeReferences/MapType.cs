namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary><c>IReadOnlyDictionary&lt;string, T&gt;</c>.</summary>
internal sealed record MapType(TypeUse Value) : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => false;
}
