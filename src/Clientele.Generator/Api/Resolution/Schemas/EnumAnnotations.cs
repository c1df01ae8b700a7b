using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>
/// What code generators' extensions say about the values of an <c>enum</c>: names, descriptions, deprecation.
/// </summary>
internal sealed class EnumAnnotations
{
    private static readonly string[] NameKeys =
    [
        "x-enum-varnames",
        "x-enumNames",
        "x-enum-names",
        "x-enumnames",
        "x-enum-keys",
        "x-speakeasy-enums",
    ];
    private static readonly string[] DescriptionKeys =
    [
        "x-enum-descriptions",
        "x-enumDescriptions",
        "x-enum-description",
        "x-speakeasy-enum-descriptions",
    ];
    private static readonly string[] DeprecatedKeys = ["x-enum-deprecated", "x-enumDeprecated"];
    private static readonly string[] ElementKeys = ["x-enum-elements", "x-fern-enum"];

    private readonly Dictionary<string, string> _names = [];
    private readonly Dictionary<string, string> _descriptions = [];
    private readonly HashSet<string> _deprecated = [];

    /// <param name="at">The schema.</param>
    /// <param name="values">The texts of its values; <see langword="null"/> for null.</param>
    public EnumAnnotations(LocatedNode at, IReadOnlyList<string?> values)
    {
        if (!at.HasAny(static key => key.StartsWith("x-", StringComparison.Ordinal)))
        {
            return;
        }

        var elements = Elements(at, values).ToList();
        _names = Texts(
            at,
            NameKeys,
            values,
            elements.Select(static element => (element.Value, element.At.Text("name")))
        );
        _descriptions = Texts(
            at,
            DescriptionKeys,
            values,
            elements.Select(static element => (element.Value, element.At.Text("description")))
        );
        _deprecated = new HashSet<string>(
            DeprecatedKeys.SelectMany(at.Texts).Concat(Flagged(at)),
            StringComparer.Ordinal
        );
    }

    /// <summary>
    /// Gets the values listed by <c>x-ms-enum</c> or <c>x-enum-elements</c> in place of an <c>enum</c>.
    /// </summary>
    public static List<LocatedNode>? ListedValues(LocatedNode at) =>
        (at["x-ms-enum"]?["values"] ?? at["x-enum-elements"])
            ?.Items()
            .Select(static item => item["value"])
            .OfType<LocatedNode>()
            .ToList();

    /// <summary>Gets the name of the value with this text.</summary>
    public string? NameOf(string value) => _names.TryGetValue(value, out var name) ? name : null;

    /// <summary>Gets the description of the value with this text.</summary>
    public string? DescriptionOf(string value) =>
        _descriptions.TryGetValue(value, out var description) ? description : null;

    /// <summary>Determines whether the value with this text is deprecated.</summary>
    public bool IsDeprecated(string value) => _deprecated.Contains(value);

    private static IEnumerable<string> Flagged(LocatedNode at) =>
        DeprecatedKeys
            .SelectMany(key => at[key]?.Members() ?? [])
            .Where(static entry => entry.Value.Node is ScalarNode { Text: not ("false" or "False" or "FALSE") })
            .Select(static entry => entry.Key);

    private static IEnumerable<(string Value, LocatedNode At)> Elements(LocatedNode at, IReadOnlyList<string?> values)
    {
        foreach (
            var list in ElementKeys.Select(key => at[key]).Append(at["x-ms-enum"]?["values"]).OfType<LocatedNode>()
        )
        {
            var items = list.Items().ToList();
            for (var i = 0; i < items.Count; i++)
            {
                if ((items[i].Text("value") ?? (items.Count == values.Count ? values[i] : null)) is { } value)
                {
                    yield return (value, items[i]);
                }
            }

            foreach (var entry in list.Members())
            {
                yield return (entry.Key, entry.Value);
            }
        }
    }

    // Either one text per value in order, with or without one for null, or a map by value.
    private static Dictionary<string, string> Texts(
        LocatedNode at,
        string[] keys,
        IReadOnlyList<string?> values,
        IEnumerable<(string Value, string? Text)> elements
    )
    {
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (
            var (value, text) in keys.SelectMany(key => Pairs(at[key], values))
                .Concat(elements.Select(static element => ((string?)element.Value, element.Text)))
        )
        {
            if (value is not null && text is { Length: > 0 } && !texts.ContainsKey(value))
            {
                texts.Add(value, text);
            }
        }

        return texts;
    }

    private static IEnumerable<(string? Value, string? Text)> Pairs(LocatedNode? at, IReadOnlyList<string?> values)
    {
        var items = at?.Items().Select(static item => (item.Node as ScalarNode)?.Text).ToList() ?? [];
        var named = items.Count < values.Count ? [.. values.Where(static value => value is not null)] : values;
        var listed = items.Zip(named, static (text, value) => (value, text));
        return listed.Concat(
            (at?.Members() ?? []).Select(static entry => ((string?)entry.Key, (entry.Value.Node as ScalarNode)?.Text))
        );
    }
}
