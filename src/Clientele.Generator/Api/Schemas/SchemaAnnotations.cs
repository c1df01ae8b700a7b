using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>What a schema says beyond its shape.</summary>
internal sealed record SchemaAnnotations
{
    public static SchemaAnnotations None { get; } = new();

    public string? Title { get; init; }

    public string? Description { get; init; }

    public bool Deprecated { get; init; }

    public bool ReadOnly { get; init; }

    public bool WriteOnly { get; init; }

    /// <summary>
    /// Gets whether the value is a secret: <c>format: password</c>, <c>x-ms-secret</c>, or the SecureString type.
    /// </summary>
    public bool Secret { get; init; }

    public ApiValue? Default { get; init; }

    /// <summary>Gets the values of <c>example</c> and <c>examples</c>.</summary>
    public EquatableArray<ApiValue> Examples { get; init; }

    public XmlAnnotations? Xml { get; init; }

    public Constraints? Constraints { get; init; }

    /// <summary>Gets the name requested by <c>x-clientele-name</c>.</summary>
    public string? NameOverride { get; init; }

    /// <summary>Gets, since 3.1, the media type of a string's or file's content.</summary>
    public string? ContentMediaType { get; init; }

    /// <summary>Gets, since 3.1, how a string encodes its content; if absent, not at all.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>Gets these annotations, completed from <paramref name="other"/> where they say nothing.</summary>
    public SchemaAnnotations Over(SchemaAnnotations other)
    {
        if (other == None)
        {
            return this;
        }

        if (this == None)
        {
            return other;
        }

        return new SchemaAnnotations
        {
            Title = Title ?? other.Title,
            Description = Description ?? other.Description,
            Deprecated = Deprecated || other.Deprecated,
            ReadOnly = ReadOnly || other.ReadOnly,
            WriteOnly = WriteOnly || other.WriteOnly,
            Secret = Secret || other.Secret,
            Default = Default ?? other.Default,
            Examples = Examples.IsEmpty ? other.Examples : Examples,
            Xml = Xml ?? other.Xml,
            Constraints = Constraints?.Over(other.Constraints) ?? other.Constraints,
            NameOverride = NameOverride ?? other.NameOverride,
            ContentMediaType = ContentMediaType ?? other.ContentMediaType,
            ContentEncoding = ContentEncoding ?? other.ContentEncoding,
        };
    }
}
