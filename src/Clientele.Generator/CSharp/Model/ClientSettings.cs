using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model;

/// <summary>
/// What a project asks of one description: its item metadata with every default filled in, and what is known of the
/// compilation that matter.
/// </summary>
internal sealed record ClientSettings
{
    /// <summary>The namespace of every emitted type; legal.</summary>
    public required string Namespace { get; init; }

    /// <summary>
    /// The client class's name, resolved: metadata, else the description's <c>x-clientele-client-name</c>, else its
    /// title.
    /// </summary>
    public required string ClientName { get; init; }

    /// <summary>The description's file name.</summary>
    public required string SourceName { get; init; }

    /// <summary><c>public</c> or <c>internal</c>.</summary>
    public string Accessibility { get; init; } = "public";

    public bool EmitModels { get; init; } = true;

    public bool EmitJson { get; init; } = true;

    public bool EmitXml { get; init; } = true;

    /// <summary>Whether only types that are a part of an XML body are read and written as XML.</summary>
    public bool XmlOfBodiesOnly { get; init; }

    public bool EmitClient { get; init; } = true;

    public bool EmitServices { get; init; } = true;

    /// <summary>Whether enums are structs that keep unknown values; otherwise C# enums.</summary>
    public bool OpenEnums { get; init; } = true;

    /// <summary>
    /// Whether inline schemas of equal structure and name are one type; otherwise each place has its own.
    /// </summary>
    public bool SharesInlineTypes { get; init; } = true;

    /// <summary>
    /// Whether types are read only where an answer brings them and written only where a request does; otherwise both.
    /// </summary>
    public bool SerializesAsNeeded { get; init; }

    /// <summary>Globs over tag, path or operationId; empty: every operation.</summary>
    public EquatableArray<string> IncludeOperations { get; init; }

    /// <summary>Globs over tag, path or operationId; they win over <see cref="IncludeOperations"/>.</summary>
    public EquatableArray<string> ExcludeOperations { get; init; }

    /// <summary>Whether the compilation references Microsoft.Extensions.Http.</summary>
    public bool HasHttpExtensions { get; init; }

    /// <summary>Whether its Microsoft.Extensions.DependencyInjection knows services by a key.</summary>
    public bool HasKeyedServices { get; init; }

    /// <summary>Whether its Microsoft.Extensions.Options validates options when a host starts.</summary>
    public bool HasStartValidation { get; init; }

    /// <summary>Whether the compiler knows union types (C# 15), and the compilation what they need.</summary>
    public bool HasUnionTypes { get; init; }

    /// <summary>Whether it references what binds options to configuration.</summary>
    public bool HasConfiguration { get; init; }
}
