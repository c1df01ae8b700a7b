using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Diagnostics;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Gives every schema its type and remembers what has to be declared for it.</summary>
internal sealed class SchemaTypes : ISchemaTypes
{
    private const int MaxDepth = 64;

    private readonly MappingSession _session;
    private readonly UnionMapper _unions;
    private readonly HashSet<string> _expanding = new(StringComparer.Ordinal);
    private readonly InlineNames _inline;
    private readonly Queue<PendingType> _pending = new();
    private int _depth;

    public SchemaTypes(MappingSession session)
    {
        _session = session;
        _inline = new InlineNames(session);
        _unions = new UnionMapper(session, this);
    }

    /// <summary>Raw JSON.</summary>
    public static TypeUse Raw(bool nullable) => new(new ScalarType(Scalar.Element), nullable);

    /// <inheritdoc />
    public TypeUse Map(Schema schema, string contextName)
    {
        _session.Cancellation.ThrowIfCancellationRequested();
        if (_depth >= MaxDepth)
        {
            _session.Report(MappingDescriptors.TooDeep, schema.Pointer, MaxDepth.ToString(System.Globalization.CultureInfo.InvariantCulture));
            return Raw(schema.Nullable);
        }

        _depth++;
        var type = schema switch
        {
            SchemaReference reference => MapReference(reference),
            PrimitiveSchema primitive => new TypeUse(new ScalarType(ScalarMapper.Of(primitive.Kind, primitive.Format)), primitive.Nullable),
            ArraySchema array => new TypeUse(new ListType(Map(array.Items, Wording.Item(contextName))), array.Nullable),
            TupleSchema tuple => MapTuple(tuple, contextName),
            EnumSchema enumeration => MapEnum(enumeration, contextName),
            ObjectSchema model => MapObject(model, contextName),
            UnionSchema union => _unions.Map(union, contextName, isNamed: false),
            _ => Raw(schema.Nullable),
        };
        _depth--;
        return type;
    }

    /// <summary>The declarations still to be made: inline ones that became known since the last call.</summary>
    public PendingType? NextPending() => _pending.Count > 0 ? _pending.Dequeue() : null;

    /// <summary>The unions that are declared.</summary>
    public IEnumerable<UnionDeclaration> Unions => _unions.Declarations;

    /// <summary>A name for an inline schema; one that is met twice is declared once.</summary>
    public string NameInline(Schema schema, string contextName, SchemaShape shape, out bool isNew) => _inline.Of(schema, contextName, shape, out isNew);

    private TypeUse MapReference(SchemaReference reference)
    {
        if (_session.Index.Find(reference.Id) is not { } named)
        {
            return Raw(reference.Nullable);
        }

        var name = _session.Names[named.Id];
        var nullable = _session.Index.IsNullable(reference);
        switch (SchemaShapes.Of(named.Schema))
        {
            case SchemaShape.Record:
                return new TypeUse(new DeclaredType(name, _session.Inheritance.IsBase(named.Id) ? DeclaredKind.BaseRecord : DeclaredKind.Record), nullable);
            case SchemaShape.Enum:
                return new TypeUse(new DeclaredType(name, EnumKind), nullable);
            case SchemaShape.Union:
                var union = _unions.Map((UnionSchema)named.Schema, name, isNamed: true);
                return union with { Nullable = union.Nullable || nullable };
            default:
                var alias = Expand(named, name);
                return alias with { Nullable = alias.Nullable || nullable };
        }
    }

    private DeclaredKind EnumKind => _session.Settings.OpenEnums ? DeclaredKind.OpenEnum : DeclaredKind.ClosedEnum;

    private TypeUse Expand(NamedSchema named, string name)
    {
        if (!_expanding.Add(named.Id))
        {
            _session.Report(MappingDescriptors.EndlessAlias, named.Schema.Pointer, named.Name);
            return Raw(named.Schema.Nullable);
        }

        var type = Map(named.Schema, name);
        _expanding.Remove(named.Id);
        return type;
    }

    private TypeUse MapTuple(TupleSchema tuple, string contextName)
    {
        var schemas = tuple.Rest is null or NothingSchema ? tuple.Items : [.. tuple.Items, tuple.Rest];
        var item = schemas.Count switch
        {
            0 => Raw(false),
            1 => Map(schemas[0], Wording.Item(contextName)),
            _ => _unions.Map(new UnionSchema(schemas, null, true) { Pointer = tuple.Pointer }, Wording.Item(contextName), isNamed: false),
        };
        return new TypeUse(new ListType(item), tuple.Nullable);
    }

    private TypeUse MapEnum(EnumSchema schema, string contextName)
    {
        // A single value, written where it is used, is a constant ("object": one of "account").
        var isConstant = schema is { Kind: PrimitiveKind.String, Members.Count: 1 };
        switch (isConstant && SchemaShapes.Of(schema) == SchemaShape.Enum ? SchemaShape.Scalar : SchemaShapes.Of(schema))
        {
            case SchemaShape.Scalar:
                return new TypeUse(new ScalarType(schema.Kind == PrimitiveKind.String ? Scalar.String : ScalarMapper.Of(schema.Kind, schema.Format)), schema.Nullable);
            case SchemaShape.Enum:
                var name = NameInline(schema, contextName, SchemaShape.Enum, out var isNew);
                if (isNew)
                {
                    _pending.Enqueue(new PendingType(name, null, schema));
                }

                return new TypeUse(new DeclaredType(name, EnumKind), schema.Nullable);
            default:
                _session.Report(MappingDescriptors.MixedEnum, schema.Pointer);
                return Raw(schema.Nullable);
        }
    }

    private TypeUse MapObject(ObjectSchema schema, string contextName)
    {
        switch (SchemaShapes.Of(schema))
        {
            case SchemaShape.Record:
                var name = NameInline(schema, contextName, SchemaShape.Record, out var isNew);
                if (isNew)
                {
                    _pending.Enqueue(new PendingType(name, null, schema));
                }

                return new TypeUse(new DeclaredType(name, DeclaredKind.Record), schema.Nullable);
            case SchemaShape.Map:
                return new TypeUse(new MapType(MapAdditional(schema, contextName + "Value")!), schema.Nullable);
            default:
                return Raw(schema.Nullable);
        }
    }

    /// <summary>What members besides the properties are; <see langword="null"/> where there are none.</summary>
    public TypeUse? MapAdditional(ObjectSchema schema, string contextName)
    {
        var patterns = schema.PatternProperties.Select(pattern => pattern.Schema).ToList();
        return schema.AdditionalProperties switch
        {
            NothingSchema => patterns.Count == 0 ? null : MapOneOf(patterns, contextName, schema.Pointer),
            null => patterns.Count == 0 || !schema.Properties.IsEmpty ? Raw(false) : MapOneOf(patterns, contextName, schema.Pointer),
            AnySchema => Raw(false),
            var values => patterns.Count == 0 ? Map(values, contextName) : Raw(false),
        };
    }

    private TypeUse MapOneOf(List<Schema> schemas, string contextName, string pointer) => schemas.Count == 1
        ? Map(schemas[0], contextName)
        : _unions.Map(new UnionSchema([.. schemas], null, true) { Pointer = pointer }, contextName, isNamed: false);
}
