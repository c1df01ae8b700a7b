using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Union schema → <see cref="UnionDeclaration"/>, or the one type that all branches come down to.</summary>
internal sealed class UnionMapper(MappingSession session, SchemaTypes types)
{
    private static readonly string[] CasePrefixes = ["From", "TryGet"];

    private readonly Dictionary<string, UnionDeclaration> _declared = new(StringComparer.Ordinal);
    private readonly Dictionary<string, TypeUse> _settled = new(StringComparer.Ordinal);
    private readonly HashSet<string> _open = new(StringComparer.Ordinal);
    private readonly HashSet<string> _recursive = new(StringComparer.Ordinal);

    /// <summary>Every union that needs a type.</summary>
    public IEnumerable<UnionDeclaration> Declarations => _declared.Values;

    /// <summary>The type of <paramref name="schema"/>. A named one's <paramref name="name"/> is already its own; an inline one's is a wish.</summary>
    public TypeUse Map(UnionSchema schema, string name, bool isNamed)
    {
        if (!isNamed)
        {
            return MapInline(schema, name);
        }

        if (_settled.TryGetValue(name, out var known))
        {
            return known;
        }

        var use = new TypeUse(new DeclaredType(name, DeclaredKind.Union), schema.Nullable);
        if (!_open.Add(name))
        {
            _recursive.Add(name);
            return use;
        }

        var drafts = Drafts(schema, name);
        var single = _recursive.Contains(name) ? null : Single(drafts);
        var nullable = schema.Nullable || drafts.Any(draft => draft.Type.Nullable);
        _settled[name] = use = (single ?? use) with { Nullable = nullable };
        if (single is null)
        {
            Declare(schema, name, drafts);
        }

        return use;
    }

    private TypeUse MapInline(UnionSchema schema, string wish)
    {
        var drafts = Drafts(schema, wish);
        var nullable = schema.Nullable || drafts.Any(draft => draft.Type.Nullable);
        if (Single(drafts) is { } single)
        {
            return single with { Nullable = nullable };
        }

        var name = types.NameInline(schema, wish, SchemaShape.Union, out var isNew);
        if (isNew)
        {
            Declare(schema, name, drafts);
        }

        return new TypeUse(new DeclaredType(name, DeclaredKind.Union), nullable);
    }

    private List<CaseDraft> Drafts(UnionSchema schema, string name)
    {
        var drafts = new List<CaseDraft>();
        var branches = Branches(schema);
        for (var i = 0; i < branches.Count; i++)
        {
            var draft = new CaseDraft(types.Map(branches[i], name + BranchNames.Of(branches, i, session.Index)), session.Index.Resolve(branches[i]), branches[i] is not SchemaReference)
            {
                SchemaId = (branches[i] as SchemaReference)?.Id,
                XmlName = XmlFactsReader.CaseName(branches[i], session),
            };
            if (schema.Discriminator is { } discriminator && branches[i] is SchemaReference reference)
            {
                draft.IsDefault = discriminator.DefaultId is { } id && session.Inheritance.Descends(id, reference.Id);
                draft.DiscriminatorValues.AddRange(discriminator.Mapping.Where(mapping => session.Inheritance.Descends(mapping.SchemaId, reference.Id)).Select(mapping => mapping.Value));
            }

            if (drafts.FirstOrDefault(other => other.Type.Type == draft.Type.Type) is { } same)
            {
                same.DiscriminatorValues.AddRange(draft.DiscriminatorValues);
                same.IsDefault |= draft.IsDefault;
                same.Type = same.Type with { Nullable = same.Type.Nullable || draft.Type.Nullable };
            }
            else
            {
                drafts.Add(draft);
            }
        }

        ScalarUnions.Merge(drafts);
        return drafts;
    }

    // 3.2 lets a discriminator name a schema for all other values, which need not be a branch.
    private IReadOnlyList<Schema> Branches(UnionSchema schema)
    {
        var branches = UnionBranches.Simplify(schema, session.Index);
        return schema.Discriminator?.DefaultId is not { } id || branches.OfType<SchemaReference>().Any(branch => session.Inheritance.Descends(id, branch.Id))
            ? branches
            : [.. branches, new SchemaReference(id) { Pointer = schema.Pointer }];
    }

