using System.Collections.Generic;
using System.Globalization;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>
/// The validation keywords with what becomes of them in docs and checks (JSON Schema Validation 2020-12, section 6).
/// </summary>
internal static class ValidationKeywords
{
    /// <summary>All of them, in the order in which docs name them.</summary>
    public static IReadOnlyList<ValidationKeyword> All { get; } =
    [
        new(ConstrainedKind.Number, "Range", "minimum", 0, "At least ", static c =>
            c.ExclusiveMinimum ? null : c.Minimum
        ),
        new(ConstrainedKind.Number, "Range", "exclusiveMinimum", 2, "Greater than ", static c =>
            c.ExclusiveMinimum ? c.Minimum : null
        ),
        new(ConstrainedKind.Number, "Range", "maximum", 1, "At most ", static c =>
            c.ExclusiveMaximum ? null : c.Maximum
        ),
        new(ConstrainedKind.Number, "Range", "exclusiveMaximum", 3, "Less than ", static c =>
            c.ExclusiveMaximum ? c.Maximum : null
        ),
        new(ConstrainedKind.Number, "Range", "multipleOf", 4, "A multiple of ", static c => c.MultipleOf),
        new(ConstrainedKind.Text, "Length", "minimum", 0, "Shortest length: ", static c => Text(c.MinLength)),
        new(ConstrainedKind.Text, "Length", "maximum", 1, "Longest length: ", static c => Text(c.MaxLength)),
        new(ConstrainedKind.Text, "Pattern", null, 0, "Pattern: ", static c => c.Pattern) { IsText = true },
        new(ConstrainedKind.List, "Items", "minimum", 0, "Fewest items: ", static c => Text(c.MinItems)),
        new(ConstrainedKind.List, "Items", "maximum", 1, "Most items: ", static c => Text(c.MaxItems)),
        new(ConstrainedKind.List, "Items", "unique", 2, "Items are ", static c => c.UniqueItems ? "true" : null)
        {
            Word = "unique",
        },
        new(ConstrainedKind.Map, "Members", "minimum", 0, "Fewest members: ", static c => Text(c.MinProperties)),
        new(ConstrainedKind.Map, "Members", "maximum", 1, "Most members: ", static c => Text(c.MaxProperties)),
    ];

    private static string? Text(long? count) => count?.ToString(CultureInfo.InvariantCulture);
}
