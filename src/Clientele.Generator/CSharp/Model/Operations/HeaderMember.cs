using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A declared response header.</summary>
/// <param name="Name">The property.</param>
/// <param name="WireName">The header.</param>
/// <param name="Type">
/// The type of it or of its items, a scalar or an open enum; <see cref="Scalar.String"/> for all others.
/// </param>
/// <param name="IsList">Whether it is a list of them.</param>
/// <param name="Obsolete">Whether it is deprecated.</param>
/// <param name="Documentation">Its docs.</param>
internal sealed record HeaderMember(
    string Name,
    string WireName,
    CodeType Type,
    bool IsList,
    bool Obsolete,
    DocumentationComment Documentation
);
