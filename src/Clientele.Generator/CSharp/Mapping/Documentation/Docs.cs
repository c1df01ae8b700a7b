using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Schemas;

namespace Clientele.Generator.CSharp.Mapping.Documentation;

/// <summary>Creates the documentation of types and members.</summary>
internal static class Docs
{
    private const int MaxExample = 120;

    /// <summary>Gets the docs of a type.</summary>
    public static DocumentationComment Create(Schema schema, string label) =>
        Build(
            Telling(schema.Annotations.Description ?? schema.Annotations.Title, label),
            Notes(schema.Annotations, schema.Annotations)
                .Concat(schema is ObjectSchema model ? ConditionMapper.Sentences(model) : [])
        );

    /// <summary>
    /// Gets the docs of a property; if it has none of its own, those of the schema that it refers to.
    /// </summary>
    /// <param name="schema">The property's schema.</param>
    /// <param name="target">The schema that it refers to.</param>
    /// <param name="name">The property's name.</param>
    /// <param name="isDeprecated">Whether the docs have to mention that it is deprecated.</param>
    public static DocumentationComment OfMember(Schema schema, Schema target, string name, bool isDeprecated = false)
    {
        var isValue =
            SchemaKinds.GetKind(target)
            is SchemaKind.Scalar
                or SchemaKind.Enum
                or SchemaKind.List
                or SchemaKind.Map
                or SchemaKind.Raw;
        var description = schema.Annotations.Description
            ?? schema.Annotations.Title
            ?? (isValue ? target.Annotations.Description : null);
        var notes = Notes(schema.Annotations, isValue ? target.Annotations : schema.Annotations);
        var only = Only(schema);
        return Build(
            Telling(description, name),
            (isDeprecated ? notes.Prepend("Deprecated.") : notes).Concat(only is null ? [] : [only])
        );
    }

    /// <summary>Gets the docs of an enum's value; empty if its identifier says it all.</summary>
    /// <param name="description">Its description.</param>
    /// <param name="value">The value.</param>
    /// <param name="name">Its identifier.</param>
    public static DocumentationComment OfValue(string? description, string value, string name)
    {
        if (description is null && Folded(value) == Folded(name) && value.Length > 0)
        {
            return DocumentationComment.None;
        }

        return Build(description ?? (value.Length == 0 ? "The empty text." : Quote(value) + "."), []);
    }

    // A type of its own would show it.
    private static string? Only(Schema schema) =>
        schema is EnumSchema { Annotations.Secret: false, Members: [{ Name: null } only] }
        && Text(only.Value) is { } value
            ? $"The only value is {value}."
            : null;

    private static DocumentationComment Build(string? description, IEnumerable<string> notes)
    {
        var paragraphs = DescriptionText.Paragraphs(description).Concat(notes).ToList();
        return paragraphs.Count == 0
            ? DocumentationComment.None
            : new DocumentationComment(paragraphs[0], paragraphs.Skip(1).ToEquatableArray());
    }

    // A text that only repeats the name says nothing.
    private static string? Telling(string? description, string name) =>
        description is not null && Folded(description) == Folded(name) ? null : description;

    private static string Folded(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    private static IEnumerable<string> Notes(SchemaAnnotations annotations, SchemaAnnotations target)
    {
        var limits = Limits(annotations.Constraints?.Over(target.Constraints) ?? target.Constraints);
        if (limits.Length > 0)
        {
            yield return limits;
        }

        if ((annotations.ContentMediaType ?? target.ContentMediaType) is { } content)
        {
            yield return "Content: " + content + ".";
        }

        if ((annotations.ContentEncoding ?? target.ContentEncoding) is { } encoding and not ("base64" or "base64url"))
        {
            yield return "Encoding: " + encoding + ".";
        }

        if (annotations.Secret || target.Secret)
        {
            yield break;
        }

        if (Text(annotations.Default ?? target.Default) is { } byDefault)
        {
            yield return "Default: " + byDefault + ".";
        }

        var examples = annotations.Examples.IsEmpty ? target.Examples : annotations.Examples;
        if (!examples.IsEmpty && Text(examples[0]) is { } example)
        {
            yield return "Example: " + example + ".";
        }
    }

    private static string Limits(Constraints? constraints)
    {
        if (constraints is null)
        {
            return "";
        }

        return string.Join(
            " ",
            ValidationKeywords.All.Select(keyword => Limit(keyword, constraints)).Where(static text => text is not null)
        );
    }

    private static string? Limit(ValidationKeyword keyword, Constraints constraints)
    {
        if (keyword.Get(constraints) is not { } value)
        {
            return null;
        }

        var text = keyword.IsText ? Quote(value) : value;
        return $"{keyword.Label}{keyword.Word ?? text}.";
    }

    internal static string? Text(ApiValue? value) =>
        value switch
        {
            ApiValue.Null => "null",
            ApiValue.Boolean boolean => boolean.Value ? "true" : "false",
            ApiValue.Number number => number.Text,
            ApiValue.String { Value.Length: <= MaxExample } text => Quote(text.Value),
            _ => null,
        };

    private static string Quote(string text) => "“" + DescriptionText.Literal(text) + "”";
}
