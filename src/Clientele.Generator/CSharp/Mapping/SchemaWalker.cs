using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>The schemas that an operation holds.</summary>
internal static class SchemaWalker
{
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
}
