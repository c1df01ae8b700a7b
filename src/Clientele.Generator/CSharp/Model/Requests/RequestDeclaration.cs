using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Requests;

/// <summary>How the request of an operation is built from its arguments.</summary>
/// <param name="Steps">The calls of the builder, in this order.</param>
internal sealed record RequestDeclaration(EquatableArray<RequestStep> Steps)
{
    /// <summary>
    /// Gets the argument that says whether the items are to be read one by one; <see langword="null"/> if that is the
    /// same for all methods.
    /// </summary>
    public string? StreamArgument { get; init; }
}
