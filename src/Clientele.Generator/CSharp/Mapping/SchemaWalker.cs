using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>Walks schemas without following references.</summary>
internal static class SchemaWalker
{
    /// <summary><paramref name="root"/> and all schemas written inside it.</summary>
    public static IEnumerable<Schema> Descend(Schema root)
    {
        var open = new Stack<Schema>();
        open.Push(root);
        while (open.Count > 0)
        {
            var schema = open.Pop();
            yield return schema;
            foreach (var child in Children(schema))
            {
                open.Push(child);
            }
        }
    }

    /// <summary>The schemas of an operation's parameters, bodies and headers.</summary>
    public static IEnumerable<Schema> Roots(ApiOperation operation) => operation.Parameters.Select(parameter => parameter.Schema)
        .Concat(RequestRoots(operation))
        .Concat(operation.Responses.SelectMany(response => response.Headers.Select(header => header.Schema).Concat(response.Contents.SelectMany(Roots))));

    /// <summary>The schemas of what an operation sends as its body.</summary>
    public static IEnumerable<Schema> RequestRoots(ApiOperation operation) => operation.RequestBody is null ? [] : operation.RequestBody.Contents.SelectMany(Roots);

    private static IEnumerable<Schema> Roots(ApiContent content)
    {
        if (content.Schema is not null)
        {
            yield return content.Schema;
        }

        if (content.ItemSchema is not null)
        {
            yield return content.ItemSchema;
        }

        foreach (var header in content.Encodings.SelectMany(encoding => encoding.Headers))
        {
            yield return header.Schema;
        }
    }

    /// <summary>The schemas written in <paramref name="schema"/>.</summary>
    public static IEnumerable<Schema> Children(Schema schema) => schema switch
    {
        ArraySchema array => [array.Items],
        TupleSchema { Rest: null } tuple => tuple.Items,
        TupleSchema tuple => tuple.Items.Append(tuple.Rest!),
        UnionSchema union => union.Branches,
        ObjectSchema model => Children(model),
        _ => [],
    };

    private static IEnumerable<Schema> Children(ObjectSchema schema)
    {
        foreach (var property in schema.Properties)
        {
            yield return property.Schema;
        }

        foreach (var pattern in schema.PatternProperties)
        {
            yield return pattern.Schema;
        }

        if (schema.AdditionalProperties is not null)
        {
            yield return schema.AdditionalProperties;
        }
    }
}
