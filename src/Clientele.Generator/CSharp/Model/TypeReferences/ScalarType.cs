namespace Clientele.Generator.CSharp.Model.TypeReferences;

/// <summary>A type of the framework.</summary>
internal sealed record ScalarType(Scalar Scalar) : CodeType
{
    /// <inheritdoc />
    public override bool IsValueType => Scalar is not (Scalar.String or Scalar.Uri or Scalar.Bytes or Scalar.UrlBytes);
}
