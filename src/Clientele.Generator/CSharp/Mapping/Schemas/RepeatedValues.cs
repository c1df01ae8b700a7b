using System;
using System.Collections.Generic;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;

namespace Clientele.Generator.CSharp.Mapping.Schemas;

/// <summary>Decides which member a value of an enum is read as where several have it: the first.</summary>
internal sealed class RepeatedValues
{
    private readonly HashSet<string> _values = new(StringComparer.Ordinal);
    private readonly HashSet<string> _xmlValues = new(StringComparer.Ordinal);
    private readonly HashSet<string> _numbers = new(StringComparer.Ordinal);

    private RepeatedValues() { }

    /// <summary>The same members; marked are those of whose values a member before them is.</summary>
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
