using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Reads <c>enum</c> and <c>const</c>.</summary>
internal static class EnumReader
{
    /// <summary>The enum at <paramref name="at"/>, or <see langword="null"/> where it lists nothing.</summary>
    public static Schema? Read(NodeAt at)
    {
        var isConst = at["const"] is not null;
        var values = isConst ? [at["const"]!] : at["enum"]?.Items().ToList() ?? [];
        if (values.Count == 0)
        {
            return null;
        }

        var members = Members(at, values);
        var hasNull = values.Any(static value => value.Node is ScalarNode { Kind: ScalarKind.Null });
        if (members.Count == 0)
        {
            return hasNull ? new NothingSchema { Pointer = at.Pointer, Nullable = true } : null;
        }

        var kind = KindOf(members, at.Text("type"));
        return new EnumSchema(kind, at.Text("format"), members.ToEquatableArray(), isConst) { Pointer = at.Pointer, Nullable = hasNull };
    }

    private static List<EnumMember> Members(NodeAt at, List<NodeAt> values)
    {
        var names = at.Texts("x-enum-varnames").Concat(at.Texts("x-enumNames")).ToList();
        var descriptions = at.Texts("x-enum-descriptions").Concat(at.Texts("x-enumDescriptions")).ToList();
        var described = at["x-ms-enum"]?["values"]?.Items().ToList() ?? [];
        var members = new List<EnumMember>();
        var seen = new HashSet<ApiValue>();
        var wantsText = at.Text("type") == "string";
        for (var i = 0; i < values.Count; i++)
        {
            if (ValueReader.Read(values[i].Node) is not (ApiValue.String or ApiValue.Number or ApiValue.Boolean) || values[i].Node is not ScalarNode scalar)
            {
                continue;
            }

            // YAML authors write `type: string, enum: [1.0, yes, true]` without quotes.
            var value = wantsText ? new ApiValue.String(scalar.Text) : ValueReader.Read(scalar)!;
            if (seen.Add(value))
            {
                var extra = described.FirstOrDefault(item => item.Text("value") == scalar.Text);
                var name = i < names.Count ? names[i] : extra?.Text("name");
                members.Add(new EnumMember(value, name, i < descriptions.Count ? descriptions[i] : extra?.Text("description"), at["x-clientele-xml-names"]?.Text(scalar.Text)));
            }
        }

        return members;
    }

    private static PrimitiveKind KindOf(List<EnumMember> members, string? type)
    {
        if (members.All(static member => member.Value is ApiValue.Boolean))
        {
            return PrimitiveKind.Boolean;
        }

        if (!members.All(static member => member.Value is ApiValue.Number))
        {
            return PrimitiveKind.String;
        }

        var isWhole = members.All(static member => ((ApiValue.Number)member.Value).Text.IndexOfAny(['.', 'e', 'E']) < 0);
        return isWhole && type != "number" ? PrimitiveKind.Integer : PrimitiveKind.Number;
    }
}
