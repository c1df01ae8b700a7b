using System;
using System.Collections.Generic;
using System.Text.Json;

namespace Clientele.Runtime.Equality;

/// <summary>Compares JSON values, which .NET 8 has no API for.</summary>
internal static class JsonEquality
{
    public static bool Equal(JsonElement left, JsonElement right) =>
        left.ValueKind == right.ValueKind
        && left.ValueKind switch
        {
            JsonValueKind.String => string.Equals(left.GetString(), right.GetString(), StringComparison.Ordinal),
            JsonValueKind.Number => NumberEqual(left, right),
            JsonValueKind.Array => ArrayEqual(left, right),
            JsonValueKind.Object => ObjectEqual(left, right),
            _ => true,
        };

    public static int Hash(JsonElement element) =>
        element.ValueKind switch
        {
            JsonValueKind.String => StringComparer.Ordinal.GetHashCode(element.GetString()!),
            JsonValueKind.Number => element.GetDouble().GetHashCode(),
            JsonValueKind.Array => HashCode.Combine(JsonValueKind.Array, element.GetArrayLength()),
            var kind => (int)kind,
        };

    private static bool NumberEqual(JsonElement left, JsonElement right) =>
        left.TryGetDecimal(out var a) && right.TryGetDecimal(out var b)
            ? a == b
            : string.Equals(left.GetRawText(), right.GetRawText(), StringComparison.Ordinal);

    private static bool ArrayEqual(JsonElement left, JsonElement right)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return false;
        }

        var others = right.EnumerateArray();
        foreach (var item in left.EnumerateArray())
        {
            others.MoveNext();
            if (!Equal(item, others.Current))
            {
                return false;
            }
        }

        return true;
    }

    private static bool ObjectEqual(JsonElement left, JsonElement right)
    {
        var members = Members(left);
        var others = Members(right);
        if (members.Count != others.Count)
        {
            return false;
        }

        foreach (var (name, value) in members)
        {
            if (!others.TryGetValue(name, out var other) || !Equal(value, other))
            {
                return false;
            }
        }

        return true;
    }

    private static Dictionary<string, JsonElement> Members(JsonElement element)
    {
        var members = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
        foreach (var member in element.EnumerateObject())
        {
            members[member.Name] = member.Value;
        }

        return members;
    }
}
