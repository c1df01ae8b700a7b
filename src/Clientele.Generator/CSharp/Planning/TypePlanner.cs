using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Walks the schemas of a description once and determines their types before any of them has a name. Inline types are
/// identified by their keys.
/// </summary>
internal sealed class TypePlanner
{
    private const int MaxDepth = 64;

    private readonly Dictionary<Schema, TypeUse> _uses = new(ReferenceComparer<Schema>.Instance);
    private readonly Dictionary<Schema, TypeUse?> _additional = new(ReferenceComparer<Schema>.Instance);
    private readonly Dictionary<string, TypeUse> _aliases = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly Queue<InlineType> _unwalked = new();
    private readonly SchemaIndex _index;
    private readonly Inheritance _inheritance;
    private readonly IReadOnlyDictionary<string, string> _names;
    private readonly SchemaStructures _structures;
    private readonly ClientSettings _settings;
    private readonly MappingDiagnostics _diagnostics;
    private readonly CancellationToken _cancellation;
    private readonly InlineTypeRegistry _registry;
    private readonly DeclaringSchemas _declaring;
    private readonly UnionPlanner _unions;
    private int _depth;

    /// <summary>Initializes a planner that has not walked any schema.</summary>
    /// <param name="index">The named schemas.</param>
    /// <param name="inheritance">Which of them extend which.</param>
    /// <param name="names">Their identifiers by id.</param>
    /// <param name="structures">Determines which schemas are alike.</param>
    /// <param name="settings">The project's settings.</param>
    /// <param name="diagnostics">Receives problems.</param>
    /// <param name="cancellation">Checked for every schema.</param>
    public TypePlanner(
        SchemaIndex index,
        Inheritance inheritance,
        IReadOnlyDictionary<string, string> names,
        SchemaStructures structures,
        ClientSettings settings,
        MappingDiagnostics diagnostics,
        CancellationToken cancellation
    )
    {
        (_index, _inheritance, _names, _structures) = (index, inheritance, names, structures);
        (_settings, _diagnostics, _cancellation) = (settings, diagnostics, cancellation);
        _registry = new InlineTypeRegistry(structures, settings.SharesInlineTypes);
        _declaring = new DeclaringSchemas(index, names);
        Cases = new UnionCases(index, inheritance);
        _unions = new UnionPlanner(Plan, Cases, _registry, _declaring, index, structures);
    }

    /// <summary>Gets the inline types in the order of discovery.</summary>
    public IReadOnlyList<InlineType> Types => _registry.All;

    /// <summary>Gets the cases of unions.</summary>
    public UnionCases Cases { get; }

    /// <summary>Gets the types of all schemas that were walked.</summary>
    public IReadOnlyDictionary<Schema, TypeUse> Uses => _uses;

    /// <summary>Gets the types of members other than the properties.</summary>
    public IReadOnlyDictionary<Schema, TypeUse?> Additional => _additional;

    /// <summary>Gets the types of inline schemas by the numbers of their structures.</summary>
    public IReadOnlyDictionary<int, TypeUse> ByStructure => _registry.ByStructure;

    /// <summary>Walks a named schema and everything nested in it.</summary>
    public void Plan(NamedSchema named)
    {
        _cancellation.ThrowIfCancellationRequested();
        Plan(
            new SchemaReference(named.Id) { Pointer = named.Schema.Pointer },
            new TypePlace(null, _names[named.Id], _names[named.Id])
        );
        if (named.Schema is ObjectSchema model && SchemaKinds.GetKind(model) == SchemaKind.Record)
        {
            PlanMembers(model, _names[named.Id], _inheritance.IsBase(named.Id));
        }
    }

    /// <summary>
    /// Walks a schema used directly by an operation; the parts of its types are left to <see cref="PlanParts"/>.
    /// </summary>
    public void PlanRoot(Schema root, TypePlace place)
    {
        _cancellation.ThrowIfCancellationRequested();
        Plan(root, place);
    }

