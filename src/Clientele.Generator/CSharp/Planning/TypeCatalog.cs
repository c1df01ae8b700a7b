using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>The types of all schemas of a description, with their names. Lookups change nothing.</summary>
internal sealed class TypeCatalog
{
    private readonly TypePlanner _plan;
    private readonly SchemaStructures _structures;
    private readonly IReadOnlyDictionary<string, string> _inlineNames;
    private readonly IReadOnlyDictionary<string, string> _schemaNames;
    private readonly Dictionary<string, PlannedType> _types;

    /// <summary>Initializes a new instance from the plan.</summary>
    /// <param name="plan">The types.</param>
    /// <param name="structures">Determines which schemas are alike.</param>
    /// <param name="schemas">The named schemas.</param>
    /// <param name="schemaNames">Their identifiers by id.</param>
    /// <param name="inlineNames">The identifiers of inline types by their keys.</param>
    public TypeCatalog(
        TypePlanner plan,
        SchemaStructures structures,
        IEnumerable<NamedSchema> schemas,
        IReadOnlyDictionary<string, string> schemaNames,
        IReadOnlyDictionary<string, string> inlineNames
    )
    {
        (_plan, _structures, _schemaNames, _inlineNames) = (plan, structures, schemaNames, inlineNames);
        var named = schemas
            .Where(schema => schemaNames.ContainsKey(schema.Id))
            .Select(schema => new PlannedType(
                schemaNames[schema.Id],
                schema,
                schema.Schema,
                SchemaKinds.GetKind(schema.Schema)
            ))
            .Where(static type => type.Shape is SchemaKind.Record or SchemaKind.Enum or SchemaKind.Union);
        var inline = plan
            .Types.Where(static type => type.IsDeclared)
            .Select(type => new PlannedType(inlineNames[type.Key], null, type.Schema, type.Shape));
        _types = named
            .Concat(inline)
            .GroupBy(static type => type.Name, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.First(), StringComparer.Ordinal);
    }

    /// <summary>Gets the type of <paramref name="schema"/>.</summary>
    public TypeUse Resolve(Schema schema)
    {
        if (_plan.Uses.TryGetValue(schema, out var planned))
        {
            return Named(planned);
        }

        switch (schema)
        {
            case PrimitiveSchema primitive:
                return new TypeUse(
                    new ScalarType(ScalarMapper.Map(primitive.Kind, primitive.Format)),
                    primitive.Nullable
                );
            case SchemaReference reference:
                return Named(_plan.OfReference(reference));
            case ArraySchema array:
                return new TypeUse(new ListType(Resolve(array.Items)), array.Nullable);
            case ObjectSchema model when SchemaKinds.GetKind(model) == SchemaKind.Map:
                return new TypeUse(new MapType(AdditionalOf(model)!), model.Nullable);
            default:
                return OfCopy(schema);
        }
    }

    /// <summary>
    /// Gets the type of members other than the properties of <paramref name="schema"/>, or <see langword="null"/> if
    /// there are none.
    /// </summary>
    public TypeUse? AdditionalOf(ObjectSchema schema)
    {
        if (_plan.Additional.TryGetValue(schema, out var planned))
        {
            return planned is null ? null : Named(planned);
        }

        return schema.AdditionalProperties switch
        {
            null or AnySchema => ScalarMapper.Raw(false),
            NeverSchema => null,
            var values => Resolve(values),
        };
    }

    /// <summary>
    /// Gets the type called <paramref name="name"/>; <see langword="null"/> if there is none that can be declared.
    /// </summary>
    public PlannedType? Find(string name) => _types.TryGetValue(name, out var type) ? type : null;

    /// <summary>
    /// Gets the identifier of the named schema with an id; for an alias, it is used to name the types declared inside
    /// it.
    /// </summary>
    public string NameOf(string id) => _schemaNames[id];

    /// <summary>Determines whether there is a named schema with an id.</summary>
    public bool HasName(string id) => _schemaNames.ContainsKey(id);

    /// <summary>Gets the cases of <paramref name="schema"/>.</summary>
    public List<BranchDraft> CasesOf(UnionSchema schema) =>
        _plan.Cases.Create(schema, (branches, i) => Resolve(branches[i]));

    /// <summary>Determines whether one type is enough for both schemas.</summary>
    public bool AreAlike(Schema one, Schema other) =>
        ReferenceEquals(one, other) || _structures.Get(one) == _structures.Get(other);

    // For a part of a schema that was not walked because it equals one that was.
    private TypeUse OfCopy(Schema schema) =>
        _plan.ByStructure.TryGetValue(_structures.Get(schema), out var use)
            ? Named(use with { Nullable = use.Nullable || schema.Nullable })
            : ScalarMapper.Raw(schema.Nullable);

    private TypeUse Named(TypeUse use) =>
        Named(use.Type) is var type && ReferenceEquals(type, use.Type) ? use : use with { Type = type };

    private CodeType Named(CodeType type)
    {
        switch (type)
        {
            case DeclaredType declared:
                return _inlineNames.TryGetValue(declared.Name, out var name) ? declared with { Name = name } : declared;
            case ListType list:
                var item = Named(list.Item);
                return ReferenceEquals(item, list.Item) ? list : new ListType(item);
            case MapType map:
                var value = Named(map.Value);
                return ReferenceEquals(value, map.Value) ? map : new MapType(value);
            default:
                return type;
        }
    }
}
