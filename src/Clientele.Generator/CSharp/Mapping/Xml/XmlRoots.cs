using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Xml;

/// <summary>Determines which root elements a type may have besides its own.</summary>
internal static class XmlRoots
{
    /// <summary>Gets those of a record's base and derived records.</summary>
    public static EquatableArray<string> OfFamily(string id, MappingContext context)
    {
        var relatives = context.Inheritance.IsBase(id) ? context.Inheritance.DerivedOf(id) : [];
        return Names(
            relatives.Concat(context.Inheritance.BasesOf(id)).Where(other => other != id).Select(context.Index.Find)
        );
    }

    /// <summary>Gets those of a union's branches.</summary>
    public static EquatableArray<string> OfBranches(IEnumerable<BranchDraft> branches, MappingContext context) =>
        Names(branches.Select(branch => context.Index.Find((branch.Branch as SchemaReference)?.Id)));

    /// <summary>Determines whether an unnamed body has a single member, which is one element.</summary>
    public static bool IsMember(
        XmlAnnotations? annotations,
        EquatableArray<MemberDeclaration> inherited,
        EquatableArray<MemberDeclaration> members
    ) =>
        string.IsNullOrEmpty(annotations?.Name)
        && inherited.IsEmpty
        && members.Count == 1
        && members[0] is { Xml.Kind: XmlNodeKind.Element } member
        && (member.Type.Type is not ListType || member.Xml.IsWrapped);

    private static EquatableArray<string> Names(IEnumerable<NamedSchema?> schemas) =>
        schemas
            .Where(static schema => schema is not null)
            .Select(static schema => XmlMapper.Root(schema!.Schema.Annotations.Xml, schema.Name).LocalName)
            .Distinct()
            .OrderBy(static name => name, StringComparer.Ordinal)
            .ToEquatableArray();
}
