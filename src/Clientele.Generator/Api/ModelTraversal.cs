using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;

namespace Clientele.Generator.Api;

/// <summary>The one place that knows where a description holds schemas.</summary>
internal static class ModelTraversal
{
    /// <summary>
    /// Gets the model with each schema that stands in it replaced, named ones by what <paramref name="rewriteNamed"/>
    /// makes of them.
    /// </summary>
    public static ApiModel Rewrite(
        ApiModel model,
        Func<Schema, Schema> rewrite,
        Func<Schema, Schema>? rewriteNamed = null
    ) =>
        model with
        {
            Schemas = model
                .Schemas.Select(named => named with { Schema = (rewriteNamed ?? rewrite)(named.Schema) })
                .ToEquatableArray(),
            Operations = model.Operations.Select(operation => Rewrite(operation, rewrite)).ToEquatableArray(),
            Webhooks = model.Webhooks.Select(operation => Rewrite(operation, rewrite)).ToEquatableArray(),
        };

    /// <summary>Gets the schemas that stand in an operation: of its parameters, bodies and headers.</summary>
    public static IReadOnlyList<Schema> Roots(ApiOperation operation)
    {
        var roots = new List<Schema>();
        Rewrite(operation, schema =>
        {
            roots.Add(schema);
            return schema;
        });
        return roots;
    }

    private static ApiOperation Rewrite(ApiOperation operation, Func<Schema, Schema> rewrite) =>
        operation with
        {
            Parameters = operation
                .Parameters.Select(parameter => parameter with { Schema = rewrite(parameter.Schema) })
                .ToEquatableArray(),
            RequestBody = operation.RequestBody is { } body
                ? body with
                {
                    Contents = Rewrite(body.Contents, rewrite),
                }
                : null,
            Responses = operation
                .Responses.Select(response =>
                    response with
                    {
                        Headers = Rewrite(response.Headers, rewrite),
                        Contents = Rewrite(response.Contents, rewrite),
                    }
                )
                .ToEquatableArray(),
        };

    private static EquatableArray<ApiHeader> Rewrite(EquatableArray<ApiHeader> headers, Func<Schema, Schema> rewrite) =>
        headers.Select(header => header with { Schema = rewrite(header.Schema) }).ToEquatableArray();

    private static EquatableArray<ApiContent> Rewrite(
        EquatableArray<ApiContent> contents,
        Func<Schema, Schema> rewrite
    ) =>
        contents
            .Select(content =>
                content with
                {
                    Schema = content.Schema is null ? null : rewrite(content.Schema),
                    ItemSchema = content.ItemSchema is null ? null : rewrite(content.ItemSchema),
                    Encodings = content
                        .Encodings.Select(encoding => encoding with { Headers = Rewrite(encoding.Headers, rewrite) })
                        .ToEquatableArray(),
                }
            )
            .ToEquatableArray();
}
