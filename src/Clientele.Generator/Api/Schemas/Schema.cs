namespace Clientele.Generator.Api.Schemas;

/// <summary>
/// Describes the legal values. The hierarchy is closed: <see cref="AnySchema"/>, <see cref="NeverSchema"/>,
/// <see cref="PrimitiveSchema"/>, <see cref="EnumSchema"/>, <see cref="ArraySchema"/>, <see cref="TupleSchema"/>,
/// <see cref="ObjectSchema"/>, <see cref="UnionSchema"/>, <see cref="SchemaReference"/>.
/// </summary>
internal abstract record Schema
{
    /// <summary>
    /// Gets its location: a JSON pointer into its document, prefixed with the document's path unless that is the entry
    /// document.
    /// </summary>
    public required string Pointer { get; init; }

    /// <summary>
    /// Gets whether JSON null is legal: <c>nullable</c>, <c>type: [..., "null"]</c>, a null branch or a null enum
    /// value.
    /// </summary>
    public bool Nullable { get; init; }

    /// <summary>Gets the annotations.</summary>
    public SchemaAnnotations Annotations { get; init; } = SchemaAnnotations.None;
}
