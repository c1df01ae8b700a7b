using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>How the request of an operation is built from its arguments.</summary>
/// <param name="Steps">What the builder is told, in this order.</param>
internal sealed record RequestDeclaration(EquatableArray<RequestStep> Steps)
{
    /// <summary>
    /// The argument that says whether the items are wanted one by one; <see langword="null"/>: all methods want the
    /// same.
    /// </summary>
    public string? StreamArgument { get; init; }
}
