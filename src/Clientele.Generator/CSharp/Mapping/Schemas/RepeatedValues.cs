using System;
using System.Collections.Generic;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Schemas;

/// <summary>Determines which member an enum's value is read as if several share it: the first.</summary>
internal sealed class RepeatedValues
{
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _xmlValues = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    private RepeatedValues() { }

    /// <summary>Gets the same members, marking those that repeat a value of an earlier one.</summary>
    public static EquatableArray<EnumMemberDeclaration> Mark(EquatableArray<EnumMemberDeclaration> members) =>
        members.Count < 2 ? members : members.Rewrite(new RepeatedValues(), static (member, seen) => seen.Mark(member));

    private EnumMemberDeclaration Mark(EnumMemberDeclaration member)
    {
        var repeatsValue = !_values.Add(member.Value);
        var repeatsXmlValue = !_xmlValues.Add(member.XmlValue);
        var repeatsNumber = member.Number is { } number && !_numbers.Add(number);
        return repeatsValue || repeatsXmlValue || repeatsNumber
            ? member with
            {
                RepeatsValue = repeatsValue,
                RepeatsXmlValue = repeatsXmlValue,
                RepeatsNumber = repeatsNumber,
            }
            : member;
    }
}
