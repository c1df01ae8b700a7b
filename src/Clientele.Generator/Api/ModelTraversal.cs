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
    /// Gets the model with every schema in it replaced, named ones by the result of <paramref name="rewriteNamed"/>.
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

    /// <summary>Gets the schemas used directly by an operation's parameters, bodies and headers.</summary>
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

    private static ApiOperation Rewrite(ApiOperation operation, Func<Schema, Schema> rewrite)
    {
        var parameters = operation.Parameters.Rewrite(rewrite, RewriteParameter);
        var body = operation.RequestBody is null ? null : RewriteBody(operation.RequestBody, rewrite);
        var responses = operation.Responses.Rewrite(rewrite, RewriteResponse);
        return
            parameters.IsSame(operation.Parameters)
            && ReferenceEquals(body, operation.RequestBody)
            && responses.IsSame(operation.Responses)
            ? operation
            : operation with
            {
                Parameters = parameters,
                RequestBody = body,
                Responses = responses,
            };
    }

    private static ApiParameter RewriteParameter(ApiParameter parameter, Func<Schema, Schema> rewrite)
    {
        var schema = rewrite(parameter.Schema);
        return ReferenceEquals(schema, parameter.Schema) ? parameter : parameter with { Schema = schema };
    }

    private static ApiRequestBody RewriteBody(ApiRequestBody body, Func<Schema, Schema> rewrite)
    {
        var contents = body.Contents.Rewrite(rewrite, RewriteContent);
        return contents.IsSame(body.Contents) ? body : body with { Contents = contents };
    }

    private static ApiResponse RewriteResponse(ApiResponse response, Func<Schema, Schema> rewrite)
    {
        var headers = response.Headers.Rewrite(rewrite, RewriteHeader);
        var contents = response.Contents.Rewrite(rewrite, RewriteContent);
        return headers.IsSame(response.Headers) && contents.IsSame(response.Contents)
            ? response
            : response with
            {
                Headers = headers,
                Contents = contents,
            };
    }

    private static ApiHeader RewriteHeader(ApiHeader header, Func<Schema, Schema> rewrite)
    {
        var schema = rewrite(header.Schema);
        return ReferenceEquals(schema, header.Schema) ? header : header with { Schema = schema };
    }

    private static ApiContent RewriteContent(ApiContent content, Func<Schema, Schema> rewrite)
    {
        var schema = content.Schema is null ? null : rewrite(content.Schema);
        var item = content.ItemSchema is null ? null : rewrite(content.ItemSchema);
        var encodings = content.Encodings.Rewrite(rewrite, RewriteEncoding);
        return
            ReferenceEquals(schema, content.Schema)
            && ReferenceEquals(item, content.ItemSchema)
            && encodings.IsSame(content.Encodings)
            ? content
            : content with
            {
                Schema = schema,
                ItemSchema = item,
                Encodings = encodings,
            };
    }

    private static ApiEncoding RewriteEncoding(ApiEncoding encoding, Func<Schema, Schema> rewrite)
    {
        var headers = encoding.Headers.Rewrite(rewrite, RewriteHeader);
        return headers.IsSame(encoding.Headers) ? encoding : encoding with { Headers = headers };
    }
}
