using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Model.Types;

/// <summary>A discriminator's value that a record gives itself.</summary>
/// <param name="MemberName">The member's identifier.</param>
/// <param name="WireName">The JSON member's name.</param>
/// <param name="Type">A string or an open enum.</param>
/// <param name="Value">The value.</param>
/// <param name="Others">Further values that name the record; empty with <see cref="IsFixed"/> unset.</param>
/// <param name="IsFixed">Whether any other value is overruled when it is written.</param>
internal sealed record MemberTag(
    string MemberName,
    string WireName,
    CodeType Type,
    string Value,
    EquatableArray<string> Others,
    bool IsFixed
);
