using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>The operations of one tag: a class and its interface.</summary>
internal sealed record OperationGroup
{
    /// <summary>
    /// The client's property; <see langword="null"/>: the operations are members of the client itself.
    /// </summary>
    public string? PropertyName { get; init; }

    /// <summary>The class.</summary>
    public required string ClassName { get; init; }

    /// <summary>The interface; <see langword="null"/> with <see cref="PropertyName"/>.</summary>
    public string? InterfaceName { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>The classes of headers that its operations answer with.</summary>
    public EquatableArray<HeadersDeclaration> Headers { get; init; }

    /// <summary>The classes of results that its operations return.</summary>
    public EquatableArray<ResultDeclaration> Results { get; init; }

    /// <summary>In the description's order.</summary>
    public EquatableArray<OperationDeclaration> Operations { get; init; }
}
