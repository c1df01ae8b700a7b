using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Links;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Model;

/// <summary>The client for a description.</summary>
internal sealed record ClientDeclaration
{
    /// <summary>Gets the name of the class.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the name of the interface of the class.</summary>
    public string InterfaceName { get; init; } = "";

    /// <summary>Gets the name of its options class.</summary>
    public required string OptionsName { get; init; }

    /// <summary>
    /// Gets the name of the class with the registration extension, or <see langword="null"/> if the compilation does
    /// not reference Microsoft.Extensions.Http.
    /// </summary>
    public string? RegistrationName { get; init; }

    /// <summary>Gets whether a client registered under a name can be resolved by it.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>Gets whether the options are validated when a host starts.</summary>
    public bool ValidatesOnStart { get; init; }

    /// <summary>Gets whether the options can be bound to configuration when the client is registered.</summary>
    public bool IsConfigurable { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>
    /// Gets the description's server with its variables' defaults and no trailing slash; empty if there is none. May be
    /// relative.
    /// </summary>
    public string ServerUrl { get; init; } = "";

    /// <summary>Gets the name of the class with <see cref="Servers"/>.</summary>
    public string ServersName { get; init; } = "";

    /// <summary>Gets the servers that callers can choose from; empty if there is no choice.</summary>
    public EquatableArray<ServerDeclaration> Servers { get; init; }

    /// <summary>Gets the description's version, which telemetry reports.</summary>
    public string Version { get; init; } = "";

    /// <summary>
    /// Gets one group for each first tag, sorted ordinally by name; operations without a tag are in the one whose
    /// <see cref="OperationGroup.PropertyName"/> is <see langword="null"/>.
    /// </summary>
    public EquatableArray<OperationGroup> Groups { get; init; }

    /// <summary>Gets the groups that are properties of the client.</summary>
    public IEnumerable<OperationGroup> Tagged => Groups.Where(static group => group.PropertyName is not null);

    /// <summary>
    /// Gets the operations that are members of the client itself; <see langword="null"/> if there are none.
    /// </summary>
    public OperationGroup? Own => Groups.FirstOrDefault(static group => group.PropertyName is null);

    /// <summary>
    /// Gets the classes for headers that operations of any group, and webhooks, share, sorted ordinally by name.
    /// </summary>
    public EquatableArray<HeadersDeclaration> Headers { get; init; }

    /// <summary>Gets how links in responses are followed; <see langword="null"/> if no type is such a link.</summary>
    public FollowDeclaration? Follow { get; init; }

    /// <summary>Gets whether the client itself calls the service, apart from its groups.</summary>
    public bool Calls => Own is not null || Follow is not null;

    /// <summary>Gets the name of the class with <see cref="Webhooks"/>.</summary>
    public string WebhooksName { get; init; } = "";

    /// <summary>Gets what the service sends to its callers, in the description's order, with callbacks last.</summary>
    public EquatableArray<WebhookDeclaration> Webhooks { get; init; }

    /// <summary>Gets the credentials that the options hold.</summary>
    public EquatableArray<CredentialDeclaration> Credentials { get; init; }

    /// <summary>Gets those of <see cref="Credentials"/> that have their own property in the options.</summary>
    public IEnumerable<CredentialDeclaration> Keys =>
        Credentials.Where(static credential => credential.Kind is not (CredentialKind.Bearer or CredentialKind.Basic));

    /// <summary>
    /// Gets whether the credentials that no operation declares are a token and a password, which is what the contract
    /// package assumes.
    /// </summary>
    public bool HasUsualUndeclaredCredentials =>
        UndeclaredCredentials.Count == 2 && UndeclaredCredentials.All(static credential => credential.Name.Length == 0);

    /// <summary>Gets the credentials that the options hold and no operation declares.</summary>
    public EquatableArray<CredentialDeclaration> UndeclaredCredentials { get; init; }

    /// <summary>
    /// Gets the name of the JSON context that reads and writes bodies; <see langword="null"/> if none is emitted.
    /// </summary>
    public string? JsonContextName { get; init; }

    /// <summary>Gets the name of the XML context; <see langword="null"/> if none is emitted.</summary>
    public string? XmlContextName { get; init; }
}
