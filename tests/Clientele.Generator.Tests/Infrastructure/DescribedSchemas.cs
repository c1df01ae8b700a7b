using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Schemas;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Tests.Infrastructure;

/// <summary>The schemas of a description with what reads them, for tests of one reader.</summary>
internal sealed class DescribedSchemas
{
    private readonly string _text;
    private readonly DescriptionReading _reading;

    /// <param name="schemas">The members of <c>components/schemas</c> in YAML; they begin on the sixth line.</param>
    /// <param name="version">The version of OpenAPI; <c>2.0</c> makes them <c>definitions</c>.</param>
    public DescribedSchemas(string schemas, string version = "3.1.0")
    {
        _text =
            version == "2.0"
                ? YamlDescription
                    .WithSchemas(schemas)
                    .Replace("openapi: 3.1.0", "swagger: '2.0'", System.StringComparison.Ordinal)
                    .Replace("components:\n  schemas:", "definitions:\n", System.StringComparison.Ordinal)
                : YamlDescription.WithSchemas(schemas, version);
        _reading = new DescriptionReading(_text);
        Targets = new SchemaTargets(Session);
    }

    public ReadSession Session => _reading.Session;

    public SchemaTargets Targets { get; }

    public SchemaReader Reader => _reading.Contents.Schemas;

    /// <summary>What is wrong, as far as it was read: ids with their lines.</summary>
    public IEnumerable<string> Diagnostics =>
        Session.Diagnostics.Found.Select(found =>
            $"{found.Descriptor.Id} {_text[..found.Place.Offset].Count(static unit => unit == '\n') + 1}"
        );

    /// <summary>The node at a path of member names below the schemas: <c>Pet/properties/name</c>.</summary>
    public LocatedNode At(string path) =>
        _reading[(Session.IsSwagger ? "#/definitions/" : "#/components/schemas/") + path];

    /// <summary>The schema at such a path.</summary>
    public Schema Read(string path) => Reader.Read(At(path));

    /// <summary>The node of one schema, which is the whole description.</summary>
    public static LocatedNode Node(string schema) => new DescribedSchemas("It: " + schema).At("It");

    /// <summary>A node of one value.</summary>
    public static OpenApiNode Value(string value) => Node($"{{ default: {value} }}").Mapping!["default"]!;
}
