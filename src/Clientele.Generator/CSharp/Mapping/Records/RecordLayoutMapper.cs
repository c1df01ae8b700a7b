using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>Determines what follows from the members of a record and its derived records.</summary>
internal static class RecordLayoutMapper
{
    /// <summary>
    /// Gets the same record, with the names of the fields behind its properties, and the values that select among
    /// derived records.
    /// </summary>
    public static RecordDeclaration Apply(RecordDeclaration record)
    {
        var names = new PrivateNames(RecordMemberNames.Enumerate(record).Append(record.Name));
        return record with
        {
            Additional = record.Additional is { } additional
                ? additional with
                {
                    Field = names.Claim(AdditionalMembers.UsualField),
                }
                : null,
            Members = record.Members.Rewrite(names, WithField),
            Dispatched = Dispatched(record),
        };
    }

    private static MemberDeclaration WithField(MemberDeclaration member, PrivateNames names)
    {
        var field = names.Claim(member.Field!);
        return field == member.Field ? member : member with { Field = field };
    }

    // If a value names several records, the first one wins.
    private static EquatableArray<DerivedRecord> Dispatched(RecordDeclaration record)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var others = record.DefaultTypeName ?? record.Name;
        var dispatched = record
            .Derived.Where(derived => seen.Add(derived.Value) && derived.TypeName != others)
            .ToList();
        return dispatched.Count == record.Derived.Count ? record.Derived : dispatched.ToEquatableArray();
    }
}
