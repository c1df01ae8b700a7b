using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using Clientele.Generator.Api;
using Microsoft.OpenApi;

namespace Clientele.Corpus;

/// <summary>Compares the components of a description with Microsoft.OpenApi's: members with those of <c>allOf</c>, required ones, enum values, references.</summary>
internal sealed class OracleSchemas
{
    private readonly Dictionary<string, NamedSchema> _ours;
    private readonly OracleFindings _findings;

    private OracleSchemas(ApiModel model, OracleFindings findings)
    {
        _ours = model.Schemas.Items.ToDictionary(static named => named.Id, StringComparer.Ordinal);
        _findings = findings;
    }

    /// <summary>Compares <paramref name="model"/> with <paramref name="document"/>.</summary>
    public static void Compare(ApiModel model, OpenApiDocument document, OracleFindings findings)
    {
        var comparison = new OracleSchemas(model, findings);
        var theirs = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var ours = model.Schemas.Items.Where(static named => IsComponent(named.Id)).ToDictionary(static named => NameOf(named.Id), StringComparer.Ordinal);
        findings.Compare("schema", "", ours.Keys, theirs.Keys);
        foreach (var (name, schema) in theirs.Where(pair => ours.ContainsKey(pair.Key)))
        {
            comparison.Compare(name, ours[name].Schema, schema);
        }
    }

    private void Compare(string name, Schema ours, IOpenApiSchema theirs)
    {
        if (ours is EnumSchema { IsConst: false } listed)
        {
            _findings.Compare("enum", name, listed.Members.Items.Select(static member => TextOf(member.Value)), Values(theirs));
        }

        if (ours is not ObjectSchema)
        {
            return;
        }

        var mine = new Dictionary<string, ApiProperty>(StringComparer.Ordinal);
        Collect(ours, mine, 0);
        var (members, required) = (new Dictionary<string, IOpenApiSchema>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        Collect(theirs, members, required, 0);
        _findings.Compare("member", name, mine.Keys, members.Keys);
        _findings.Compare("required", name, mine.Values.Where(static property => property.Required).Select(static property => property.Name), required.Where(members.ContainsKey));
        foreach (var (member, schema) in members)
        {
            if (schema is OpenApiSchemaReference { Reference.Id: { } id } && mine.TryGetValue(member, out var property)
                && (property.Schema is not SchemaReference own || NameOf(own.Id) != id) && property.Schema is not UnionSchema)
            {
                _findings.Add("reference", name + "." + member, $"refers to {id} in Microsoft.OpenApi's reading, and here to {(property.Schema as SchemaReference)?.Id ?? "nothing"}");
            }
        }
    }

    private void Collect(Schema schema, Dictionary<string, ApiProperty> members, int depth)
    {
        if (schema is not ObjectSchema model || depth > 50)
        {
            return;
        }

        foreach (var property in model.Properties.Items)
        {
            // A derived schema that repeats a member does not make it optional.
            members[property.Name] = members.TryGetValue(property.Name, out var own) ? own with { Required = own.Required || property.Required } : property;
        }

        if (model.BaseId is { } id && _ours.TryGetValue(id, out var parent))
        {
            Collect(parent.Schema, members, depth + 1);
        }
    }

    private static void Collect(IOpenApiSchema schema, Dictionary<string, IOpenApiSchema> members, HashSet<string> required, int depth)
    {
        if (depth > 50)
        {
            return;
        }

        foreach (var (name, member) in schema.Properties ?? new Dictionary<string, IOpenApiSchema>())
        {
            members.TryAdd(name, member);
        }

        required.UnionWith(schema.Required ?? new HashSet<string>());
        foreach (var part in schema.AllOf ?? [])
        {
            Collect(part, members, required, depth + 1);
        }
    }

    private static IEnumerable<string> Values(IOpenApiSchema schema) =>
        (schema.Enum ?? []).Where(static node => node is not null && !IsNull(node)).Select(static node => node.GetValueKind() == System.Text.Json.JsonValueKind.String ? node.GetValue<string>() : node.ToJsonString());

    private static bool IsNull(JsonNode node) => node.GetValueKind() == System.Text.Json.JsonValueKind.Null || JsonNullSentinel.IsJsonNullSentinel(node);

    private static string TextOf(ApiValue value) => value switch
    {
        ApiValue.String text => text.Value,
        ApiValue.Number number => number.Text,
        ApiValue.Boolean flag => flag.Value ? "true" : "false",
        _ => "",
    };

    private static bool IsComponent(string id) =>
        (id.StartsWith("#/components/schemas/", StringComparison.Ordinal) || id.StartsWith("#/definitions/", StringComparison.Ordinal)) && id.Split('/').Length == (id[2] == 'c' ? 4 : 3);

    private static string NameOf(string id) =>
        Uri.UnescapeDataString(id[(id.LastIndexOf('/') + 1)..]).Replace("~1", "/", StringComparison.Ordinal).Replace("~0", "~", StringComparison.Ordinal);
}
