using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Api.Security;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api;

/// <summary>
/// One description, whatever its version, with references and inheritance resolved. Holds no positions, so that an edit
/// that only moves text leaves it equal.
/// </summary>
internal sealed record ApiModel
{
    /// <summary>Gets the value of <c>info.title</c>.</summary>
    public required string Title { get; init; }

    /// <summary>Gets the value of <c>info.version</c>.</summary>
    public required string Version { get; init; }

    /// <summary>Gets the value of <c>info.description</c>, or <c>info.summary</c>.</summary>
    public string? Description { get; init; }

    /// <summary>Gets the description's path, exactly as given to the compiler.</summary>
    public required string Path { get; init; }

    /// <summary>Gets every schema that can be referred to, sorted ordinally by <see cref="NamedSchema.Id"/>.</summary>
    public EquatableArray<NamedSchema> Schemas { get; init; }

    /// <summary>Gets the operations, in the description's order.</summary>
    public EquatableArray<ApiOperation> Operations { get; init; }

    /// <summary>Gets webhooks and callbacks: the requests that the service sends to its caller.</summary>
    public EquatableArray<ApiOperation> Webhooks { get; init; }

    /// <summary>Gets the top-level servers; for Swagger 2.0, schemes × host × basePath.</summary>
    public EquatableArray<ApiServer> Servers { get; init; }

    public EquatableArray<ApiSecurityScheme> SecuritySchemes { get; init; }

    /// <summary>Gets the declared tags with their descriptions.</summary>
    public EquatableArray<ApiTag> Tags { get; init; }

    /// <summary>Gets whether any body is XML or any schema has an <c>xml</c> object.</summary>
    public bool UsesXml { get; init; }

    /// <summary>Gets whether any schema has an <c>xml</c> object.</summary>
    public bool HasXmlObjects { get; init; }

    /// <summary>Gets the rules for what its <c>xml</c> objects leave unsaid.</summary>
    public XmlRules Xml { get; init; } = XmlRules.None;

    /// <summary>Gets the value of <c>x-clientele-client-name</c>, if given.</summary>
    public string? ClientName { get; init; }
}
