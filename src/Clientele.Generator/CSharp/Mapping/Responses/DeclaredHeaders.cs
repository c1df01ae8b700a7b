using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Determines which headers of an operation or a webhook are typed.</summary>
internal static class DeclaredHeaders
{
    /// <summary>Gets the headers of an operation's successful responses.</summary>
    public static IEnumerable<ApiHeader> OfResponses(ApiOperation operation) =>
        operation
            .Responses.Where(response =>
                SuccessStatuses.IsNotModified(response.Status)
                || (response.Status != "default" && SuccessStatuses.Contains(operation, response))
            )
            .SelectMany(static response => response.Headers);

    /// <summary>Gets the headers that a webhook's requests have.</summary>
    public static IEnumerable<ApiHeader> OfWebhook(ApiOperation webhook) =>
        webhook.Parameters.Where(static parameter => parameter.Location == ParameterLocation.Header).Select(Header);

    private static ApiHeader Header(ApiParameter parameter) =>
        new(
            parameter.Name,
            parameter.Description,
            parameter.Required,
            parameter.Deprecated,
            parameter.Explode,
            parameter.Schema,
            parameter.ContentType
        );
}
