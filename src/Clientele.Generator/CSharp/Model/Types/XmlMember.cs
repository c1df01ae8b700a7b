using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>What a member is in XML.</summary>
/// <param name="Name">Element or attribute name; of a list that is not wrapped, each item's.</param>
/// <param name="Kind">Element, attribute or text; none: a record whose members stand among those around it.</param>
/// <param name="IsWrapped">Of a list: whether <paramref name="Name"/> encloses the items.</param>
/// <param name="ItemName">Of a wrapped list: each item's name.</param>
internal sealed record XmlMember(XmlName Name, XmlNodeKind Kind, bool IsWrapped, XmlName? ItemName)
{
    /// <summary>Of a list of lists: the names of the items within, level by level.</summary>
    public EquatableArray<XmlName> InnerItemNames { get; init; }

    /// <summary>Other names that are read as <see cref="Name"/> is, where no other member has them.</summary>
    public EquatableArray<XmlName> OtherNames { get; init; }

    /// <summary>
    /// Of a list: the element of the other form, read where no other member has it: around the items of a list that is
    /// not wrapped, else each item's.
    /// </summary>
    public XmlName? OtherForm { get; init; }

    /// <summary>Of a union: the names of its cases, each of which is a name of the member, too.</summary>
    public EquatableArray<XmlName> CaseNames { get; init; }

    /// <summary>Of a union: whether a value is written under the name of its case.</summary>
    public bool IsNamedByCase { get; init; }

    /// <summary>Of a map that is written as DataContractSerializer does: the name of each pair.</summary>
    public XmlName? PairName { get; init; }

    /// <summary>Whether a dateTime is written as DataContractSerializer writes one with an offset.</summary>
    public bool IsMoment { get; init; }

    /// <summary>
    /// Whether an empty element can be no value of it: of an enum of numbers, or one that has no empty text.
    /// </summary>
    public bool IsNullIfEmpty { get; init; }

    /// <summary>
    /// The name that it has where another member has the one that a reference gives it; <see langword="null"/>: the
    /// name is its own.
    /// </summary>
    public XmlName? OwnName { get; init; }

    /// <summary>
    /// Of a list that does not say whether it is wrapped: the form that it has where another member is called as its
    /// items are; <see langword="null"/>: it says so.
    /// </summary>
    public XmlMember? Wrapped { get; init; }
}
