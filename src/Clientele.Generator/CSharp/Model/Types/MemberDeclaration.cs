using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A property of a record.</summary>
internal sealed record MemberDeclaration
{
    /// <summary>
    /// Its identifier, unique in the record and its bases, different from the record's name and from what the emitter
    /// adds.
    /// </summary>
    public required string Name { get; init; }

    /// <summary>The JSON member's name.</summary>
    public required string WireName { get; init; }

    public required TypeUse Type { get; init; }

    /// <summary>Whether it is <c>required</c> in C#.</summary>
    public bool Required { get; init; }

    /// <summary>
    /// Whether the record sets it itself, so that it is not <c>required</c> in C#; see
    /// <see cref="RecordDeclaration.Tags"/>.
    /// </summary>
    public bool IsTag { get; init; }

    /// <summary>
    /// Whether the type is wrapped in <c>Optional&lt;T&gt;</c>: absent and null both are legal and differ.
    /// </summary>
    public bool IsOptional { get; init; }

    /// <summary><c>readOnly</c> in what requests send: read, but not sent.</summary>
    public bool IsReadOnly { get; init; }

    /// <summary><c>writeOnly</c>: sent, not demanded when reading.</summary>
    public bool IsWriteOnly { get; init; }

    /// <summary>Whether a record can't be read without it.</summary>
    public bool IsDemanded => Required && !IsWriteOnly;

    /// <summary>
    /// Whether it may be null against its type: tolerant reading leaves null where a required object is missing;
    /// scalars and lists the writer knows itself.
    /// </summary>
    public bool IsNullIfTolerated => Required && Type.Type is DeclaredType { IsValueType: false };

    /// <summary>Whether its value never shows in <c>ToString()</c>.</summary>
    public bool IsSecret { get; init; }

    /// <summary>Whether it has to be read as a secret: of texts, reading shows nothing anyhow.</summary>
    public bool IsReadAsSecret =>
        IsSecret
        && Type.Type is not ScalarType { Scalar: Scalar.String or Scalar.Uri or Scalar.Bytes or Scalar.UrlBytes };

    public bool Obsolete { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>The property initializer as C#, complete, or <see langword="null"/>.</summary>
    public string? Initializer { get; init; }

    /// <summary>What <c>Validate()</c> checks of its value; <see langword="null"/>: nothing.</summary>
    public ValueRules? Rules { get; init; }

    public required XmlMember Xml { get; init; }
}
