using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Microsoft.OpenApi;

namespace Clientele.Corpus;

/// <summary>
/// Compares schemas with Microsoft.OpenApi's: members with those of <c>allOf</c>, required ones, enum values,
/// references, in depth.
/// </summary>
internal sealed class OracleSchemas
{
    private const int MaxDepth = 40;

    private readonly ApiModel _model;
    private readonly Dictionary<string, NamedSchema> _named;
    private readonly IReadOnlyList<Finding> _reported;
    private readonly OracleFindings _findings;

    /// <param name="model">Our reading.</param>
    /// <param name="reported">What was said about the description.</param>
    /// <param name="findings">Gets the disagreements.</param>
    public OracleSchemas(ApiModel model, IReadOnlyList<Finding> reported, OracleFindings findings)
    {
        _model = model;
        _named = model.Schemas.Items.ToDictionary(static named => named.Id, StringComparer.Ordinal);
        _reported = reported;
        _findings = findings;
    }

    /// <summary>Compares the components.</summary>
    public void CompareComponents(OpenApiDocument document)
    {
        var theirs = document.Components?.Schemas ?? new Dictionary<string, IOpenApiSchema>();
        var ours = _model
            .Schemas.Items.Where(static named => OracleNames.IsComponent(named.Id))
            .ToDictionary(static named => OracleNames.Parse(named.Id), StringComparer.Ordinal);
        _findings.Compare("schema", "", ours.Keys, theirs.Keys);
        foreach (var (name, schema) in theirs.Where(pair => ours.ContainsKey(pair.Key)))
        {
            Compare(name, ours[name].Schema, schema);
        }
    }

    /// <summary>Compares two readings of a schema at <paramref name="place"/>.</summary>
    public void Compare(string place, Schema ours, IOpenApiSchema theirs) => Compare(place, ours, theirs, 0);

    private void Compare(string place, Schema ours, IOpenApiSchema theirs, int depth)
    {
        var other = TheirSchema.Unwrap(theirs);
        if (depth > MaxDepth || (ours is AnySchema && TheirSchema.IsBroken(other, _reported)))
        {
            return;
        }

        if (TheirSchema.ReferenceOf(other) is { } id)
        {
            CompareReference(place, ours, id);
            return;
        }

        switch (ours)
        {
            case EnumSchema { IsConst: false } listed:
                _findings.Compare(
                    "enum",
                    place,
                    listed.Members.Items.Select(static member => TextOf(member.Value)),
                    TheirSchema.Values(other)
                );
                break;
            case ObjectSchema model when !TheirSchema.HasReferredProperties(other):
                CompareObject(place, model, other, depth);
                break;
            case ArraySchema list when other.Items is { } items:
                Compare(place + "[]", list.Items, items, depth + 1);
                break;
            case UnionSchema union:
                CompareBranches(place, union, TheirSchema.Branches(other), depth);
                break;
        }
    }

    private void CompareReference(string place, Schema ours, string id)
    {
        if (ours is not SchemaReference own || OracleNames.Parse(own.Id) != id)
        {
            _findings.Add(
                "reference",
                place,
                $"refers to {id} in Microsoft.OpenApi's reading, and here to {(ours as SchemaReference)?.Id ?? "nothing"}"
            );
        }
    }

    private void CompareObject(string place, ObjectSchema ours, IOpenApiSchema theirs, int depth)
    {
        var mine = new Dictionary<string, ApiProperty>(StringComparer.Ordinal);
        Collect(ours, mine, 0);
        var members = new TheirMembers(theirs);
        _findings.Compare("member", place, mine.Keys, members.Schemas.Keys);
        _findings.Compare(
            "required",
            place,
            mine.Values.Where(static property => property.Required).Select(static property => property.Name),
            members.Required
        );
        foreach (var (name, schema) in members.Schemas)
        {
            if (mine.TryGetValue(name, out var property))
            {
                Compare(place + "." + name, property.Schema, schema, depth + 1);
            }
        }

        if (ours.AdditionalProperties is { } additional and not NeverSchema && theirs.AdditionalProperties is { } other)
        {
            Compare(place + ".*", additional, other, depth + 1);
        }
    }

    private void CompareBranches(string place, UnionSchema ours, IReadOnlyList<IOpenApiSchema> theirs, int depth)
    {
        // Properties beside the keyword are merged into each branch here.
        for (var i = 0; i < theirs.Count && theirs.Count == ours.Branches.Count; i++)
        {
            if (TheirSchema.ReferenceOf(theirs[i]) is not null && ours.Branches[i] is SchemaReference)
            {
                Compare(FormattableString.Invariant($"{place}|{i}"), ours.Branches[i], theirs[i], depth + 1);
            }
        }
    }

    private void Collect(Schema schema, Dictionary<string, ApiProperty> members, int depth)
    {
        if (schema is not ObjectSchema model || depth > MaxDepth)
        {
            return;
        }

        foreach (var property in model.Properties.Items)
        {
            // A derived schema that repeats a member does not make it optional.
            members[property.Name] = members.TryGetValue(property.Name, out var own)
                ? own with
                {
                    Required = own.Required || property.Required,
                }
                : property;
        }

        if (model.BaseId is { } id && _named.TryGetValue(id, out var parent))
        {
            Collect(parent.Schema, members, depth + 1);
        }
    }

    private static string TextOf(ApiValue value) =>
        value switch
        {
            ApiValue.String text => text.Value,
            ApiValue.Number number => number.Text,
            ApiValue.Boolean flag => flag.Value ? "true" : "false",
            _ => "",
        };
}
