using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>The XML form of a member.</summary>
/// <param name="Name">The name of the element or attribute; for an unwrapped list, that of each item.</param>
/// <param name="Kind">
/// Element, attribute or text; none for a record whose members are merged into the enclosing element.
/// </param>
/// <param name="IsWrapped">For a list: whether an element called <paramref name="Name"/> encloses the items.</param>
/// <param name="ItemName">For a wrapped list: the name of each item.</param>
internal sealed record XmlMember(XmlName Name, XmlNodeKind Kind, bool IsWrapped, XmlName? ItemName)
{
    /// <summary>Gets, for a list of lists, the names of the nested items, level by level.</summary>
    public EquatableArray<XmlName> InnerItemNames { get; init; }

    /// <summary>Gets other names that are read like <see cref="Name"/>, unless another member has them.</summary>
    public EquatableArray<XmlName> OtherNames { get; init; }

    /// <summary>
    /// Gets, for a list, the element of the other form, read unless another member has it: the one around the items of
    /// an unwrapped list, else that of each item.
    /// </summary>
    public XmlName? OtherForm { get; init; }

    /// <summary>Gets, for a union, the names of its cases, each of which is also a name of the member.</summary>
    public EquatableArray<XmlName> CaseNames { get; init; }

    /// <summary>Gets, for a union, whether a value is written under the name of its case.</summary>
    public bool IsNamedByCase { get; init; }

    /// <summary>Gets, for a map written as by DataContractSerializer, the name of each pair.</summary>
    public XmlName? PairName { get; init; }

    /// <summary>Gets whether a dateTime is written as DataContractSerializer writes one with an offset.</summary>
    public bool IsMoment { get; init; }

    /// <summary>
    /// Gets whether an empty element can't be a value of it: for an enum of numbers, or one without an empty text.
    /// </summary>
    public bool IsNullIfEmpty { get; init; }

    /// <summary>
    /// Gets the name used if another member has the one provided by a reference; <see langword="null"/> if the name is
    /// its own.
    /// </summary>
    public XmlName? OwnName { get; init; }

    /// <summary>
    /// Gets, for a list that may be wrapped or not, its form if another member has the name of its items;
    /// <see langword="null"/> if it is not ambiguous.
    /// </summary>
    public XmlMember? Wrapped { get; init; }
}
