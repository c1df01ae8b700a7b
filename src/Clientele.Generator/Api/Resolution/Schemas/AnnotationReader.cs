using System.Collections.Generic;
using System.Globalization;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi.Nodes;
using Clientele.Generator.OpenApi.Syntax;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Reads what a schema says beyond its shape.</summary>
internal sealed class AnnotationReader(ReadSession session)
{
    /// <summary>Gets the annotations and constraints beside <paramref name="at"/>'s shape.</summary>
    public SchemaAnnotations Read(LocatedNode at)
    {
        var annotations = new SchemaAnnotations
        {
            Title = at.Text("title"),
            Description = at.Text("description"),
            Deprecated = at.Flag("deprecated") ?? false,
            ReadOnly = at.Flag("readOnly") ?? false,
            WriteOnly = at.Flag("writeOnly") ?? false,
            Secret = at.Text("format") == "password" || at.Flag("x-ms-secret") == true,
            Default = ValueReader.Read(at["default"]?.Node),
            Examples = ReadExamples(at),
            Xml = ReadXml(at["xml"]),
            Constraints = ReadConstraints(at),
            NameOverride = NameOverrides.Read(at, session),
            ContentMediaType = at.Text("contentMediaType"),
            ContentEncoding = at.Text("contentEncoding"),
        };
        return annotations == SchemaAnnotations.None ? SchemaAnnotations.None : annotations;
    }

    private static EquatableArray<ApiValue> ReadExamples(LocatedNode at)
    {
        if (at["example"] is null && at["examples"] is null)
        {
            return [];
        }

        var examples = new List<ApiValue>();
        if (ValueReader.Read(at["example"]?.Node) is { } example)
        {
            examples.Add(example);
        }

        foreach (var item in at["examples"]?.Items() ?? [])
        {
            if (ValueReader.Read(item.Node) is { } value)
            {
                examples.Add(value);
            }
        }

        return examples.ToEquatableArray();
    }

    private static XmlAnnotations? ReadXml(LocatedNode? at)
    {
        if (at?.Mapping is null)
        {
            return null;
        }

        XmlNodeKind? kind = at.Text("nodeType") switch
        {
            "element" => XmlNodeKind.Element,
            "attribute" => XmlNodeKind.Attribute,
            "text" => XmlNodeKind.Text,
            "cdata" => XmlNodeKind.CData,
            "none" => XmlNodeKind.None,
            _ when at.Flag("attribute") == true => XmlNodeKind.Attribute,
            _ when at.Flag("x-ms-text") == true || at.Flag("x-text") == true => XmlNodeKind.Text,
            _ => null,
        };
        return new XmlAnnotations(at.Text("name"), at.Text("namespace"), at.Text("prefix"), kind, at.Flag("wrapped"));
    }

    private static Constraints? ReadConstraints(LocatedNode at)
    {
        if (!at.HasAny(SchemaKeywords.IsLimit))
        {
            return null;
        }

        var exclusiveMinimum = Number(at, "exclusiveMinimum");
        var exclusiveMaximum = Number(at, "exclusiveMaximum");
        var constraints = new Constraints
        {
            Minimum = exclusiveMinimum ?? Number(at, "minimum"),
            Maximum = exclusiveMaximum ?? Number(at, "maximum"),
            ExclusiveMinimum = exclusiveMinimum is not null || at.Flag("exclusiveMinimum") == true,
            ExclusiveMaximum = exclusiveMaximum is not null || at.Flag("exclusiveMaximum") == true,
            MultipleOf = Number(at, "multipleOf"),
            MinLength = Count(at, "minLength"),
            MaxLength = Count(at, "maxLength"),
            Pattern = at.Text("pattern"),
            MinItems = Count(at, "minItems"),
            MaxItems = Count(at, "maxItems") ?? Closed(at),
            UniqueItems = at.Flag("uniqueItems") ?? false,
            MinProperties = Count(at, "minProperties"),
            MaxProperties = Count(at, "maxProperties"),
        };
        return constraints == Constraints.None ? null : constraints;
    }

    // The number of items after which nothing may follow.
    private static long? Closed(LocatedNode at)
    {
        if (at["prefixItems"]?.Node is SequenceNode prefix)
        {
            return (at.Flag("items") ?? at.Flag("unevaluatedItems")) == false ? prefix.Items.Count : null;
        }

        return at["items"]?.Node is SequenceNode old && at.Flag("additionalItems") == false ? old.Items.Count : null;
    }

    private static string? Number(LocatedNode at, string key) =>
        at.Mapping?[key] is ScalarNode { Kind: ScalarKind.Number } scalar ? CoreSchema.ToJsonNumber(scalar.Text) : null;

    private static long? Count(LocatedNode at, string key) =>
        Number(at, key) is { } text
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value is >= 0 and < 9e18
            ? (long)value
            : null;
}
