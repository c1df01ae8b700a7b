using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model;

/// <summary>
/// A project's settings for one description: its item metadata with every default filled in, and the relevant facts
/// about the compilation.
/// </summary>
internal sealed record ClientSettings
{
    /// <summary>Gets the namespace of every emitted type, which is valid.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// Gets the resolved name of the client's class: from metadata, else the description's
    /// <c>x-clientele-client-name</c>, else its title.
    /// </summary>
    public required string ClientName { get; init; }

    /// <summary>Gets the description's file name.</summary>
    public required string SourceName { get; init; }

    /// <summary>Gets <c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    public bool EmitModels { get; init; } = true;

    public bool EmitJson { get; init; } = true;

    public bool EmitXml { get; init; } = true;

    /// <summary>Gets whether only types that are part of an XML body are read and written as XML.</summary>
    public bool XmlOfBodiesOnly { get; init; }

    public bool EmitClient { get; init; } = true;

    public bool EmitServices { get; init; } = true;

    /// <summary>Gets whether enums are structs that keep unknown values; otherwise they are C# enums.</summary>
    public bool OpenEnums { get; init; } = true;

    /// <summary>
    /// Gets whether inline schemas with equal structure and name are one type; otherwise each place has its own.
    /// </summary>
    public bool SharesInlineTypes { get; init; } = true;

    /// <summary>
    /// Gets whether types are read only if a response contains them, and written only if a request does; otherwise
    /// both.
    /// </summary>
    public bool SerializesAsNeeded { get; init; }

    /// <summary>Gets globs over tag, path or operationId; empty includes every operation.</summary>
    public EquatableArray<string> IncludeOperations { get; init; }

    /// <summary>
    /// Gets globs over tag, path or operationId, which take precedence over <see cref="IncludeOperations"/>.
    /// </summary>
    public EquatableArray<string> ExcludeOperations { get; init; }

    /// <summary>Gets whether the compilation references Microsoft.Extensions.Http.</summary>
    public bool HasHttpExtensions { get; init; }

    /// <summary>Gets whether its Microsoft.Extensions.DependencyInjection supports keyed services.</summary>
    public bool HasKeyedServices { get; init; }

    /// <summary>Gets whether its Microsoft.Extensions.Options can validate options when a host starts.</summary>
    public bool HasStartValidation { get; init; }

    /// <summary>
    /// Gets whether the compiler supports union types (C# 15), and the compilation has what they need.
    /// </summary>
    public bool HasUnionTypes { get; init; }

    /// <summary>Gets whether it references what is needed to bind options to configuration.</summary>
    public bool HasConfiguration { get; init; }
}
