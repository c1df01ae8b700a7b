using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A property of a record.</summary>
internal sealed record MemberDeclaration
{
    /// <summary>
    /// Gets its identifier, unique in the record and its bases, and different from the record's name and from what the
    /// emitter adds.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>Gets the private field behind the property; <see langword="null"/> in records that inherit it.</summary>
    public string? Field { get; init; }

    /// <summary>Gets the JSON member's name.</summary>
    public required string WireName { get; init; }

    public required TypeUse Type { get; init; }

    /// <summary>Gets whether it is <c>required</c> in C#.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// Gets whether the record sets it automatically, so that it is not <c>required</c> in C#; see
    /// <see cref="RecordDeclaration.Tags"/>.
    /// </summary>
    public bool IsTag { get; init; }

    /// <summary>
    /// Gets whether the type is wrapped in <c>Optional&lt;T&gt;</c>: absent and null are both legal, and differ.
    /// </summary>
    public bool IsOptional { get; init; }

    /// <summary>Gets whether it is <c>readOnly</c> in a type that requests send: read, but not sent.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary>Gets whether it is <c>writeOnly</c>: sent, but not required when reading.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Gets whether a record can't be read without it.</summary>
    public bool IsDemanded => Required && !IsWriteOnly;

    /// <summary>
    /// Gets whether it may be null in spite of its type: tolerant reading leaves null in place of a missing required
    /// object; the writer itself handles scalars and lists.
    /// </summary>
    public bool IsNullIfTolerated => Required && Type.Type is DeclaredType { IsValueType: false };

    /// <summary>Gets whether its value is never shown by <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Gets whether it has to be read as a secret; reading never shows strings anyway.</summary>
    public bool IsReadAsSecret =>
        IsSecret
        && Type.Type is not ScalarType { Scalar: Scalar.String or Scalar.Uri or Scalar.Bytes or Scalar.UrlBytes };

    public bool Obsolete { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>Gets the complete property initializer as C#, or <see langword="null"/>.</summary>
    public string? Initializer { get; init; }

    /// <summary>Gets what <c>Validate()</c> checks of its value; <see langword="null"/> if nothing.</summary>
    public ValueRules? Rules { get; init; }

    public required XmlMember Xml { get; init; }
}
