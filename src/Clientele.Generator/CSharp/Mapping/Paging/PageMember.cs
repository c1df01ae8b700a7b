using System.Collections.Generic;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>A value of a page.</summary>
/// <param name="Place">Its location, in words.</param>
/// <param name="Word">The last word of the location.</param>
/// <param name="Path">The properties that lead to it.</param>
/// <param name="Declaration">The last of these properties.</param>
internal sealed record PageMember(
    string Place,
    string Word,
    IReadOnlyList<PageStep> Path,
    MemberDeclaration Declaration
)
{
    /// <summary>Gets whether it is in the page itself, or in what wraps the page.</summary>
    public bool IsOwn => Place == Word;

    /// <summary>Gets the value as used in an expression.</summary>
    public PagePath Value =>
        new(Path.ToEquatableArray(), Declaration.Type.Type is ScalarType { Scalar: Scalar.Uri })
        {
            IsReal = Is(Scalar.Single, Scalar.Double, Scalar.Decimal),
        };

    /// <summary>Gets whether it is a number that can be a count.</summary>
    public bool IsCount => Is(Scalar.Int32, Scalar.Int64, Scalar.Single, Scalar.Double, Scalar.Decimal);

    /// <summary>Determines whether its type is one of <paramref name="scalars"/>.</summary>
    public bool Is(params Scalar[] scalars) =>
        Declaration.Type.Type is ScalarType { Scalar: var scalar } && System.Array.IndexOf(scalars, scalar) >= 0;
}
