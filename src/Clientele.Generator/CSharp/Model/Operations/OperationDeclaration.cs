using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>An operation: two methods of a client.</summary>
internal sealed record OperationDeclaration
{
    /// <summary>The methods' name without <c>Async</c>; unique in the client.</summary>
    public required string Name { get; init; }

    /// <summary>
    /// The class, nested in the client's, of what the methods share; it hides no type of the namespace.
    /// </summary>
    public string ClassName { get; init; } = "";

    /// <summary>The argument of that class's methods that is the client's pipeline.</summary>
    public string PipelineName { get; init; } = "";

    /// <summary>
    /// Whether it is another operation with another shape of its request or answer: headers of both are declared with
    /// the other.
    /// </summary>
    public bool IsVariant { get; init; }

    /// <summary>The method that returns the value.</summary>
    public string MethodName => Name + "Async";

    /// <summary>The method that returns the whole response.</summary>
    public string ResponseMethodName => Name + "WithResponseAsync";

    /// <summary>Upper-case HTTP method.</summary>
    public required string HttpMethod { get; init; }

    /// <summary>The path template as written.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>The path in order: literals, already encoded, and parameters.</summary>
    public EquatableArray<PathPart> Path { get; init; }

    /// <summary>Parameters and parts of the body, in the description's order.</summary>
    public EquatableArray<ParameterDeclaration> Parameters { get; init; }

    /// <summary>The methods' arguments in order, those aside that all methods have.</summary>
    public EquatableArray<ArgumentDeclaration> Arguments { get; init; }

    /// <summary>How the request is built; <see langword="null"/> until its body's type is declared.</summary>
    public RequestDeclaration? Request { get; init; }

    public RequestBodyDeclaration? Body { get; init; }

    /// <summary>
    /// The media type of a body that is made of the parameters at <see cref="ParameterLocation.Part"/>;
    /// <see langword="null"/>: there are none.
    /// </summary>
    public string? MultipartType { get; init; }

    /// <summary>What a call returns; <see langword="null"/>: nothing.</summary>
    public BodyDeclaration? Result { get; init; }

    /// <summary>How a success can be read item by item; <see langword="null"/>: it can't.</summary>
    public SequenceDeclaration? Sequence { get; init; }

    /// <summary>
    /// The member of the body by which the service is told to answer item by item; <see langword="null"/>: there is
    /// none.
    /// </summary>
    public StreamSwitch? StreamSwitch { get; init; }

    /// <summary>How the items of all pages can be read; <see langword="null"/>: they can't.</summary>
    public PagingDeclaration? Paging { get; init; }

    /// <summary>Exact statuses first, then ranges, then <c>default</c>.</summary>
    public EquatableArray<ResponseDeclaration> Responses { get; init; }

    /// <summary>
    /// The errors among <see cref="Responses"/> whose bodies are read into a type, without those that a wider one
    /// reads in the same way.
    /// </summary>
    public EquatableArray<ResponseDeclaration> Errors { get; init; }

    /// <summary>Which errors of which type are thrown: what a catch clause can ask for.</summary>
    public EquatableArray<TypedException> Exceptions { get; init; }

    /// <summary>
    /// Whether 304 is declared: the method that gives the whole response has its headers, the other one throws it.
    /// </summary>
    public bool AnswersNotModified { get; init; }

    /// <summary>The typed headers of the successful responses; <see langword="null"/>: none is declared.</summary>
    public HeadersDeclaration? Headers { get; init; }

    /// <summary>Alternatives; empty: anonymous.</summary>
    public EquatableArray<CredentialSet> Security { get; init; }

    /// <summary>The operation's own server; <see langword="null"/>: the client's.</summary>
    public string? ServerUrl { get; init; }

    /// <summary>Media types to ask for, the preferred one first; empty: anything.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>Whether the caller can choose among media types.</summary>
    public bool HasWireFormat { get; init; }

    public bool Obsolete { get; init; }

    public DocumentationComment Documentation { get; init; } = DocumentationComment.None;

    /// <summary>What the methods' <c>returns</c> says; empty: nothing that the type does not.</summary>
    public string ResultSummary { get; init; } = "";
}
