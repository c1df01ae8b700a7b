using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Api.Security;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api;

/// <summary>
/// One description, whatever its version: operations and schemas with references and inheritance settled. Holds no
/// positions, so that an edit that moves text leaves it equal.
/// </summary>
internal sealed record ApiModel
{
    /// <summary><c>info.title</c>.</summary>
    public required string Title { get; init; }

    /// <summary><c>info.version</c>.</summary>
    public required string Version { get; init; }

    /// <summary><c>info.description</c>, or <c>info.summary</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Path of the description, relative to nothing: what the compiler was given.</summary>
    public required string Path { get; init; }

    /// <summary>Gets every schema that something can refer to, by <see cref="NamedSchema.Id"/>, ordinally.</summary>
    public EquatableArray<NamedSchema> Schemas { get; init; }

    /// <summary>In the description's order.</summary>
    public EquatableArray<ApiOperation> Operations { get; init; }

    /// <summary>Webhooks and callbacks: what the service sends to its caller.</summary>
    public EquatableArray<ApiOperation> Webhooks { get; init; }

    /// <summary>Top-level servers; of Swagger 2.0: schemes × host × basePath.</summary>
    public EquatableArray<ApiServer> Servers { get; init; }

    public EquatableArray<ApiSecurityScheme> SecuritySchemes { get; init; }

    /// <summary>Declared tags, with their docs.</summary>
    public EquatableArray<ApiTag> Tags { get; init; }

    /// <summary>Gets whether any body is XML or any schema has an <c>xml</c> object.</summary>
    public bool UsesXml { get; init; }

    /// <summary>Gets whether any schema has an <c>xml</c> object.</summary>
    public bool HasXmlObjects { get; init; }

    /// <summary>Gets what its <c>xml</c> objects leave unsaid.</summary>
    public XmlRules Xml { get; init; } = XmlRules.None;

    /// <summary>Gets the value of <c>x-clientele-client-name</c>, if given.</summary>
    public string? ClientName { get; init; }
}
