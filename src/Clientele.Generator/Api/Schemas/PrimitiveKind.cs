namespace Clientele.Generator.Api.Schemas;

/// <summary>JSON's scalar types.</summary>
internal enum PrimitiveKind
{
    String,
    Integer,
    Number,
    Boolean,

    /// <summary>
    /// Swagger 2.0's <c>type: file</c>, <c>format: binary</c>, or a body whose media type is not text: bytes, not JSON.
    /// </summary>
    Binary,
}
