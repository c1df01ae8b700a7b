using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>Collects what a schema and the parts of its <c>allOf</c> say together.</summary>
internal sealed class SchemaParts
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Schema> _properties = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Schema>> _optional = new(StringComparer.Ordinal);

    /// <summary>Gets the ids of the schemas collected so far: one extended by several of them counts once.</summary>
    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets the names of required members.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>Gets or sets the schema of members other than the properties.</summary>
    public Schema? Additional { get; set; }

    /// <summary>Gets the <c>patternProperties</c>.</summary>
    public List<PatternProperty> Patterns { get; } = [];

    /// <summary>Gets which members are required together, or as alternatives.</summary>
    public List<RequiredChoice> Choices { get; } = [];

    /// <summary>Gets which members require others.</summary>
    public List<DependentMembers> Dependents { get; } = [];

    /// <summary>Gets or sets the base with a discriminator.</summary>
    public string? BaseId { get; set; }

    /// <summary>Gets the most specific part that is not an object.</summary>
    public Schema? Other { get; private set; }

    /// <summary>Gets or sets the branches of a part that is a union.</summary>
    public LocatedNode? Branches { get; set; }

    /// <summary>Gets or sets whether any part says that the value is an object.</summary>
    public bool IsObject { get; set; }

    /// <summary>Gets the names of the properties.</summary>
    public IEnumerable<string> Names => _order;

    /// <summary>Gets whether these parts affect the branches of a union beside them.</summary>
    public bool SayMembers =>
        _order.Count > 0 || Required.Count > 0 || BaseId is not null || Additional is not null || Patterns.Count > 0;

    /// <summary>
    /// Adds a property. If it is repeated, the later, more specific definition replaces the earlier one in its place.
    /// </summary>
    public void Add(string name, Schema schema)
    {
        if (!_properties.ContainsKey(name))
        {
            Place(name);
        }
        else if (schema is AnySchema)
        {
            return;
        }

        _properties[name] = schema;
    }

    /// <summary>Adds the properties of a schema that applies conditionally, as optional ones.</summary>
    public void AddOptional(SchemaParts conditional)
    {
        foreach (
            var property in conditional
                .ToObject("")
                .Properties.Where(static property => property.Schema is not NeverSchema)
        )
        {
            Place(property.Name);
            if (!_optional.TryGetValue(property.Name, out var schemas))
            {
                _optional.Add(property.Name, schemas = []);
            }

            schemas.Add(property.Schema);
        }
    }

    /// <summary>Adds a part that is not an object; lists and enums are more specific than a bare type.</summary>
    public void AddOther(Schema other)
    {
        if (Other is null || (Other is PrimitiveSchema && other is not PrimitiveSchema))
        {
            Other = other;
        }
    }

    /// <summary>Gets the object that was collected.</summary>
    public ObjectSchema ToObject(string pointer) =>
        new()
        {
            Pointer = pointer,
            Properties = _order
                .Select(name => new ApiProperty(name, SchemaOf(name), Required.Contains(name)))
                .ToEquatableArray(),
            AdditionalProperties = Additional,
            PatternProperties = Patterns.ToEquatableArray(),
            Choices = Choices.Distinct().ToEquatableArray(),
            Dependents = Dependents.Distinct().ToEquatableArray(),
            BaseId = BaseId,
        };

    private void Place(string name)
    {
        if (!_properties.ContainsKey(name) && !_optional.ContainsKey(name))
        {
            _order.Add(name);
        }
    }

    // An unconditional definition is more specific than a conditional one.
    private Schema SchemaOf(string name)
    {
        if (_properties.TryGetValue(name, out var schema) && (schema is not AnySchema || !_optional.ContainsKey(name)))
        {
            return schema;
        }

        var choices = _optional[name].Where(static choice => choice is not AnySchema).ToList();
        var distinct = choices
            .GroupBy(static choice => SchemaTraversal.WithoutPlaces(choice))
            .Select(static group => group.First())
            .ToList();
        return distinct.Count switch
        {
            0 => _optional[name][0],
            1 => distinct[0],
            _ => new UnionSchema(distinct.ToEquatableArray(), null, true) { Pointer = distinct[0].Pointer },
        };
    }
}
