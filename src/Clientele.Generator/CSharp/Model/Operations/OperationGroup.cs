using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>The operations of one tag: a class and its interface.</summary>
internal sealed record OperationGroup
{
    /// <summary>
    /// Gets the client's property; <see langword="null"/> if the operations are members of the client itself.
    /// </summary>
    public string? PropertyName { get; init; }

    /// <summary>Gets the class.</summary>
    public required string ClassName { get; init; }

    /// <summary>Gets the interface; <see langword="null"/> if <see cref="PropertyName"/> is.</summary>
    public string? InterfaceName { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>
    /// Gets the classes for headers of its operations' responses, except <see cref="ClientDeclaration.Headers"/>.
    /// </summary>
    public EquatableArray<HeadersDeclaration> Headers { get; init; }

    /// <summary>Gets the classes for results of its operations.</summary>
    public EquatableArray<ResultDeclaration> Results { get; init; }

    /// <summary>Gets the operations, in the description's order.</summary>
    public EquatableArray<OperationDeclaration> Operations { get; init; }
}
