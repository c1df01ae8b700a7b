using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>The inline types of a description, indexed by what makes schemas the same type.</summary>
/// <param name="structures">Determines which schemas are alike.</param>
/// <param name="isShared">
/// Whether schemas with the same structure and local name are one type; otherwise only those in the same place are.
/// </param>
internal sealed class InlineTypeRegistry(SchemaStructures structures, bool isShared)
{
    private readonly Dictionary<(int Structure, string Identity), InlineType> _byIdentity = [];
    private readonly Dictionary<(int Structure, TypePlace Place), InlineType> _byPlace = [];
    private readonly Dictionary<int, TypeUse> _byStructure = [];
    private readonly List<InlineType> _types = [];

    /// <summary>Gets the types in the order of discovery.</summary>
    public IReadOnlyList<InlineType> All => _types;

    /// <summary>Gets the types of inline schemas by the numbers of their structures.</summary>
    public IReadOnlyDictionary<int, TypeUse> ByStructure => _byStructure;

    /// <summary>Gets the local name of an inline schema in its place.</summary>
    public static string LocalName(Schema schema, TypePlace place) => SchemaStructures.OwnName(schema) ?? place.Local;

    /// <summary>Gets the known type that a schema has, if any.</summary>
    public InlineType? Find(Schema schema, TypePlace place)
    {
        if (_byIdentity.TryGetValue(IdentityOf(schema, place), out var type))
        {
            return type;
        }

        // With "assignee" titled and "assignees" not, the items of the latter have the type of the former.
        return _byPlace.TryGetValue((structures.Get(schema), place), out type) ? type : null;
    }

    /// <summary>Adds a new type at its first place; others can't find it before it is registered.</summary>
    public InlineType Add(Schema schema, TypePlace place, SchemaKind shape)
    {
        var type = new InlineType(_types.Count, schema, shape, LocalName(schema, place));
        type.Add(place);
        _types.Add(type);
        return type;
    }

    /// <summary>Makes a type available to schemas found later.</summary>
    public void Register(InlineType type, TypePlace place, TypeUse use)
    {
        var structure = structures.Get(type.Schema);
        _byIdentity[IdentityOf(type.Schema, place)] = type;
        if (!_byPlace.ContainsKey((structure, place)))
        {
            _byPlace.Add((structure, place), type);
        }

        if (!_byStructure.ContainsKey(structure))
        {
            _byStructure.Add(structure, use);
        }
    }

    /// <summary>Withdraws a union whose branches reduce to <paramref name="single"/>.</summary>
    public void Dissolve(InlineType union, TypeUse single)
    {
        union.IsDeclared = false;
        _byStructure[structures.Get(union.Schema)] = single;
    }

    private (int Structure, string Identity) IdentityOf(Schema schema, TypePlace place) =>
        (structures.Get(schema), isShared ? LocalName(schema, place) : place.Parent + " " + place.Words);
}
