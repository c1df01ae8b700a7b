using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api.Resolution;

/// <summary>Collects what a schema and the parts of its <c>allOf</c> say together.</summary>
internal sealed class SchemaParts
{
    private readonly List<string> _order = [];
    private readonly Dictionary<string, Schema> _properties = new(StringComparer.Ordinal);

    /// <summary>The ids of the schemas that were collected: what several of them extend counts once.</summary>
    public HashSet<string> Sources { get; } = new(StringComparer.Ordinal);

    /// <summary>Names that have to be there.</summary>
    public HashSet<string> Required { get; } = new(StringComparer.Ordinal);

    /// <summary>What members besides the properties may be.</summary>
    public Schema? Additional { get; set; }

    /// <summary><c>patternProperties</c>.</summary>
    public List<PatternProperty> Patterns { get; } = [];

    /// <summary>The base with a discriminator.</summary>
    public string? BaseId { get; set; }

    /// <summary>A part that is no object: the first one.</summary>
    public Schema? Other { get; set; }

    /// <summary>The branches of a part that is a union.</summary>
    public NodeAt? Branches { get; set; }

    /// <summary>Whether any part says that the value is an object.</summary>
    public bool IsObject { get; set; }

    /// <summary>Adds a property; of a repeated one the later, closer definition stays, in the first place.</summary>
    public void Add(string name, Schema schema)
    {
        if (!_properties.ContainsKey(name))
        {
            _order.Add(name);
        }
        else if (schema is AnySchema)
        {
            return;
        }

        _properties[name] = schema;
    }

    /// <summary>The object that was collected.</summary>
    public ObjectSchema ToObject(string pointer) => new()
    {
        Pointer = pointer,
        Properties = _order.Select(name => new ApiProperty(name, _properties[name], Required.Contains(name))).ToEquatableArray(),
        AdditionalProperties = Additional,
        PatternProperties = Patterns.ToEquatableArray(),
        BaseId = BaseId,
    };
}
