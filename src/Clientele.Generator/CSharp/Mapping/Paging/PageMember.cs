using System.Collections.Generic;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Paging;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Paging;

/// <summary>A value of a page.</summary>
/// <param name="Place">Where it stands, in words.</param>
/// <param name="Word">The last one of them.</param>
/// <param name="Path">The properties that lead to it.</param>
/// <param name="Declaration">The last one of them.</param>
internal sealed record PageMember(
    string Place,
    string Word,
    IReadOnlyList<PageStep> Path,
    MemberDeclaration Declaration
)
{
    /// <summary>Whether it stands in the page itself, or in what wraps it.</summary>
    public bool IsOwn => Place == Word;

    /// <summary>The value as an expression will have it.</summary>
    public PagePath Value =>
        new(Path.ToEquatableArray(), Declaration.Type.Type is ScalarType { Scalar: Scalar.Uri })
        {
            IsReal = Is(Scalar.Single, Scalar.Double, Scalar.Decimal),
        };

    /// <summary>Whether it is a number that counts.</summary>
    public bool IsCount => Is(Scalar.Int32, Scalar.Int64, Scalar.Single, Scalar.Double, Scalar.Decimal);

    /// <summary>Whether its type is one of <paramref name="scalars"/>.</summary>
    public bool Is(params Scalar[] scalars) =>
        Declaration.Type.Type is ScalarType { Scalar: var scalar } && System.Array.IndexOf(scalars, scalar) >= 0;
}
