using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Reads <c>enum</c> and <c>const</c>.</summary>
internal static class EnumReader
{
    /// <summary>Gets the enum at <paramref name="at"/>, or <see langword="null"/> if it lists no values.</summary>
    public static Schema? Read(LocatedNode at)
    {
        var isConst = at["const"] is not null;
        var values = isConst ? [at["const"]!] : at["enum"]?.Items().ToList() ?? EnumAnnotations.ListedValues(at);
        if (values is null or { Count: 0 })
        {
            return null;
        }

        var members = Members(at, values);
        var hasNull = values.Exists(IsNull);
        if (members.Count == 0)
        {
            // If null is the only value listed, a type beside it decides.
            return hasNull && SchemaKeywords.TypesOf(at).Count == 0
                ? new NeverSchema { Pointer = at.Pointer, Nullable = true }
                : null;
        }

        return Create(at, members, isConst, hasNull);
    }

    /// <summary>Determines whether a schema lists null among its values.</summary>
    public static bool HasNull(LocatedNode at) => IsNull(at["const"]) || (at["enum"]?.Items().Any(IsNull) ?? false);

    /// <summary>Gets the values that a schema lists, except null.</summary>
    public static EquatableArray<ApiValue> ValuesOf(LocatedNode at)
    {
        var values = at["const"] is { } constant ? [constant] : at["enum"]?.Items() ?? [];
        return values
            .Select(static value => ValueReader.Read(value.Node))
            .Where(static value => value is ApiValue.String or ApiValue.Number or ApiValue.Boolean)
            .Select(static value => value!)
            .ToEquatableArray();
    }

    /// <summary>Gets the enum of <paramref name="members"/> for the schema at <paramref name="at"/>.</summary>
    public static EnumSchema Create(LocatedNode at, List<EnumMember> members, bool isConst, bool hasNull) =>
        new(KindOf(members, at.Text("type")), at.Text("format"), members.ToEquatableArray(), isConst)
        {
            Pointer = at.Pointer,
            Nullable = hasNull,
            TypeName = at["x-ms-enum"]?.Text("name"),
        };

    private static List<EnumMember> Members(LocatedNode at, List<LocatedNode> values)
    {
        var annotations = new EnumAnnotations(
            at,
            values.ConvertAll(static value =>
                value.Node is ScalarNode { Kind: not ScalarKind.Null } scalar ? scalar.Text : null
            )
        );
        var members = new List<EnumMember>();
        var seen = new HashSet<ApiValue>();
        var wantsText = at.Text("type") == "string";
        foreach (var node in values.Select(static value => value.Node))
        {
            if (
                ValueReader.Read(node) is not (ApiValue.String or ApiValue.Number or ApiValue.Boolean)
                || node is not ScalarNode scalar
            )
            {
                continue;
            }

            // YAML authors write `type: string, enum: [1.0, yes, true]` without quotes.
            var value = wantsText ? new ApiValue.String(scalar.Text) : ValueReader.Read(scalar)!;
            if (seen.Add(value))
            {
                members.Add(
                    new EnumMember(
                        value,
                        annotations.NameOf(scalar.Text),
                        annotations.DescriptionOf(scalar.Text),
                        at["x-clientele-xml-names"]?.Text(scalar.Text)
                    )
                    {
                        Deprecated = annotations.IsDeprecated(scalar.Text),
                    }
                );
            }
        }

        return members;
    }

    private static bool IsNull(LocatedNode? at) => at?.Node is ScalarNode { Kind: ScalarKind.Null };

    private static PrimitiveKind KindOf(List<EnumMember> members, string? type)
    {
        if (members.TrueForAll(static member => member.Value is ApiValue.Boolean))
        {
            return PrimitiveKind.Boolean;
        }

        if (!members.TrueForAll(static member => member.Value is ApiValue.Number))
        {
            return PrimitiveKind.String;
        }

        var isWhole = members.TrueForAll(static member =>
            ((ApiValue.Number)member.Value).Text.IndexOfAny(['.', 'e', 'E']) < 0
        );
        return isWhole && type != "number" ? PrimitiveKind.Integer : PrimitiveKind.Number;
    }
}
