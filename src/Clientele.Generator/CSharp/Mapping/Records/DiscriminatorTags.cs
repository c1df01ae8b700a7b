using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>Makes records identify themselves by setting the values of their discriminators.</summary>
internal sealed class DiscriminatorTags
{
    /// <summary>
    /// The maximum number of values of a family or of other cases to check; more would cost each record as many lines.
    /// </summary>
    private const int MaxOthers = 32;

    private readonly Dictionary<string, RecordDeclaration> _records;
    private readonly Dictionary<(string Type, string Wire), SortedSet<string>> _values = [];
    private readonly Dictionary<(string Type, string Wire), List<string>?> _families = [];
    private readonly HashSet<(string Type, string Wire)> _tagged = [];
    private readonly HashSet<(string Type, string Wire)> _owners = [];
    private readonly HashSet<string> _defaults = new(StringComparer.Ordinal);

    private DiscriminatorTags(EquatableArray<TypeDeclaration> types)
    {
        _records = types.OfType<RecordDeclaration>().ToDictionary(static record => record.Name, StringComparer.Ordinal);
        foreach (var type in types)
        {
            Collect(type);
        }

        foreach (var (type, wire) in _values.Keys)
        {
            if (_records.TryGetValue(type, out var record))
            {
                _owners.Add((Owner(record, wire), wire));
            }
        }
    }

    /// <summary>Gets the same types, with records that set their discriminators.</summary>
    public static EquatableArray<TypeDeclaration> Apply(EquatableArray<TypeDeclaration> types)
    {
        var tags = new DiscriminatorTags(types);
        if (tags._values.Count == 0)
        {
            return types;
        }

        var made = tags._records.Values.ToDictionary(static record => record.Name, tags.Tags, StringComparer.Ordinal);
        return types
            .Select(type =>
                type switch
                {
                    RecordDeclaration record => tags.Apply(record, made[record.Name]),
                    UnionDeclaration { DiscriminatorWireName: { } wire } union => tags.Apply(union, wire),
                    _ => type,
                }
            )
            .ToEquatableArray();
    }

    private void Collect(TypeDeclaration type)
    {
        switch (type)
        {
            case RecordDeclaration { DiscriminatorWireName: { } wire } record:
                foreach (var derived in record.Derived)
                {
                    Add(derived.TypeName, wire, derived.Value);
                }

                AddDefault(record.DefaultTypeName);
                AddFamily(record.Derived.Select(static derived => (derived.TypeName, derived.Value)).ToList(), wire);
                break;
            case UnionDeclaration { DiscriminatorWireName: { } wire } union:
                var named = union.Cases.Where(static item => item.Type.Type is DeclaredType).ToList();
                foreach (var item in named)
                {
                    foreach (var value in item.DiscriminatorValues)
                    {
                        Add(((DeclaredType)item.Type.Type).Name, wire, value);
                    }

                    AddDefault(item.IsDefault ? ((DeclaredType)item.Type.Type).Name : null);
                }

                var pairs = named.SelectMany(
                    static item => item.DiscriminatorValues,
                    static (item, value) => (((DeclaredType)item.Type.Type).Name, value)
                );
                AddFamily(pairs.ToList(), wire);
                break;
        }
    }

    private void Add(string type, string wire, string value)
    {
        if (!_values.TryGetValue((type, wire), out var values))
        {
            _values[(type, wire)] = values = new SortedSet<string>(StringComparer.Ordinal);
        }

        values.Add(value);
    }

    private void AddFamily(List<(string Type, string Value)> members, string wire)
    {
        var values = members.Count <= MaxOthers ? members.ConvertAll(static member => member.Value) : null;
        foreach (var type in members.Select(static member => member.Type).Distinct(StringComparer.Ordinal))
        {
            var isFirst = !_families.TryGetValue((type, wire), out var known);
            var isSmall = values is not null && (isFirst || known is not null);
            _families[(type, wire)] = isSmall ? [.. known ?? [], .. values!] : null;
        }
    }

    private EquatableArray<string>? Rivals(string type, string wire) =>
        _families[(type, wire)]
            ?.Except(_values[(type, wire)], StringComparer.Ordinal)
            .OrderBy(static value => value, StringComparer.Ordinal)
            .ToEquatableArray();

