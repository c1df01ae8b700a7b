using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>An operation: two methods of a client.</summary>
internal sealed record OperationDeclaration
{
    /// <summary>Gets the methods' name without <c>Async</c>, unique in the client.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// Gets the class nested in the client's that the methods share; it hides no type of the namespace.
    /// </summary>
    public string ClassName { get; init; } = "";

    /// <summary>Gets the parameter of that class's methods that takes the client's pipeline.</summary>
    public string PipelineName { get; init; } = "";

    /// <summary>
    /// Gets whether it is a variant of another operation with a different request or response shape; their headers are
    /// declared with the latter.
    /// </summary>
    public bool IsVariant { get; init; }

    /// <summary>Gets the method that returns the value.</summary>
    public string MethodName => Name + "Async";

    /// <summary>Gets the method that returns the whole response.</summary>
    public string ResponseMethodName => Name + "WithResponseAsync";

    /// <summary>Gets the HTTP method in upper case.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>Gets the path template as written.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Gets the pieces of the path in order: literals, already encoded, and parameters.</summary>
    public EquatableArray<PathPart> Path { get; init; }

    /// <summary>Gets the parameters and parts of the body, in the description's order.</summary>
    public EquatableArray<ParameterDeclaration> Parameters { get; init; }

    /// <summary>Gets the methods' arguments in order, except those that all methods have.</summary>
    public EquatableArray<ArgumentDeclaration> Arguments { get; init; }

    /// <summary>Gets how the request is built; <see langword="null"/> until its body's type is declared.</summary>
    public RequestDeclaration? Request { get; init; }

    public RequestBodyDeclaration? Body { get; init; }

    /// <summary>
    /// Gets the media type of a body made of the parameters at <see cref="ParameterLocation.Part"/>;
    /// <see langword="null"/> if there are none.
    /// </summary>
    public string? MultipartType { get; init; }

    /// <summary>Gets what a call returns; <see langword="null"/> for nothing.</summary>
    public BodyDeclaration? Result { get; init; }

    /// <summary>Gets how a success can be read item by item; <see langword="null"/> if it can't.</summary>
    public SequenceDeclaration? Sequence { get; init; }

    /// <summary>
    /// Gets the member of the body that tells the service to respond item by item; <see langword="null"/> if there is
    /// none.
    /// </summary>
    public StreamSwitch? StreamSwitch { get; init; }

    /// <summary>Gets how the items of all pages can be read; <see langword="null"/> if they can't.</summary>
    public PagingDeclaration? Paging { get; init; }

    /// <summary>Gets the responses: exact statuses first, then ranges, then <c>default</c>.</summary>
    public EquatableArray<ResponseDeclaration> Responses { get; init; }

    /// <summary>
    /// Gets those of <see cref="Responses"/> that are errors whose bodies are read into a type, except those that a
    /// wider one reads the same way.
    /// </summary>
    public EquatableArray<ResponseDeclaration> Errors { get; init; }

    /// <summary>Gets the typed errors that are thrown: what a catch clause can catch.</summary>
    public EquatableArray<TypedException> Exceptions { get; init; }

    /// <summary>
    /// Gets whether 304 is declared: the method that returns the whole response then provides its headers, and the
    /// other one throws.
    /// </summary>
    public bool AnswersNotModified { get; init; }

    /// <summary>
    /// Gets the typed headers of the successful responses; <see langword="null"/> if none is declared.
    /// </summary>
    public HeadersDeclaration? Headers { get; init; }

    /// <summary>Gets the alternative credentials; empty means anonymous.</summary>
    public EquatableArray<CredentialSet> Security { get; init; }

    /// <summary>Gets the operation's own server; <see langword="null"/> for the client's.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>Gets the media types to accept, the preferred one first; empty means anything.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>Gets whether the caller can choose among media types.</summary>
    public bool HasWireFormat { get; init; }

    public bool Obsolete { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>Gets the text of the methods' <c>returns</c>; empty if it adds nothing to the type.</summary>
    public string ResultSummary { get; init; } = "";
}
