using System.Linq;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping;
using Clientele.Generator.CSharp.Mapping.Records;
using Clientele.Generator.CSharp.Mapping.Schemas;
using Clientele.Generator.CSharp.Mapping.Unions;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Model.Unions;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.Tests.Emit;

/// <summary>Short ways to make code models by hand.</summary>
internal static class Types
{
    public static TypeUse Typed(Scalar scalar, bool nullable = false) => new(new ScalarType(scalar), nullable);

    public static TypeUse Typed(string name, DeclaredKind kind = DeclaredKind.Record, bool nullable = false) =>
        new(new DeclaredType(name, kind), nullable);

    public static TypeUse ListOf(TypeUse item, bool nullable = false) => new(new ListType(item), nullable);

    public static TypeUse MapOf(TypeUse value, bool nullable = false) => new(new MapType(value), nullable);

    public static DocumentationComment Docs(string summary) => new(summary, []);

    public static MemberDeclaration Member(string name, TypeUse type, string? wireName = null) =>
        new()
        {
            Name = name,
            Field = Identifiers.Field(name),
            WireName = wireName ?? char.ToLowerInvariant(name[0]) + name[1..],
            Type = type,
            Documentation = Docs($"The {name}."),
            Xml = new XmlMember(
                new XmlName(wireName ?? char.ToLowerInvariant(name[0]) + name[1..], null, null),
                XmlNodeKind.Element,
                type.Type is ListType,
                new XmlName("item", null, null)
            ),
        };

    public static MemberDeclaration Attribute(this MemberDeclaration member) =>
        member with
        {
            Xml = member.Xml with { Kind = XmlNodeKind.Attribute },
        };

    public static MemberDeclaration Unwrapped(this MemberDeclaration member) =>
        member with
        {
            Xml = member.Xml with { IsWrapped = false, ItemName = null },
        };

    public static RecordDeclaration Record(string name, params MemberDeclaration[] members) =>
        new()
        {
            Name = name,
            Documentation = Docs($"A {name}."),
            Members = members.ToEquatableArray(),
        };

    /// <summary>The members of <paramref name="record"/> in a record that extends it, which can't reach the fields.</summary>
    public static EquatableArray<MemberDeclaration> Inherited(RecordDeclaration record) =>
        record.Members.Select(static member => member with { Field = null }).ToEquatableArray();

    public static EnumDeclaration Enum(
        string name,
        bool isOpen,
        Scalar underlying,
        params (string Name, string Value)[] members
    ) =>
        new()
        {
            Name = name,
            IsOpen = isOpen,
            Underlying = underlying,
            Documentation = Docs($"A {name}."),
            Members = members
                .Select(member => new EnumMemberDeclaration(
                    member.Name,
                    member.Value,
                    member.Value,
                    Docs($"Says {member.Value}.")
                )
                {
                    Number = underlying == Scalar.String ? null : Literals.Nearest(member.Value, underlying),
                })
                .ToEquatableArray(),
        };

    public static UnionCase Case(string name, TypeUse type, JsonKinds kinds, params string[] discriminatorValues) =>
        new(name, type, [.. discriminatorValues], kinds, [], [], []);

    public static CodeModel Model(params TypeDeclaration[] types) =>
        new()
        {
            Namespace = "Shop",
            Accessibility = "public",
            SourceName = "shop.yaml",
            JsonContextName = "ShopJsonContext",
            XmlContextName = "ShopXmlContext",
            Types = ContextProperties.Apply(
                XmlLayoutMapper.Apply(XmlNameSharing.Apply(types.Select(Complete).ToEquatableArray())),
                types.Select(static type => type.Name).ToHashSet(),
                "ShopJsonContext",
                "ShopXmlContext"
            ),
            DeclaredNames = types
                .Select(static type => type.Name)
                .Concat(["ShopJsonContext", "ShopXmlContext"])
                .Order(System.StringComparer.Ordinal)
                .ToEquatableArray(),
        };

    private static TypeDeclaration Complete(TypeDeclaration type) =>
        type switch
        {
            UnionDeclaration union => UnionLayoutMapper.Apply(union),
            RecordDeclaration record => RecordLayoutMapper.Apply(record),
            EnumDeclaration declaration => declaration with { Members = RepeatedValues.Mark(declaration.Members) },
            _ => type,
        };
}