    private void AddDefault(string? type)
    {
        if (type is not null)
        {
            _defaults.Add(type);
        }
    }

    private List<MemberTag> Tags(RecordDeclaration record)
    {
        var tags = new List<MemberTag>();
        foreach (var member in record.InheritedMembers.Concat(record.Members).Where(IsTaggable))
        {
            var isOwn = record.Members.Contains(member);
            if (Value(record, member, isOwn) is not { } value)
            {
                continue;
            }

            var others = _values.TryGetValue((record.Name, member.WireName), out var known)
                ? known.Where(other => other != value).ToEquatableArray()
                : [];
            var isFixed = known is not null && !record.IsBase && !_defaults.Contains(record.Name);
            tags.Add(
                new MemberTag(member.Name, member.WireName, member.Type.Type, value, others, isFixed)
                {
                    Rivals = isFixed ? Rivals(record.Name, member.WireName) : null,
                }
            );
            _tagged.Add((Owner(record, member.WireName), member.WireName));
        }

        return tags;
    }

    private static bool IsTaggable(MemberDeclaration member) =>
        member.Initializer is null
        && member.Type.Type is ScalarType { Scalar: Scalar.String } or DeclaredType { Kind: DeclaredKind.OpenEnum };

    /// <summary>
    /// Gets the value that names a record: the one equal to its schema's name, else the only one or, for a derived
    /// record, the first.
    /// </summary>
    private string? Value(RecordDeclaration record, MemberDeclaration member, bool isOwn)
    {
        if (!_values.TryGetValue((record.Name, member.WireName), out var values))
        {
            // If it must identify itself, a base that no value names uses its schema's name.
            return isOwn && member.Required && record.IsBase && _owners.Contains((record.Name, member.WireName))
                ? record.SchemaName
                : null;
        }

        return values.FirstOrDefault(value =>
            string.Equals(value, record.SchemaName, StringComparison.OrdinalIgnoreCase)
        ) ?? (values.Count == 1 || !isOwn ? values.First() : null);
    }

    private string Owner(RecordDeclaration record, string wire)
    {
        for (
            var current = record;
            current is not null;
            current = current.BaseName is { } name && _records.TryGetValue(name, out var next) ? next : null
        )
        {
            if (current.Members.Any(own => own.WireName == wire))
            {
                return current.Name;
            }
        }

        return record.Name;
    }

    private RecordDeclaration Apply(RecordDeclaration record, List<MemberTag> tags) =>
        record with
        {
            Members = record
                .Members.Select(member =>
                    _tagged.Contains((record.Name, member.WireName)) ? member with { IsTag = true } : member
                )
                .ToEquatableArray(),
            Tags = tags.ToEquatableArray(),
        };

    private TypeDeclaration Apply(UnionDeclaration union, string wire) =>
        union with
        {
            Cases = union.Cases.Select(item => item with { Tag = Tag(union, item, wire) }).ToEquatableArray(),
        };

    private MemberTag? Tag(UnionDeclaration union, UnionCase item, string wire)
    {
        if (
            item.DiscriminatorValues.IsEmpty
            || item.Type.Type is not DeclaredType type
            || !_records.TryGetValue(type.Name, out var record)
        )
        {
            return null;
        }

        var member = record
            .InheritedMembers.Concat(record.Members)
            .FirstOrDefault(member => member.WireName == wire && !member.IsOptional);
        if (member is null || !IsTaggable(member))
        {
            return null;
        }

        var value = item.DiscriminatorValues.FirstOrDefault(value =>
            string.Equals(value, record.SchemaName, StringComparison.OrdinalIgnoreCase)
        ) ?? item.DiscriminatorValues[0];
        var others = union
            .Cases.SelectMany(static other => other.DiscriminatorValues)
            .Where(other => !item.DiscriminatorValues.Contains(other))
            .Distinct()
            .ToList();
        return new MemberTag(
            member.Name,
            wire,
            member.Type.Type,
            value,
            others.Count <= MaxOthers ? others.ToEquatableArray() : [],
            member.Type.Nullable
        );
    }
}
