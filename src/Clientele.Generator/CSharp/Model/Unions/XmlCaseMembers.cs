using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>The members by which a union's case is recognized in XML.</summary>
/// <param name="Required">
/// The local names of each member that an element must have; a member may have any of its names.
/// </param>
/// <param name="Constants">Members with one or few legal texts, by their local names.</param>
internal sealed record XmlCaseMembers(
    EquatableArray<EquatableArray<string>> Required,
    EquatableArray<MemberConstant> Constants
)
{
    /// <summary>Gets the members by which a case is recognized.</summary>
    public static XmlCaseMembers Find(UnionCase item) => item.XmlMembers ?? Create(item);

    /// <summary>Gets the members under their names in JSON.</summary>
    public static XmlCaseMembers Create(UnionCase item) =>
        new(
            item.RequiredNames.Select(static EquatableArray<string> (string name) => [name]).ToEquatableArray(),
            item.Constants
        );
}
