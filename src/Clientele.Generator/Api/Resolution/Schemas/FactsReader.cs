using System.Collections.Generic;
using System.Globalization;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Reads what a schema says besides its shape.</summary>
internal sealed class FactsReader(ReadSession session)
{
    /// <summary>The annotations and constraints beside <paramref name="at"/>'s shape.</summary>
    public SchemaFacts Read(NodeAt at)
    {
        var facts = new SchemaFacts
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
        return facts == SchemaFacts.None ? SchemaFacts.None : facts;
    }

    private static EquatableArray<ApiValue> ReadExamples(NodeAt at)
    {
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

    private static XmlFacts? ReadXml(NodeAt? at)
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
            _ => at.Flag("attribute") == true ? XmlNodeKind.Attribute
            : at.Flag("x-ms-text") == true || at.Flag("x-text") == true ? XmlNodeKind.Text
            : null,
        };
        return new XmlFacts(at.Text("name"), at.Text("namespace"), at.Text("prefix"), kind, at.Flag("wrapped"));
    }

    private static Constraints? ReadConstraints(NodeAt at)
    {
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

    // A tuple after which nothing may follow.
    private static long? Closed(NodeAt at) =>
        at["prefixItems"]?.Node is SequenceNode prefix && (at.Flag("items") ?? at.Flag("unevaluatedItems")) == false
            ? prefix.Items.Count
        : at["items"]?.Node is SequenceNode old && at.Flag("additionalItems") == false ? old.Items.Count
        : null;

    private static string? Number(NodeAt at, string key) =>
        at.Mapping?[key] is ScalarNode { Kind: ScalarKind.Number } scalar ? CoreSchema.ToJsonNumber(scalar.Text) : null;

    private static long? Count(NodeAt at, string key) =>
        Number(at, key) is { } text
        && double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
        && value is >= 0 and < 9e18
            ? (long)value
            : null;
}
