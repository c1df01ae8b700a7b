using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Model.Links;

/// <summary>The methods of a client that follow a link in a response.</summary>
internal sealed record FollowDeclaration
{
    /// <summary>Gets the methods' name without <c>Async</c>.</summary>
    public required string MethodName { get; init; }

    /// <summary>Gets the nested class that the methods share, generic in the link's target.</summary>
    public required string ClassName { get; init; }

    /// <summary>Gets the type parameter, which hides no type of the namespace.</summary>
    public required string TypeParameter { get; init; }

    /// <summary>Gets the links that can be followed, in ordinal order, with one method each.</summary>
    public EquatableArray<FollowedType> Types { get; init; }

    /// <summary>Gets the path for telemetry, whose first segment is the version that all paths start with.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Gets the media types to accept, as most operations do.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>Gets the alternatives, with those that most operations require first.</summary>
    public EquatableArray<CredentialSet> Security { get; init; }

    /// <summary>Gets the errors, if all operations declare the same.</summary>
    public EquatableArray<ResponseDeclaration> Errors { get; init; }

    /// <summary>Gets what a catch clause can catch.</summary>
    public EquatableArray<TypedException> Exceptions { get; init; }
}
