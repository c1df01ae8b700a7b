namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// What a value may be. The family is closed: <see cref="AnySchema"/>, <see cref="NeverSchema"/>,
/// <see cref="PrimitiveSchema"/>, <see cref="EnumSchema"/>, <see cref="ArraySchema"/>, <see cref="TupleSchema"/>,
/// <see cref="ObjectSchema"/>, <see cref="UnionSchema"/>, <see cref="SchemaReference"/>.
/// </summary>
internal abstract record Schema
{
    /// <summary>
    /// Gets where it stands: a JSON pointer into its document, prefixed with the document's path where that is not the
    /// entry document.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// Gets whether JSON null is legal: <c>nullable</c>, <c>type: [..., "null"]</c>, a null branch or a null enum
    /// value.
    /// </summary>
    public bool Nullable { get; init; }

    /// <summary>Annotations.</summary>
    public SchemaAnnotations Annotations { get; init; } = SchemaAnnotations.None;
}
