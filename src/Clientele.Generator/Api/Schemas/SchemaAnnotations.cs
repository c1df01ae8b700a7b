using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Schemas;

/// <summary>What a schema says besides its shape.</summary>
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

    /// <summary><c>example</c> and <c>examples</c>.</summary>
    public EquatableArray<ApiValue> Examples { get; init; }

    public XmlAnnotations? Xml { get; init; }

    public Constraints? Constraints { get; init; }

    /// <summary>Gets the name that <c>x-clientele-name</c> asks for.</summary>
    public string? NameOverride { get; init; }

    /// <summary>Since 3.1: what a text or file holds.</summary>
    public string? ContentMediaType { get; init; }

    /// <summary>Since 3.1: how a text holds it; without: as it is.</summary>
    public string? ContentEncoding { get; init; }

    /// <summary>Gets these, and of <paramref name="other"/> what they leave open.</summary>
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
