using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Operations;

/// <summary>A declared response header.</summary>
/// <param name="Name">The property.</param>
/// <param name="WireName">The header.</param>
/// <param name="Type">
/// Its type, or that of its items: a scalar or an open enum; <see cref="Scalar.String"/> for anything else.
/// </param>
/// <param name="IsList">Whether it is a list.</param>
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
