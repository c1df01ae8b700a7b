using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model;

/// <summary>The client of a description.</summary>
internal sealed record ClientDeclaration
{
    /// <summary>The class's name.</summary>
    public required string Name { get; init; }

    /// <summary>The name of the interface of the class.</summary>
    public string InterfaceName { get; init; } = "";

    /// <summary>The name of its options class.</summary>
    public required string OptionsName { get; init; }

    /// <summary>
    /// The name of the class with the registration extension, or <see langword="null"/> where the compilation does not
    /// reference Microsoft.Extensions.Http.
    /// </summary>
    public string? RegistrationName { get; init; }

    /// <summary>Whether a client that is registered under a name can be had by it.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>Whether the options are validated when a host starts.</summary>
    public bool ValidatesOnStart { get; init; }

    /// <summary>Whether the options can be bound to configuration when the client is registered.</summary>
    public bool IsConfigurable { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>
    /// The description's server with its variables' defaults, no trailing slash; empty: none is given. May be relative.
    /// </summary>
    public string ServerUrl { get; init; } = "";

    /// <summary>The name of the class with <see cref="Servers"/>.</summary>
    public string ServersName { get; init; } = "";

    /// <summary>The servers that callers can choose from; empty where there is no choice.</summary>
    public EquatableArray<ServerDeclaration> Servers { get; init; }

    /// <summary>The description's version, which telemetry reports.</summary>
    public string Version { get; init; } = "";

    /// <summary>
    /// One for each first tag, ordinally by name; operations without tag are in the one whose
    /// <see cref="OperationGroup.PropertyName"/> is <see langword="null"/>.
    /// </summary>
    public EquatableArray<OperationGroup> Groups { get; init; }

    /// <summary>The groups that are properties of the client.</summary>
    public IEnumerable<OperationGroup> Tagged => Groups.Where(static group => group.PropertyName is not null);

    /// <summary>The operations that are members of the client itself; <see langword="null"/>: there are none.</summary>
    public OperationGroup? Own => Groups.FirstOrDefault(static group => group.PropertyName is null);

    /// <summary>How links of answers are followed; <see langword="null"/>: no type is such a link.</summary>
    public FollowDeclaration? Follow { get; init; }

    /// <summary>Whether the client itself calls the service, besides its groups.</summary>
    public bool Calls => Own is not null || Follow is not null;

    /// <summary>The name of the class with <see cref="Webhooks"/>.</summary>
    public string WebhooksName { get; init; } = "";

    /// <summary>What the service sends to its callers; in the description's order, callbacks last.</summary>
    public EquatableArray<WebhookDeclaration> Webhooks { get; init; }

    /// <summary>Credentials that the options hold.</summary>
    public EquatableArray<CredentialDeclaration> Credentials { get; init; }

    /// <summary>Those of <see cref="Credentials"/> that are a property of the options each.</summary>
    public IEnumerable<CredentialDeclaration> Keys =>
        Credentials.Where(static credential => credential.Kind is not (CredentialKind.Bearer or CredentialKind.Basic));

    /// <summary>
    /// Whether the description declares a credential: without any, callers may set a token or a password nonetheless.
    /// </summary>
    public bool DeclaresCredentials =>
        UndeclaredCredentials.Count != 2 || UndeclaredCredentials.Any(static credential => credential.Name.Length > 0);

    /// <summary>Those that the options hold and no operation declares.</summary>
    public EquatableArray<CredentialDeclaration> UndeclaredCredentials { get; init; }

    /// <summary>
    /// Name of the JSON context that bodies are read and written with; <see langword="null"/>: none is emitted.
    /// </summary>
    public string? JsonContextName { get; init; }

    /// <summary>Name of the XML context; <see langword="null"/>: none is emitted.</summary>
    public string? XmlContextName { get; init; }
}
