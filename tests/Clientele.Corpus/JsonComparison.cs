using System;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Clientele.Corpus;

/// <summary>
/// Compares JSON values by what they mean: numbers by value, instants by time; a member that is null equals one that is
/// absent.
/// </summary>
internal static class JsonComparison
{
    /// <summary>
    /// Where <paramref name="right"/> first differs from <paramref name="left"/>; <see langword="null"/> where it does
    /// not.
    /// </summary>
    public static string? FirstDifference(JsonElement left, JsonElement right, string pointer = "")
    {
        if (left.ValueKind != right.ValueKind)
        {
            return Difference(pointer, left, right);
        }

        return left.ValueKind switch
        {
            JsonValueKind.Object => OfObjects(left, right, pointer),
            JsonValueKind.Array => OfArrays(left, right, pointer),
            JsonValueKind.Number => IsSameNumber(left.GetRawText(), right.GetRawText())
                ? null
                : Difference(pointer, left, right),
            JsonValueKind.String => IsSameText(left.GetString()!, right.GetString()!)
                ? null
                : Difference(pointer, left, right),
            _ => null,
        };
    }

    private static string? OfObjects(JsonElement left, JsonElement right, string pointer)
    {
        foreach (
            var name in left.EnumerateObject()
                .Concat(right.EnumerateObject())
                .Select(static member => member.Name)
                .Distinct(StringComparer.Ordinal)
        )
        {
            var isLeft = left.TryGetProperty(name, out var old) && old.ValueKind != JsonValueKind.Null;
            var isRight = right.TryGetProperty(name, out var value) && value.ValueKind != JsonValueKind.Null;
            var difference =
                isLeft && isRight ? FirstDifference(old, value, pointer + "/" + name)
                : isLeft ? $"{pointer}/{name} is lost"
                : isRight ? $"{pointer}/{name} is added"
                : null;
            if (difference is not null)
            {
                return difference;
            }
        }

        return null;
    }

    private static string? OfArrays(JsonElement left, JsonElement right, string pointer)
    {
        if (left.GetArrayLength() != right.GetArrayLength())
        {
            return $"{pointer} has {right.GetArrayLength()} items instead of {left.GetArrayLength()}";
        }

        return left.EnumerateArray()
            .Zip(right.EnumerateArray())
            .Select(
                (pair, index) =>
                    FirstDifference(
                        pair.First,
                        pair.Second,
                        string.Create(CultureInfo.InvariantCulture, $"{pointer}/{index}")
                    )
            )
            .FirstOrDefault(static difference => difference is not null);
    }

    private static bool IsSameNumber(string left, string right) =>
        left == right
        || (
            decimal.TryParse(left, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            && decimal.TryParse(right, NumberStyles.Float, CultureInfo.InvariantCulture, out var other)
                ? exact == other
                : double.Parse(left, CultureInfo.InvariantCulture)
                    .Equals(double.Parse(right, CultureInfo.InvariantCulture))
        );

    private static bool IsSameText(string left, string right) =>
        left == right
        || (Guid.TryParse(left, out var id) && Guid.TryParse(right, out var otherId) && id == otherId)
        || (
            DateTimeOffset.TryParse(left, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time)
            && DateTimeOffset.TryParse(
                right,
                CultureInfo.InvariantCulture,
                DateTimeStyles.AssumeUniversal,
                out var otherTime
            )
            && time == otherTime
        )
        || (
            TimeSpan.TryParse(left, CultureInfo.InvariantCulture, out var span)
            && TimeSpan.TryParse(right, CultureInfo.InvariantCulture, out var otherSpan)
            && span == otherSpan
        );

    private static string Difference(string pointer, JsonElement left, JsonElement right) =>
        $"{pointer} is {Short(right)} instead of {Short(left)}";

    private static string Short(JsonElement element) =>
        element.GetRawText() is { Length: > 60 } text ? text[..60] + "…" : element.GetRawText();
}
