using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping.Records;

/// <summary>Maps object schemas to <see cref="RecordDeclaration"/>, including what they inherit.</summary>
internal sealed class RecordMapper(MappingContext context)
{
    private readonly Dictionary<string, RecordDeclaration> _named = new(StringComparer.Ordinal);
    private readonly MemberMapper _members = new(context);

    /// <summary>Gets the record of a named schema; its bases are mapped first.</summary>
    public RecordDeclaration Map(NamedSchema named)
    {
        foreach (var baseId in context.Inheritance.BasesOf(named.Id))
        {
            Cached(context.Index.Find(baseId)!);
        }

        return Cached(named);
    }

    /// <summary>Gets the record of an inline schema.</summary>
    public RecordDeclaration Map(string name, ObjectSchema schema)
    {
        var baseRecord = Inheritance.IsRecord(context.Index, schema.BaseId)
            ? Map(context.Index.Find(schema.BaseId)!)
            : null;
        return Build(name, name, null, schema, baseRecord);
    }

    private RecordDeclaration Cached(NamedSchema named)
    {
        if (_named.TryGetValue(named.Id, out var known))
        {
            return known;
        }

        var schema = (ObjectSchema)named.Schema;
        var baseId = context.Inheritance.BaseOf(named.Id);
        if (schema.BaseId is not null && baseId is null)
        {
            context.Report(
                MappingDescriptors.BrokenInheritance,
                schema.Pointer,
                named.Name,
                context.Index.Find(schema.BaseId)?.Name ?? schema.BaseId
            );
        }

        var record = Build(
            context.Types.NameOf(named.Id),
            named.Name,
            named.Id,
            schema,
            baseId is null ? null : _named[baseId]
        );
        _named.Add(named.Id, record);
        return record;
    }

    private RecordDeclaration Build(
        string name,
        string label,
        string? id,
        ObjectSchema schema,
        RecordDeclaration? baseRecord
    )
    {
        var isBase = id is not null && context.Inheritance.IsBase(id);
        EquatableArray<MemberDeclaration> inherited = baseRecord is null
            ? []
            :
            [
                .. baseRecord.InheritedMembers,
                .. baseRecord.Members.Select(static member => member with { Field = null }),
            ];
        var inheritedWires = new HashSet<string>(inherited.Select(member => member.WireName), StringComparer.Ordinal);
        var properties = Properties(schema, isBase).Where(property => !inheritedWires.Contains(property.Name)).ToList();
        var inheritedAdditional = baseRecord?.Additional ?? baseRecord?.InheritedAdditional;
        var scope = Scope(
            name,
            id,
            isBase,
            inherited.Select(member => member.Name).Append(inheritedAdditional?.Name ?? name)
        );
        var members = XmlAttributes.Check(
            _members.Map(properties, schema, name, scope),
            inherited,
            schema.Pointer,
            context
        );
        var discriminator = isBase ? DiscriminatorOf(id!) : null;
        var record = new RecordDeclaration
        {
            Name = name,
            SchemaName = label,
            Documentation = Docs.Create(schema, label),
            Obsolete = schema.Annotations.Deprecated,
            XmlRoot = XmlMapper.Root(schema.Annotations.Xml, label),
            HasXmlName = schema.Annotations.Xml is { Name.Length: > 0 },
            OtherXmlRoots = id is null ? [] : XmlRoots.OfFamily(id, context),
            IsXmlMember = id is null && XmlRoots.IsMember(schema.Annotations.Xml, inherited, members),
            Members = members,
            InheritedMembers = inherited,
            Conditions = [.. baseRecord?.Conditions ?? [], .. ConditionMapper.Map(schema, [.. inherited, .. members])],
            BaseName = baseRecord?.Name,
            IsBase = isBase,
            DiscriminatorWireName = discriminator?.PropertyName,
            Derived = discriminator is null ? [] : Derived(id!, schema.Pointer, discriminator),
            DefaultTypeName =
                discriminator?.DefaultId is { } other && other != id && context.Inheritance.Descends(other, id!)
                    ? context.Types.NameOf(other)
                    : null,
            Additional = inheritedAdditional is null ? Additional(schema, isBase, scope) : null,
            InheritedAdditional = inheritedAdditional,
        };
        return RecordLayoutMapper.Apply(record);
    }

    private NameScope Scope(string name, string? id, bool isBase, IEnumerable<string> inherited)
    {
        var scope = new NameScope(ReservedNames.OfRecord);
        scope.Reserve(name);
        scope.Reserve(inherited);
        if (isBase)
        {
            // Inside a derived record, its own name would refer to the inherited member.
            scope.Reserve(context.Inheritance.DerivedOf(id!).Select(context.Types.NameOf));
        }

        return scope;
    }

    // A discriminator without a property would not be written back.
    private static List<ApiProperty> Properties(ObjectSchema schema, bool isBase)
    {
        var properties = schema
            .Properties.GroupBy(property => property.Name, StringComparer.Ordinal)
            .Select(group => group.First())
            .ToList();
        if (
            isBase
            && schema.Discriminator is { } discriminator
            && properties.All(property => property.Name != discriminator.PropertyName)
        )
        {
            properties.Insert(
                0,
                new ApiProperty(
                    discriminator.PropertyName,
                    new PrimitiveSchema(PrimitiveKind.String, null) { Pointer = schema.Pointer },
                    false
                )
            );
        }

        return properties;
    }

    private AdditionalMembers? Additional(ObjectSchema schema, bool isBase, NameScope scope)
    {
        // A value of an unknown derived schema is read as the base, which must hold all of its members.
        var value = isBase ? ScalarMapper.Raw(false) : context.Types.AdditionalOf(schema);
        return value is null
            ? null
            : new AdditionalMembers(scope.Claim("AdditionalProperties", "AdditionalMembers"), value);
    }

    private Discriminator? DiscriminatorOf(string id)
    {
        for (string? current = id; current is not null; current = context.Inheritance.BaseOf(current))
        {
            if (context.Index.Find(current)?.Schema is ObjectSchema { Discriminator: { } discriminator })
            {
                return discriminator;
            }
        }

        return null;
    }

    private EquatableArray<DerivedRecord> Derived(string id, string pointer, Discriminator discriminator)
    {
        var derived = new List<DerivedRecord>();
        foreach (var mapping in discriminator.Mapping.OrderBy(mapping => mapping.Value, StringComparer.Ordinal))
        {
            if (context.Inheritance.Descends(mapping.SchemaId, id))
            {
                derived.Add(new DerivedRecord(mapping.Value, context.Types.NameOf(mapping.SchemaId)));
            }
            else if (context.Inheritance.BaseOf(id) is null)
            {
                var (target, own) = (
                    context.Index.Find(mapping.SchemaId)?.Name ?? mapping.SchemaId,
                    context.Index.Find(id)!.Name
                );
                context.Report(MappingDescriptors.ForeignMapping, pointer, mapping.Value, target, own);
            }
        }

        return derived.ToEquatableArray();
    }
}
