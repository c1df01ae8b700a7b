using System.Collections.Generic;
using System.Globalization;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>
/// Lists the validation keywords and their use in docs and checks (JSON Schema Validation 2020-12, section 6).
/// </summary>
internal static class ValidationKeywords
{
    /// <summary>Gets all of them, in the order of docs.</summary>
    public static IReadOnlyList<ValidationKeyword> All { get; } =
    [
        new(ConstrainedKind.Number, "Minimum", "At least ", static c => c.ExclusiveMinimum ? null : c.Minimum),
        new(ConstrainedKind.Number, "ExclusiveMinimum", "Greater than ", static c =>
            c.ExclusiveMinimum ? c.Minimum : null
        ),
        new(ConstrainedKind.Number, "Maximum", "At most ", static c => c.ExclusiveMaximum ? null : c.Maximum),
        new(ConstrainedKind.Number, "ExclusiveMaximum", "Less than ", static c =>
            c.ExclusiveMaximum ? c.Maximum : null
        ),
        new(ConstrainedKind.Number, "MultipleOf", "A multiple of ", static c => c.MultipleOf),
        new(ConstrainedKind.Text, "MinLength", "Shortest length: ", static c => Text(c.MinLength)),
        new(ConstrainedKind.Text, "MaxLength", "Longest length: ", static c => Text(c.MaxLength)),
        new(ConstrainedKind.Text, "Pattern", "Pattern: ", static c => c.Pattern) { IsText = true },
        new(ConstrainedKind.List, "MinItems", "Fewest items: ", static c => Text(c.MinItems)),
        new(ConstrainedKind.List, "MaxItems", "Most items: ", static c => Text(c.MaxItems)),
        new(ConstrainedKind.List, "UniqueItems", "Items are ", static c => c.UniqueItems ? "true" : null)
        {
            Word = "unique",
        },
        new(ConstrainedKind.Map, "MinProperties", "Fewest members: ", static c => Text(c.MinProperties)),
        new(ConstrainedKind.Map, "MaxProperties", "Most members: ", static c => Text(c.MaxProperties)),
    ];

    private static string? Text(long? count) => count?.ToString(CultureInfo.InvariantCulture);
}
