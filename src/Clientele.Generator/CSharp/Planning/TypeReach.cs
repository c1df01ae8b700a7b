using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Finds the types that schemas lead to.</summary>
internal static class TypeReach
{
    /// <summary>
    /// Gets the names of all types that values of <paramref name="roots"/> consist of, including their base and derived
    /// types.
    /// </summary>
    public static HashSet<string> Find(TypeCatalog types, Inheritance inheritance, IEnumerable<Schema> roots) =>
        Reachability.Find(roots.SelectMany(root => CodeTypes.NamesIn(types.Resolve(root).Type)), name =>
            types.Find(name) is { } type ? PartsOf(type, types, inheritance) : []
        );

    private static IEnumerable<string> PartsOf(PlannedType type, TypeCatalog types, Inheritance inheritance) =>
        type.Schema switch
        {
            ObjectSchema model => PartsOf(model, types, inheritance),
            UnionSchema union => types
                .CasesOf(union)
                .SelectMany(static draft => CodeTypes.NamesIn(draft.Type.Type))
                .Concat(Targets(union.Discriminator, types)),
            _ => [],
        };

    private static IEnumerable<string> PartsOf(ObjectSchema model, TypeCatalog types, Inheritance inheritance)
    {
        IEnumerable<string> bases = model.BaseId is { } id && inheritance.IsBase(id) ? [types.NameOf(id)] : [];
        var members = model.Properties.SelectMany(property => CodeTypes.NamesIn(types.Resolve(property.Schema).Type));
        var additional = types.AdditionalOf(model) is { } values ? CodeTypes.NamesIn(values.Type) : [];
        return members.Concat(additional).Concat(bases).Concat(Targets(model.Discriminator, types));
    }

    private static IEnumerable<string> Targets(Discriminator? discriminator, TypeCatalog types)
    {
        var ids = discriminator?.Mapping.Select(static mapping => mapping.SchemaId) ?? [];
        return ids.Concat(discriminator?.DefaultId is { } id ? [id] : []).Where(types.HasName).Select(types.NameOf);
    }
}
