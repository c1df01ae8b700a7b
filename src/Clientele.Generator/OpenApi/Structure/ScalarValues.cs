using System.Globalization;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Specification;

namespace Clientele.Generator.OpenApi.Structure;

/// <summary>Checks scalars against the kinds that the specification expects.</summary>
internal static class ScalarValues
{
    /// <summary>Determines whether a node is a scalar of a kind.</summary>
    /// <param name="node">The node.</param>
    /// <param name="kind">The expected kind.</param>
    public static bool Fits(OpenApiNode node, ValueKind kind) =>
        node is ScalarNode scalar
        && kind switch
        {
            ValueKind.Boolean => scalar.Kind == ScalarKind.Boolean,
            ValueKind.Number => scalar.Kind == ScalarKind.Number,
            ValueKind.NonNegativeNumber => scalar.Kind == ScalarKind.Number
                && double.TryParse(scalar.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
                && number >= 0,
            ValueKind.Text => true,
            ValueKind.String => scalar.Kind == ScalarKind.String,
            ValueKind.Url => scalar.Kind == ScalarKind.String && TextFormats.IsUrl(scalar.Text),
            ValueKind.Email => scalar.Kind == ScalarKind.String && TextFormats.IsEmail(scalar.Text),
            ValueKind.Pattern => scalar.Kind == ScalarKind.String && TextFormats.IsPattern(scalar.Text),
            _ => false,
        };
}
