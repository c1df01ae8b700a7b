using System;
using System.Collections.Generic;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Plans the types of unions, some of which need no type of their own.</summary>
/// <param name="plan">Plans the type of a branch.</param>
/// <param name="cases">Determines the cases of unions.</param>
/// <param name="registry">Receives the inline unions.</param>
/// <param name="declaring">Finds the schemas in which branches originate.</param>
/// <param name="index">The named schemas.</param>
/// <param name="structures">Determines which schemas are alike.</param>
internal sealed class UnionPlanner(
    Func<Schema, TypePlace, TypeUse> plan,
    UnionCases cases,
    InlineTypeRegistry registry,
    DeclaringSchemas declaring,
    SchemaIndex index,
    SchemaStructures structures
)
{
    private readonly Dictionary<string, TypeUse> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recursive = new(StringComparer.Ordinal);

    /// <summary>Gets the type of a named union.</summary>
    /// <param name="schema">The union.</param>
    /// <param name="name">Its identifier.</param>
    public TypeUse PlanNamed(UnionSchema schema, string name)
    {
        if (_named.TryGetValue(name, out var known))
        {
            return known;
        }

        var use = new TypeUse(new DeclaredType(name, DeclaredKind.Union), schema.Nullable);
        if (!_open.Add(name))
        {
            _recursive.Add(name);
            return use;
        }

        var drafts = PlanBranches(schema, new TypePlace(name, "", name));
        var single = _recursive.Contains(name) ? null : UnionCases.Single(drafts);
        use = (single ?? use) with { Nullable = schema.Nullable || drafts.Exists(static draft => draft.Type.Nullable) };
        _named.Add(name, use);
        return use;
    }

    private List<BranchDraft> PlanBranches(UnionSchema schema, TypePlace place)
    {
        var names = new BranchNames(cases.BranchesOf(schema), index, structures);
        return cases.Create(schema, (branches, i) =>
        {
            var word = names.GetWord(i);
            var owner = branches[i] is SchemaReference ? null : declaring.NameOf(branches[i], schema);
            return plan(
                branches[i],
                owner is null ? place.Branch(word) : new TypePlace(owner, word, place.Local + word)
            );
        });
    }

    /// <summary>Gets the type of an inline union.</summary>
    /// <param name="schema">The union.</param>
    /// <param name="place">Its place.</param>
    public TypeUse Plan(UnionSchema schema, TypePlace place)
    {
        if (registry.Find(schema, place) is { } known)
        {
            known.Add(place);
            return new TypeUse(new DeclaredType(known.Key, DeclaredKind.Union), schema.Nullable || known.IsNullable);
        }

        // Whether a union is needed is known only after its branches are planned, so their parts are placed in the
        // potential union.
        var type = registry.Add(schema, place, SchemaKind.Union);
        var drafts = PlanBranches(schema, new TypePlace(type.Key, "", type.Local));
        var nullable = drafts.Exists(static draft => draft.Type.Nullable);
        if (UnionCases.Single(drafts) is { } single)
        {
            registry.Dissolve(type, single with { Nullable = nullable });
            return single with { Nullable = schema.Nullable || nullable };
        }

        type.IsNullable = nullable;
        registry.Register(type, place, new TypeUse(new DeclaredType(type.Key, DeclaredKind.Union), nullable));
        return new TypeUse(new DeclaredType(type.Key, DeclaredKind.Union), schema.Nullable || nullable);
    }
}
