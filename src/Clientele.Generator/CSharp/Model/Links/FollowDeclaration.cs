using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;

namespace Clientele.Generator.CSharp.Model.Links;

/// <summary>The methods of a client that follow a link of an answer.</summary>
internal sealed record FollowDeclaration
{
    /// <summary>The methods' name without <c>Async</c>.</summary>
    public required string MethodName { get; init; }

    /// <summary>The nested class of what the methods share, generic in what a link leads to.</summary>
    public required string ClassName { get; init; }

    /// <summary>The type parameter, which hides no type of the namespace.</summary>
    public required string TypeParameter { get; init; }

    /// <summary>The links that can be followed, ordinally; a method for each.</summary>
    public EquatableArray<FollowedType> Types { get; init; }

    /// <summary>What telemetry calls the path; its first segment is the version that all paths begin with.</summary>
    public required string PathTemplate { get; init; }

    /// <summary>Media types to ask for, as most operations do.</summary>
    public EquatableArray<string> Accept { get; init; }

    /// <summary>Alternatives, what most operations ask for first.</summary>
    public EquatableArray<CredentialSet> Security { get; init; }

    /// <summary>The errors, where all operations declare the same.</summary>
    public EquatableArray<ResponseDeclaration> Errors { get; init; }

    /// <summary>What a catch clause can ask for.</summary>
    public EquatableArray<TypedException> Exceptions { get; init; }
}