    /// <summary>
    /// Walks the parts of the types found so far: last, so that names come from the outermost places.
    /// </summary>
    public void PlanParts()
    {
        while (_unwalked.Count > 0)
        {
            _cancellation.ThrowIfCancellationRequested();
            var type = _unwalked.Dequeue();
            if (type.Schema is ObjectSchema model)
            {
                PlanMembers(model, type.Key, isBase: false);
            }
        }
    }

    private void PlanMembers(ObjectSchema schema, string owner, bool isBase)
    {
        foreach (var property in schema.Properties)
        {
            var word = Identifiers.Pascal(
                property.Schema.Annotations.NameOverride is { Length: > 0 } wanted ? wanted : property.Name
            );
            Plan(property.Schema, new TypePlace(_declaring.NameOf(property.Schema, schema) ?? owner, word, word));
        }

        if (!isBase)
        {
            PlanAdditional(schema, new TypePlace(owner, "", ""));
        }
    }

    private TypeUse Plan(Schema schema, TypePlace place)
    {
        if (_uses.TryGetValue(schema, out var known))
        {
            return known;
        }

        if (_depth >= MaxDepth)
        {
            _diagnostics.Report(
                MappingDescriptors.TooDeep,
                schema.Pointer,
                MaxDepth.ToString(CultureInfo.InvariantCulture)
            );
            return ScalarMapper.Raw(schema.Nullable);
        }

        _depth++;
        var type = PlanWhole(schema, place);
        _depth--;
        _uses[schema] = type;
        return type;
    }

    private TypeUse PlanWhole(Schema schema, TypePlace place)
    {
        switch (schema)
        {
            case SchemaReference reference:
                return OfReference(reference);
            case PrimitiveSchema primitive:
                return new TypeUse(
                    new ScalarType(ScalarMapper.Map(primitive.Kind, primitive.Format)),
                    primitive.Nullable
                );
            case ArraySchema array:
                return new TypeUse(new ListType(Plan(array.Items, Titled(array, place).Item())), array.Nullable);
            case TupleSchema tuple:
                return new TypeUse(new ListType(PlanTuple(tuple, place.Item())), tuple.Nullable);
            case EnumSchema enumeration:
                return PlanEnum(enumeration, place);
            case ObjectSchema model:
                return PlanObject(model, place);
            case UnionSchema union:
                return FindComponent(union, place) ?? _unions.Plan(union, place);
            default:
                return ScalarMapper.Raw(schema.Nullable);
        }
    }

    private static TypePlace Titled(Schema schema, TypePlace place) =>
        SchemaStructures.OwnName(schema) is { } own ? place with { Local = own } : place;

    /// <summary>Gets the type of a reference's target.</summary>
    public TypeUse OfReference(SchemaReference reference)
    {
        if (_index.Find(reference.Id) is not { } named)
        {
            return ScalarMapper.Raw(reference.Nullable);
        }

        var type = PlanNamed(named);
        return type with { Nullable = type.Nullable || _index.IsNullable(reference) };
    }

    private TypeUse PlanNamed(NamedSchema named)
    {
        var name = _names[named.Id];
        switch (SchemaKinds.GetKind(named.Schema))
        {
            case SchemaKind.Record:
                var kind = _inheritance.IsBase(named.Id) ? DeclaredKind.BaseRecord : DeclaredKind.Record;
                return new TypeUse(new DeclaredType(name, kind), false);
            case SchemaKind.Enum:
                return new TypeUse(new DeclaredType(name, EnumKind), false);
            case SchemaKind.Union:
                return _unions.PlanNamed((UnionSchema)named.Schema, name);
            default:
                return Expand(named, name);
        }
    }

    private DeclaredKind EnumKind => _settings.OpenEnums ? DeclaredKind.OpenEnum : DeclaredKind.ClosedEnum;

    private TypeUse Expand(NamedSchema named, string name)
    {
        if (_aliases.TryGetValue(named.Id, out var known))
        {
            return known;
        }

        if (!_open.Add(named.Id))
        {
            _diagnostics.Report(MappingDescriptors.EndlessAlias, named.Schema.Pointer, named.Name);
            return ScalarMapper.Raw(named.Schema.Nullable);
        }

        var type = Plan(named.Schema, new TypePlace(null, name, name));
        _open.Remove(named.Id);
        _aliases.Add(named.Id, type);
        return type;
    }

