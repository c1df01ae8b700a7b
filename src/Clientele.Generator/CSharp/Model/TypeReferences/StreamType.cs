namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>A body of octets that is never buffered: a <c>Stream</c>.</summary>
internal sealed record StreamType : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => false;
}
