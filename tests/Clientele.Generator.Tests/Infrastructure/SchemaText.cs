using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>Schemas of the API model in a line, as tests compare them.</summary>
internal static class SchemaText
{
    /// <summary>
    /// What a schema says of shape: <c>{a!: String, b: [@Pet]?, *: any}</c> is an object with a required member, a list
    /// of references that may be null, and any others.
    /// </summary>
    public static string Shape(this Schema schema) => ShapeOf(schema) + (schema.Nullable ? "?" : "");

    /// <summary>Values and what they select.</summary>
    public static string Shape(this Discriminator discriminator) =>
        discriminator.PropertyName
        + ": "
        + Joined(discriminator.Mapping.Select(static entry => entry.Value + "=" + NameOf(entry.SchemaId)))
        + (discriminator.DefaultId is { } id ? ", else " + NameOf(id) : "");

    /// <summary>A value as JSON writes it, but texts without quotes.</summary>
    public static string Shape(this ApiValue value) =>
        value switch
        {
            ApiValue.String text => text.Value,
            ApiValue.Number number => "#" + number.Text,
            ApiValue.Boolean flag => flag.Value ? "true" : "false",
            ApiValue.Array array => "[" + Joined(array.Items.Select(Shape)) + "]",
            ApiValue.Object model => "{"
                + Joined(model.Members.Select(static member => member.Name + ": " + member.Value.Shape()))
                + "}",
            _ => "null",
        };

    private static string ShapeOf(Schema schema) =>
        schema switch
        {
            PrimitiveSchema primitive => primitive.Kind + (primitive.Format is { } format ? ":" + format : ""),
            EnumSchema listed => (listed.IsConst ? "const " : "enum ")
                + listed.Kind
                + (listed.Format is { } format ? ":" + format : "")
                + "("
                + Joined(listed.Members.Select(static member => member.Value.Shape()))
                + ")",
            ArraySchema array => "[" + array.Items.Shape() + "]",
            TupleSchema tuple => "("
                + Joined(tuple.Items.Select(Shape).Concat(tuple.Rest is { } rest ? ["..." + rest.Shape()] : []))
                + ")",
            ObjectSchema model => (model.BaseId is { } id ? NameOf(id) : "") + "{" + Joined(Members(model)) + "}",
            UnionSchema union => (union.IsAnyOf ? "anyOf(" : "oneOf(")
                + Joined(union.Branches.Select(Shape))
                + ")"
                + (union.Discriminator is { } discriminator ? " by " + discriminator.PropertyName : ""),
            SchemaReference reference => "@"
                + NameOf(reference.Id)
                + (reference.Values.IsEmpty ? "" : "(" + Joined(reference.Values.Select(Shape)) + ")"),
            NeverSchema => "never",
            _ => "any",
        };

    private static IEnumerable<string> Members(ObjectSchema model) =>
        model
            .Properties.Select(static property =>
                property.Name + (property.Required ? "!: " : ": ") + property.Schema.Shape()
            )
            .Concat(
                model.PatternProperties.Select(static pattern => "/" + pattern.Pattern + "/: " + pattern.Schema.Shape())
            )
            .Concat(model.AdditionalProperties is { } values ? ["*: " + values.Shape()] : []);

    private static string NameOf(string id) => id[(id.LastIndexOf('/') + 1)..];

    private static string Joined(IEnumerable<string> parts) => string.Join(", ", parts);
}
