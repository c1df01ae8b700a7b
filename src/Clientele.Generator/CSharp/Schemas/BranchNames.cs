using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Schemas;

/// <summary>What the branches of a union are called that are written in it.</summary>
internal static class BranchNames
{
    private const int MaxLength = 40;

    /// <summary>
    /// What follows the union's name: a constant of the branch, its title, its kind, a property that no other branch
    /// has, at last its
    /// place.
    /// </summary>
    /// <param name="branches">All branches.</param>
    /// <param name="index">Which one.</param>
    /// <param name="schemas">What references lead to.</param>
    public static string Of(IReadOnlyList<Schema> branches, int index, SchemaIndex schemas) =>
        branches[index] switch
        {
            ObjectSchema model when LabelOf(model) is { } label => label
                + OwnPropertyOf(model, Namesakes(branches, model, label)),
            ObjectSchema when branches.Count(static branch => branch is ObjectSchema) == 1 => "Object",
            ObjectSchema { Properties.IsEmpty: true, AdditionalProperties: NeverSchema } => "Empty",
            ObjectSchema model => OwnValueOf(model, Others(branches, index, schemas))
                ?? OwnPropertyOf(model, Others(branches, index, schemas))
                ?? "Variant" + (index + 1).ToString(CultureInfo.InvariantCulture),
            EnumSchema => "Enum",
            _ => "",
        };

    private static string? LabelOf(ObjectSchema schema) => ConstantOf(schema) ?? TitleOf(schema);

    private static string? ConstantOf(ObjectSchema schema)
    {
        var constant = schema
            .Properties.Select(static property => property.Schema)
            .OfType<EnumSchema>()
            .FirstOrDefault(static value => value.Members.Count == 1 && value.Kind == PrimitiveKind.String);
        return constant?.Members[0].Value is ApiValue.String { Value.Length: > 0 and < MaxLength } text
            ? Identifiers.Pascal(text.Value)
            : null;
    }

    private static string? TitleOf(ObjectSchema schema) =>
        schema.Annotations.Title is { Length: > 0 and < MaxLength } title ? Identifiers.Pascal(title) : null;

    private static List<ObjectSchema> Namesakes(IReadOnlyList<Schema> branches, ObjectSchema schema, string label) =>
        [
            .. branches
                .OfType<ObjectSchema>()
                .Where(other =>
                    other != schema
                    && string.Equals(LabelOf(other), label, StringComparison.OrdinalIgnoreCase)
                    && !SchemaLikeness.AreAlike(other, schema)
                ),
        ];

    private static List<ObjectSchema> Others(IReadOnlyList<Schema> branches, int index, SchemaIndex schemas) =>
        [.. branches.Where((_, other) => other != index).Select(schemas.Resolve).OfType<ObjectSchema>()];

    // The first value of a member that has other values in all other branches.
    private static string? OwnValueOf(ObjectSchema schema, List<ObjectSchema> others)
    {
        foreach (var property in schema.Properties.Where(static property => property.Required))
        {
            var values = ValuesOf(property);
            if (
                values.Count > 0
                && values[0].Length is > 0 and < MaxLength
                && others.TrueForAll(other => HasOthers(other, property.Name, values))
            )
            {
                return Identifiers.Pascal(values[0]);
            }
        }

        return null;
    }

    private static bool HasOthers(ObjectSchema schema, string name, List<string> values)
    {
        var theirs = schema.Properties.Where(property => property.Name == name).SelectMany(ValuesOf).ToList();
        return theirs.Count > 0 && !theirs.Exists(values.Contains);
    }

    private static List<string> ValuesOf(ApiProperty property) =>
        property.Schema is EnumSchema { Kind: PrimitiveKind.String } values
            ?
            [
                .. values
                    .Members.Select(static member => member.Value)
                    .OfType<ApiValue.String>()
                    .Select(static value => value.Value),
            ]
            : [];

    // What it requires tells more than what it may have.
    private static string? OwnPropertyOf(ObjectSchema schema, List<ObjectSchema> others)
    {
        if (others.Count == 0)
        {
            return null;
        }

        var own = schema.Properties.FirstOrDefault(property =>
            property.Required && !others.Any(other => Has(other, property.Name, isRequired: true))
        )
            ?? schema.Properties.FirstOrDefault(property =>
                !others.Any(other => Has(other, property.Name, isRequired: false))
            );
        return own is { Name.Length: < MaxLength } ? "With" + Identifiers.Pascal(own.Name) : null;
    }

    private static bool Has(ObjectSchema schema, string name, bool isRequired) =>
        schema.Properties.Any(property =>
            (property.Required || !isRequired) && string.Equals(property.Name, name, StringComparison.Ordinal)
        );
}
