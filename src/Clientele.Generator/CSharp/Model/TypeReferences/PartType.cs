namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>What a caller provides for content that is sent as it is.</summary>
/// <param name="IsWhole">Whether it is the whole body, an <c>HttpContent</c>; otherwise a <c>FilePart</c>.</param>
internal sealed record PartType(bool IsWhole) : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => false;
}
