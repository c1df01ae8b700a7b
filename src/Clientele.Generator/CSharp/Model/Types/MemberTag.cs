using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A discriminator's value that a record sets on itself.</summary>
/// <param name="MemberName">The member's identifier.</param>
/// <param name="WireName">The JSON member's name.</param>
/// <param name="Type">A string or an open enum.</param>
/// <param name="Value">The value.</param>
/// <param name="Others">Other values that name the record; empty if <see cref="IsFixed"/> is not set.</param>
/// <param name="IsFixed">Whether a value that names another record is overridden on writing.</param>
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
    /// Gets the values that name other records, so that one that names none is kept; <see langword="null"/> if there are
    /// too many to check, so that any other value is overridden.
    /// </summary>
    public EquatableArray<string>? Rivals { get; init; }
}
