using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A class for declared headers.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Summary">The docs.</param>
/// <param name="Members">The headers.</param>
internal sealed record HeadersDeclaration(string Name, string Summary, EquatableArray<HeaderMember> Members)
{
    /// <summary>
    /// Gets whether it is one of <see cref="ClientDeclaration.Headers"/>, which differs from this one at most in order
    /// and docs.
    /// </summary>
    public bool IsShared { get; init; }
}