    private TypeUse PlanTuple(TupleSchema tuple, TypePlace place)
    {
        List<Schema> schemas = tuple.Rest is null or NeverSchema ? [.. tuple.Items] : [.. tuple.Items, tuple.Rest];
        return PlanOneOf(schemas, place, tuple.Pointer);
    }

    private TypeUse PlanOneOf(List<Schema> schemas, TypePlace place, string pointer) =>
        schemas.Count switch
        {
            0 => ScalarMapper.Raw(false),
            1 => Plan(schemas[0], place),
            _ => Plan(new UnionSchema([.. schemas], null, true) { Pointer = pointer }, place),
        };

    private TypeUse PlanEnum(EnumSchema schema, TypePlace place)
    {
        // A single inline value is a constant ("object": one of "account"), except a number with a name, which would be
        // lost.
        var isConstant =
            schema is { Members: [var only] } && (schema.Kind == PrimitiveKind.String || only.Name is null);
        var shape = SchemaKinds.GetKind(schema);
        switch (isConstant && shape == SchemaKind.Enum ? SchemaKind.Scalar : shape)
        {
            case SchemaKind.Scalar:
                var scalar =
                    schema.Kind == PrimitiveKind.String ? Scalar.String : ScalarMapper.Map(schema.Kind, schema.Format);
                return new TypeUse(new ScalarType(scalar), schema.Nullable);
            case SchemaKind.Enum:
                return Declare(schema, place, SchemaKind.Enum, EnumKind);
            default:
                _diagnostics.Report(MappingDescriptors.MixedEnum, schema.Pointer);
                return ScalarMapper.Raw(schema.Nullable);
        }
    }

    private TypeUse PlanObject(ObjectSchema schema, TypePlace place)
    {
        switch (SchemaKinds.GetKind(schema))
        {
            case SchemaKind.Record:
                return Declare(schema, place, SchemaKind.Record, DeclaredKind.Record);
            case SchemaKind.Map:
                return new TypeUse(new MapType(PlanAdditional(schema, place)!), schema.Nullable);
            default:
                return ScalarMapper.Raw(schema.Nullable);
        }
    }

    private TypeUse? PlanAdditional(ObjectSchema schema, TypePlace place)
    {
        if (!_additional.TryGetValue(schema, out var type))
        {
            _additional.Add(schema, type = PlanValues(schema, place.Value()));
        }

        return type;
    }

    private TypeUse? PlanValues(ObjectSchema schema, TypePlace place)
    {
        var patterns = schema.PatternProperties.Select(static pattern => pattern.Schema).ToList();
        switch (schema.AdditionalProperties)
        {
            case NeverSchema:
                return patterns.Count == 0 ? null : PlanOneOf(patterns, place, schema.Pointer);
            case null:
                var isAnything = patterns.Count == 0 || !schema.Properties.IsEmpty;
                return isAnything ? ScalarMapper.Raw(false) : PlanOneOf(patterns, place, schema.Pointer);
            case AnySchema:
                return ScalarMapper.Raw(false);
            default:
                return patterns.Count == 0 ? Plan(schema.AdditionalProperties, place) : ScalarMapper.Raw(false);
        }
    }

    private TypeUse Declare(Schema schema, TypePlace place, SchemaKind shape, DeclaredKind kind)
    {
        if (FindComponent(schema, place) is { } component)
        {
            return component;
        }

        if (_registry.Find(schema, place) is { } known)
        {
            known.Add(place);
            return new TypeUse(new DeclaredType(known.Key, kind), schema.Nullable);
        }

        var type = _registry.Add(schema, place, shape);
        _registry.Register(type, place, new TypeUse(new DeclaredType(type.Key, kind), false));
        _unwalked.Enqueue(type);
        return new TypeUse(new DeclaredType(type.Key, kind), schema.Nullable);
    }

    private TypeUse? FindComponent(Schema schema, TypePlace place)
    {
        if (_structures.ComponentOf(schema, InlineTypeRegistry.LocalName(schema, place)) is not { } named)
        {
            return null;
        }

        var type = PlanNamed(named);
        return type with { Nullable = type.Nullable || schema.Nullable };
    }
}
