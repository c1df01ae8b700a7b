using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A discriminator's value that a record sets on itself.</summary>
/// <param name="MemberName">The member's identifier.</param>
/// <param name="WireName">The JSON member's name.</param>
/// <param name="Type">A string or an open enum.</param>
/// <param name="Value">The value.</param>
/// <param name="Others">Of a record, other values that name it; of a case of a union, values that name other cases.</param>
/// <param name="IsFixed">
/// Of a record, whether a value that names another one is overridden on writing; of a case of a union, whether the member
/// may be null.
/// </param>
internal sealed record MemberTag(
    string MemberName,
    string WireName,
    CodeType Type,
    string Value,
    EquatableArray<string> Others,
    bool IsFixed
)
{
    /// <summary>
    /// Gets, for a record, the values that name others, so that one that names none is kept; <see langword="null"/> if
    /// there are too many to check, so that any other value is overridden.
    /// </summary>
    public EquatableArray<string>? Rivals { get; init; }
}
