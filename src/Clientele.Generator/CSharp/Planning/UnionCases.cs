using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>
/// Turns the branches of unions into cases: each type once, and scalars that look alike in JSON as one.
/// </summary>
internal sealed class UnionCases(SchemaIndex index, Inheritance inheritance)
{
    private readonly Dictionary<UnionSchema, IReadOnlyList<Schema>> _branches = new(
        ReferenceComparer<UnionSchema>.Instance
    );

    /// <summary>
    /// Gets the branches of <paramref name="schema"/> in a form distinguishable by JSON kind; always the same
    /// instances.
    /// </summary>
    public IReadOnlyList<Schema> BranchesOf(UnionSchema schema)
    {
        if (!_branches.TryGetValue(schema, out var branches))
        {
            _branches.Add(schema, branches = Branches(schema));
        }

        return branches;
    }

    /// <summary>Gets the cases of <paramref name="schema"/>.</summary>
    /// <param name="schema">The union.</param>
    /// <param name="typeOf">Gets the type of the branch at an index.</param>
    public List<BranchDraft> Create(UnionSchema schema, Func<IReadOnlyList<Schema>, int, TypeUse> typeOf)
    {
        var drafts = new List<BranchDraft>();
        var branches = BranchesOf(schema);
        for (var i = 0; i < branches.Count; i++)
        {
            Add(drafts, Draft(schema.Discriminator, branches[i], typeOf(branches, i)));
        }

        ScalarUnions.Merge(drafts);
        return drafts;
    }

    /// <summary>Gets the one type that all cases reduce to; <see langword="null"/> if a union is needed.</summary>
    public static TypeUse? Single(List<BranchDraft> drafts)
    {
        if (drafts.Count == 0)
        {
            return ScalarMapper.Raw(false);
        }

        if (drafts.Exists(static draft => draft.Type.Type is ScalarType { Scalar: Scalar.Element }))
        {
            return ScalarMapper.Raw(drafts.Exists(static draft => draft.Type.Nullable));
        }

        return drafts.Count == 1 ? drafts[0].Type : null;
    }

    private static void Add(List<BranchDraft> drafts, BranchDraft draft)
    {
        if (drafts.Find(other => other.Type.Type == draft.Type.Type) is not { } same)
        {
            drafts.Add(draft);
            return;
        }

        same.DiscriminatorValues.AddRange(draft.DiscriminatorValues);
        same.IsDefault |= draft.IsDefault;
        same.Type = same.Type with { Nullable = same.Type.Nullable || draft.Type.Nullable };
    }

    private BranchDraft Draft(Discriminator? discriminator, Schema branch, TypeUse type)
    {
        var draft = new BranchDraft(type, branch, index.Resolve(branch), branch is not SchemaReference);
        if (discriminator is not null && branch is SchemaReference reference)
        {
            var mappings = discriminator.Mapping.Where(mapping => inheritance.Descends(mapping.SchemaId, reference.Id));
            draft.IsDefault = discriminator.DefaultId is { } id && inheritance.Descends(id, reference.Id);
            draft.DiscriminatorValues.AddRange(mappings.Select(static mapping => mapping.Value));
        }

        return draft;
    }

    // 3.2 allows a discriminator to name a schema for all other values, which need not be a branch.
    private IReadOnlyList<Schema> Branches(UnionSchema schema)
    {
        var branches = UnionBranches.Simplify(schema, index);
        var hasDefault =
            schema.Discriminator?.DefaultId is not { } id
            || branches.OfType<SchemaReference>().Any(branch => inheritance.Descends(id, branch.Id));
        return hasDefault
            ? branches
            : [.. branches, new SchemaReference(schema.Discriminator!.DefaultId!) { Pointer = schema.Pointer }];
    }
}
