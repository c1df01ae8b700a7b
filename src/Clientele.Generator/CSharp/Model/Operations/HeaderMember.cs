using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A declared response header.</summary>
/// <param name="Name">The property.</param>
/// <param name="WireName">The header.</param>
/// <param name="Scalar">
/// Its type; <see cref="Scalar.String"/> for all that is neither scalar nor a list of scalars.
/// </param>
/// <param name="IsList">Whether it is a list of them.</param>
/// <param name="Obsolete">Whether it is deprecated.</param>
/// <param name="Documentation">Its docs.</param>
internal sealed record HeaderMember(
    string Name,
    string WireName,
    Scalar Scalar,
    bool IsList,
    bool Obsolete,
    DocumentationComment Documentation
);
