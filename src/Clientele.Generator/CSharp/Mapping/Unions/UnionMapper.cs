using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Unions;

/// <summary>Maps union schemas to <see cref="UnionDeclaration"/>.</summary>
internal sealed class UnionMapper(MappingContext context)
{
    private static readonly string[] CasePrefixes = ["From", "TryGet"];

    private readonly Dictionary<string, JsonKinds> _kinds = new(StringComparer.Ordinal);

    /// <summary>Gets the declaration of <paramref name="schema"/> with the name <paramref name="name"/>.</summary>
    public UnionDeclaration Map(UnionSchema schema, string name)
    {
        var drafts = context.Types.CasesOf(schema);
        var scope = new NameScope(ReservedNames.OfUnion);
        foreach (
            var prefix in CasePrefixes.Where(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase))
        )
        {
            // The members of such a case would have the name of the union.
            scope.Reserve(name.Substring(prefix.Length));
        }

        var elements = drafts.Select(draft => XmlAnnotationReader.CaseName(draft.Branch, context)).ToList();
        var hasElements = elements.Where(static element => element is not null).Distinct().Count() == drafts.Count;
        var union = new UnionDeclaration
        {
            Name = name,
            Documentation = Docs.Create(schema, name),
            Obsolete = schema.Annotations.Deprecated,
            XmlRoot = XmlMapper.Root(schema.Annotations.Xml, name),
            HasXmlName = schema.Annotations.Xml is { Name.Length: > 0 },
            OtherXmlRoots = XmlRoots.OfBranches(drafts, context),
            DiscriminatorWireName = schema.Discriminator?.PropertyName,
            IsSecret = Secrets.IsSecret(schema, context.Index),
            Cases = drafts
                .Select(
                    (draft, i) =>
                        Case(draft, Name(draft, name, drafts), scope) with
                        {
                            XmlName = hasElements ? elements[i] : null,
                        }
                )
                .ToEquatableArray(),
        };
        return UnionLayoutMapper.Apply(union);
    }

    // Within the union, an inline type needs only the part of its name that follows the union's.
    private static string Name(BranchDraft draft, string union, List<BranchDraft> drafts)
    {
        var whole = CaseName(draft.Type.Type);
        var isPart =
            draft.IsInline
            && DeclaredName(draft.Type.Type) is { } name
            && name.Length > union.Length
            && name.StartsWith(union, StringComparison.Ordinal)
            && char.IsUpper(name[union.Length]);
        var rest = isPart ? whole.Substring(union.Length) : whole;
        return drafts.Any(other => string.Equals(CaseName(other.Type.Type), rest, StringComparison.OrdinalIgnoreCase))
            ? whole
            : rest;
    }

    private UnionCase Case(BranchDraft draft, string name, NameScope scope)
    {
        var signature = ObjectSignature.Create(draft.Target, context.Index);
        return new UnionCase(
            scope.Claim(name, name + "Case"),
            draft.Type with
            {
                Nullable = false,
            },
            draft.DiscriminatorValues.Distinct().OrderBy(value => value, StringComparer.Ordinal).ToEquatableArray(),
            draft.IsFraction ? JsonKinds.Fraction : KindsOf(draft.Type.Type, draft.Target),
            signature.Required,
            signature.Known,
            signature.Constants
        )
        {
            IsDefault = draft.IsDefault && (KindsOf(draft.Type.Type, draft.Target) & JsonKinds.Object) != 0,
        };
    }

    private static string CaseName(CodeType type) =>
        type switch
        {
            DeclaredType declared => declared.Name,
            ListType list => CaseName(list.Item.Type) + "List",
            MapType map => CaseName(map.Value.Type) + "Map",
            ScalarType { Scalar: var scalar } => scalar.ToString(),
            _ => "Case",
        };

    private static string? DeclaredName(CodeType type) =>
        type switch
        {
            DeclaredType declared => declared.Name,
            ListType list => DeclaredName(list.Item.Type),
            MapType map => DeclaredName(map.Value.Type),
            _ => null,
        };

    private JsonKinds KindsOf(CodeType type, Schema target) =>
        type switch
        {
            ListType => JsonKinds.Array,
            MapType => JsonKinds.Object,
            ScalarType scalar => ScalarUnions.KindsOf(scalar.Scalar),
            DeclaredType { Kind: DeclaredKind.Record or DeclaredKind.BaseRecord } => JsonKinds.Object,
            DeclaredType { Kind: DeclaredKind.Union } union => KindsOf(union.Name),
            _ => target switch
            {
                EnumSchema { Kind: PrimitiveKind.Integer } => JsonKinds.Integer,
                EnumSchema { Kind: not PrimitiveKind.String } => JsonKinds.Integer | JsonKinds.Fraction,
                _ => JsonKinds.String,
            },
        };

    // A union nested in itself may have any kind.
    private JsonKinds KindsOf(string union)
    {
        if (_kinds.TryGetValue(union, out var known))
        {
            return known;
        }

        _kinds.Add(union, JsonKinds.Any);
        var kinds = context.Types.Find(union)?.Schema is UnionSchema schema
            ? context
                .Types.CasesOf(schema)
                .Aggregate(JsonKinds.None, (sum, draft) => sum | KindsOf(draft.Type.Type, draft.Target))
            : JsonKinds.Any;
        _kinds[union] = kinds;
        return kinds;
    }
}
