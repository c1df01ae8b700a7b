using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>Determines which types have something to validate: their own rules, or parts that have some.</summary>
internal static class ValidationReach
{
    /// <summary>
    /// Gets the types with <see cref="TypeDeclaration.IsValidated"/> set, and their members with
    /// <see cref="ValueRules.IsOfValidatedType"/>.
    /// </summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        var validated = Find(types);
        return validated.Count == 0
            ? types
            : types.Select(type => validated.Contains(type.Name) ? Mark(type, validated) : type).ToEquatableArray();
    }

    private static HashSet<string> Find(EquatableArray<TypeDeclaration> types)
    {
        var users = types
            .SelectMany(
                static type => Parts(type).Distinct(StringComparer.Ordinal),
                static (type, part) => (Part: part, User: type.Name)
            )
            .Concat(
                types
                    .OfType<RecordDeclaration>()
                    .Where(static record => record.BaseName is not null)
                    .Select(static record => (Part: record.Name, User: record.BaseName!))
            )
            .ToLookup(static pair => pair.Part, static pair => pair.User, StringComparer.Ordinal);
        var found = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<string>(
            types
                .OfType<RecordDeclaration>()
                .Where(static record =>
                    !record.Conditions.IsEmpty || Members(record).Any(static member => member.Rules is not null)
                )
                .Select(static record => record.Name)
        );
        while (pending.Count > 0)
        {
            var name = pending.Pop();
            if (found.Add(name))
            {
                foreach (var user in users[name])
                {
                    pending.Push(user);
                }
            }
        }

        return found;
    }

    private static IEnumerable<MemberDeclaration> Members(RecordDeclaration record) =>
        record.InheritedMembers.Concat(record.Members);

    // A base also validates any derived record that a member holds, and a derived record everything that its base does.
    private static IEnumerable<string> Parts(TypeDeclaration type) =>
        type switch
        {
            RecordDeclaration record => Members(record)
                .Select(static member => member.Type.Type)
                .Concat(record.Additional is { } additional ? [additional.Value.Type] : [])
                .SelectMany(Names)
                .Concat(record.Derived.Select(static derived => derived.TypeName))
                .Concat(record.BaseName is { } name ? [name] : []),
            UnionDeclaration union => union.Cases.SelectMany(static item => Names(item.Type.Type)),
            _ => [],
        };

    private static IEnumerable<string> Names(CodeType type) =>
        type switch
        {
            DeclaredType declared => [declared.Name],
            ListType list => Names(list.Item.Type),
            MapType map => Names(map.Value.Type),
            _ => [],
        };

    private static TypeDeclaration Mark(TypeDeclaration type, HashSet<string> validated) =>
        type switch
        {
            RecordDeclaration record => record with
            {
                IsValidated = true,
                Members = record
                    .Members.Select(member => member with { Rules = Mark(member.Rules, member.Type.Type, validated) })
                    .ToEquatableArray(),
                InheritedMembers = record
                    .InheritedMembers.Select(member =>
                        member with
                        {
                            Rules = Mark(member.Rules, member.Type.Type, validated),
                        }
                    )
                    .ToEquatableArray(),
            },
            _ => type with { IsValidated = true },
        };

    private static ValueRules? Mark(ValueRules? rules, CodeType type, HashSet<string> validated)
    {
        if (!Names(type).Any(validated.Contains))
        {
            return rules;
        }

        var marked = rules ?? new ValueRules();
        return type switch
        {
            ListType list => marked with { Item = Mark(marked.Item, list.Item.Type, validated) },
            MapType map => marked with { Item = Mark(marked.Item, map.Value.Type, validated) },
            _ => marked with { IsOfValidatedType = true },
        };
    }
}
