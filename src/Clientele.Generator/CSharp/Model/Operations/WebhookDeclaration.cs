using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A request that the service sends: methods that read it.</summary>
internal sealed record WebhookDeclaration
{
    /// <summary>The methods' name without <c>Read</c> and <c>Async</c>; unique in the description.</summary>
    public required string Name { get; init; }

    /// <summary>What it brings; <see langword="null"/>: nothing that can be read.</summary>
    public BodyDeclaration? Body { get; init; }

    /// <summary>Whether the body may be a form.</summary>
    public bool HasForm { get; init; }

    /// <summary>The fields of the form that are more than text.</summary>
    public EquatableArray<WebhookField> FormFields { get; init; }

    /// <summary>Its headers; <see langword="null"/>: none is declared.</summary>
    public HeadersDeclaration? Headers { get; init; }

    public bool Obsolete { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>What the body is.</summary>
    public string BodySummary { get; init; } = "";
}
