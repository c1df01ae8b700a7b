using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Resolution.References;
using Clientele.Generator.Api.Resolution.Session;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.OpenApi.Nodes;

namespace Clientele.Generator.Api.Resolution.Schemas;

/// <summary>The schemas with an identity: those known so far, and those still to be read.</summary>
internal sealed class SchemaRegistry(ReadSession session)
{
    private readonly SortedDictionary<string, LocatedNode> _nodes = new(StringComparer.Ordinal);
    private readonly Queue<string> _waiting = new();

    /// <summary>Gets the id of the schema at <paramref name="at"/> and queues it for reading.</summary>
    public string Add(LocatedNode at)
    {
        var id = session.IdOf(at);
        if (!_nodes.ContainsKey(id))
        {
            _nodes.Add(id, at);
            _waiting.Enqueue(id);
        }

        return id;
    }

    /// <summary>Determines whether the schema with this id is known.</summary>
    public bool Contains(string id) => _nodes.ContainsKey(id);

    /// <summary>Gets the author's name for the schema at <paramref name="at"/>.</summary>
    public static string NameOf(LocatedNode at)
    {
        var segments = JsonPointer.Segments(at.Pointer).ToList();
        for (var i = segments.Count - 1; i >= 0; i--)
        {
            var isComponent =
                i == segments.Count - 1 && i > 0 && segments[i - 1] is "schemas" or "definitions" or "$defs";
            if (isComponent || !IsStructure(segments[i]))
            {
                return segments[i];
            }
        }

        var path = at.Document.Path.Replace('\\', '/');
        var file = path.Substring(path.LastIndexOf('/') + 1);
        var dot = file.IndexOf('.');
        return dot > 0 ? file.Substring(0, dot) : file;
    }

    /// <summary>Reads every schema, including those discovered on the way.</summary>
    public EquatableArray<NamedSchema> ReadAll(Func<LocatedNode, Schema> read)
    {
        var schemas = new SortedDictionary<string, NamedSchema>(StringComparer.Ordinal);
        while (_waiting.Count > 0)
        {
            var id = _waiting.Dequeue();
            schemas.Add(id, new NamedSchema(id, NameOf(_nodes[id]), read(_nodes[id])));
        }

        return schemas.Values.ToEquatableArray();
    }

    private static bool IsStructure(string segment) =>
        segment
            is "schema"
                or "items"
                or "properties"
                or "schemas"
                or "definitions"
                or "$defs"
                or "allOf"
                or "oneOf"
                or "anyOf"
                or "additionalProperties"
                or "content"
        || int.TryParse(segment, NumberStyles.None, CultureInfo.InvariantCulture, out _);
}
