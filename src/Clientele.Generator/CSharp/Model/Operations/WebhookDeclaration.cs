using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A request that the service sends, with the methods that read it.</summary>
internal sealed record WebhookDeclaration
{
    /// <summary>Gets the methods' name without <c>Read</c> and <c>Async</c>, unique in the description.</summary>
    public required string Name { get; init; }

    /// <summary>Gets its body; <see langword="null"/> if there is nothing to read.</summary>
    public BodyDeclaration? Body { get; init; }

    /// <summary>Gets whether the body may be a form.</summary>
    public bool HasForm { get; init; }

    /// <summary>Gets the fields of the form that are more than text.</summary>
    public EquatableArray<WebhookField> FormFields { get; init; }

    /// <summary>Gets its headers; <see langword="null"/> if none is declared.</summary>
    public HeadersDeclaration? Headers { get; init; }

    public bool Obsolete { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>Gets the docs of the body.</summary>
    public string BodySummary { get; init; } = "";
}