    /// <summary>Whether <paramref name="draft"/> is an enum of strings (or, otherwise, of numbers).</summary>
    public static bool IsEnum(CaseDraft draft, bool ofStrings) =>
        draft.Type.Type is DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum } && draft.Target is EnumSchema schema && schema.Kind == PrimitiveKind.String == ofStrings;

    private static TypeUse? Single(List<CaseDraft> drafts) => drafts.Count == 0 ? SchemaTypes.Raw(false)
        : drafts.Any(draft => draft.Type.Type is ScalarType { Scalar: Scalar.Element }) ? SchemaTypes.Raw(drafts.Any(draft => draft.Type.Nullable))
        : drafts.Count == 1 ? drafts[0].Type
        : null;

    private void Declare(UnionSchema schema, string name, List<CaseDraft> drafts)
    {
        var scope = new NameScope();
        scope.Reserve(ReservedNames.OfUnion);
        foreach (var prefix in CasePrefixes.Where(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase)))
        {
            // The members of such a case would be called as the union is.
            scope.Reserve(name.Substring(prefix.Length));
        }

        var hasXmlNames = drafts.Select(static draft => draft.XmlName).Where(static element => element is not null).Distinct().Count() == drafts.Count;
        _declared[name] = new UnionDeclaration
        {
            Name = name,
            Documentation = Docs.Of(schema, name),
            Obsolete = schema.Facts.Deprecated,
            XmlRoot = XmlMapper.Root(schema.Facts.Xml, name),
            HasXmlName = schema.Facts.Xml is { Name.Length: > 0 },
            OtherXmlRoots = XmlRoots.OfBranches(drafts, session),
            DiscriminatorWireName = schema.Discriminator?.PropertyName,
            IsSecret = Secrets.IsSecret(schema, session.Index),
            Cases = drafts.Select(draft => Case(draft, Name(draft, name, drafts), scope) with { XmlName = hasXmlNames ? draft.XmlName : null }).ToEquatableArray(),
        };
    }

    // Within the union, what is written in it needs no more than what follows the union's name.
    private static string Name(CaseDraft draft, string union, List<CaseDraft> drafts)
    {
        var whole = CaseName(draft.Type.Type);
        var isPart = draft.IsInline && DeclaredName(draft.Type.Type) is { } name && name.Length > union.Length && name.StartsWith(union, StringComparison.Ordinal) && char.IsUpper(name[union.Length]);
        var rest = isPart ? whole.Substring(union.Length) : whole;
        return drafts.Any(other => string.Equals(CaseName(other.Type.Type), rest, StringComparison.OrdinalIgnoreCase)) ? whole : rest;
    }

    private UnionCase Case(CaseDraft draft, string name, NameScope scope)
    {
        var facts = ObjectFacts.Of(draft.Target, session.Index);
        return new UnionCase(
            scope.Claim(name, name + "Case"),
            draft.Type with { Nullable = false },
            draft.DiscriminatorValues.Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray(),
            KindsOf(draft.Type.Type, draft.Target),
            facts.Required,
            facts.Known,
            facts.Constants)
        {
            IsDefault = draft.IsDefault && (KindsOf(draft.Type.Type, draft.Target) & JsonKinds.Object) != 0,
        };
    }

    private static string CaseName(CodeType type) => type switch
    {
        DeclaredType declared => declared.Name,
        ListType list => CaseName(list.Item.Type) + "List",
        MapType map => CaseName(map.Value.Type) + "Map",
        ScalarType { Scalar: var scalar } => scalar.ToString(),
        _ => "Case",
    };

    private static string? DeclaredName(CodeType type) => type switch
    {
        DeclaredType declared => declared.Name,
        ListType list => DeclaredName(list.Item.Type),
        MapType map => DeclaredName(map.Value.Type),
        _ => null,
    };

    private JsonKinds KindsOf(CodeType type, Schema target) => type switch
    {
        ListType => JsonKinds.Array,
        MapType => JsonKinds.Object,
        ScalarType scalar => ScalarUnions.KindsOf(scalar.Scalar),
        DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } => JsonKinds.Object,
        DeclaredType { Kind: DeclaredKind.Union } union => KindsOf(union.Name),
        _ => target is not EnumSchema { Kind: not PrimitiveKind.String } schema ? JsonKinds.String
            : schema.Kind == PrimitiveKind.Integer ? JsonKinds.Integer : JsonKinds.Integer | JsonKinds.Fraction,
    };

    private JsonKinds KindsOf(string union) => _declared.TryGetValue(union, out var declared)
        ? declared.Cases.Aggregate(JsonKinds.None, (kinds, one) => kinds | one.Kinds)
        : JsonKinds.Any;
}
