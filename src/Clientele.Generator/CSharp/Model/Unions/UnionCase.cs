using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Model.Unions;

/// <summary>A type that a union can hold; cases are tried in order, and the first that fits is used.</summary>
/// <param name="Name">Its identifier (<c>Dog</c>: <c>TryGetDog</c>, <c>FromDog</c>).</param>
/// <param name="Type">The type of its values, which is never nullable.</param>
/// <param name="DiscriminatorValues">The values that select it; empty without a discriminator.</param>
/// <param name="Kinds">The JSON kinds of its values.</param>
/// <param name="RequiredNames">For an object: the members it must have.</param>
/// <param name="KnownNames">
/// For an object: all members it declares, including those of <paramref name="RequiredNames"/> and
/// <paramref name="Constants"/>, to prefer the case that knows the most.
/// </param>
/// <param name="Constants">For an object: members with one or few legal texts.</param>
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
    /// <summary>Gets whether it takes objects whose discriminator is absent or names no case.</summary>
    public bool IsDefault { get; init; }

    /// <summary>Gets whether an earlier case has the same type, which then takes its values.</summary>
    public bool RepeatsType { get; init; }

    /// <summary>
    /// Gets the members by which it is recognized in XML; <see langword="null"/> if they are the same as in JSON, under
    /// the same names.
    /// </summary>
    public XmlCaseMembers? XmlMembers { get; init; }

    /// <summary>Gets the element for a value of it, if the cases differ in that.</summary>
    public XmlName? XmlName { get; init; }

    /// <summary>
    /// Gets the discriminator to set on a value without one, with the values that name other cases; fixed if it may be
    /// null.
    /// </summary>
    public MemberTag? Tag { get; init; }
}
