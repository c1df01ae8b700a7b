using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>One type that a union can hold; cases are tried in order and the first that fits is taken.</summary>
/// <param name="Name">Its identifier (<c>Dog</c>: <c>TryGetDog</c>, <c>FromDog</c>).</param>
/// <param name="Type">Never nullable.</param>
/// <param name="DiscriminatorValues">Values that select it; empty without discriminator.</param>
/// <param name="Kinds">The JSON kinds its values have.</param>
/// <param name="RequiredNames">Of an object: members it must have.</param>
/// <param name="KnownNames">
/// Of an object: all members it declares, those of <paramref name="RequiredNames"/> and <paramref name="Constants"/>
/// included, to prefer the case that knows most.
/// </param>
/// <param name="Constants">Of an object: members with one or few legal texts.</param>
internal sealed record UnionCase(
    string Name,
    TypeUse Type,
    EquatableArray<string> DiscriminatorValues,
    JsonKinds Kinds,
    EquatableArray<string> RequiredNames,
    EquatableArray<string> KnownNames,
    EquatableArray<MemberConstant> Constants
)
{
    /// <summary>Whether objects are of it whose discriminator is absent or names no case.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Whether a case before it has its type, of which a value becomes that one.</summary>
    public bool RepeatsType { get; init; }

    /// <summary>
    /// By which members it is recognized in XML; <see langword="null"/>: by the same as in JSON, called alike.
    /// </summary>
    public XmlCaseMembers? XmlMembers { get; init; }

    /// <summary>The element that a value of it is, where the cases differ in that.</summary>
    public XmlName? XmlName { get; init; }

    /// <summary>
    /// The discriminator that a value is given which has none, with the values that name other cases; fixed where it
    /// may be null.
    /// </summary>
    public MemberTag? Tag { get; init; }
}
