using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Mapping.Responses;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping.Clients;

/// <summary>Maps an operation of a description to its methods.</summary>
internal sealed class OperationMapper(MappingContext context, CredentialMapper credentials, HeadersMapper headers)
{
    private readonly string _clientUrl = Servers.ClientUrl(context.Model);
    private readonly ParameterMapper _parameters = new(context);
    private readonly RequestVariants _shapes = new(context);
    private readonly MultipartMapper _multipart = new(context);
    private readonly SequenceMapper _sequences = new(context);
    private readonly ResponseVariants _answers = new(context);
    private readonly ResponseMapper _responses = new(context);

    /// <summary>
    /// Gets the operation, first with the preferred shape of its request; empty if it can't be called, for which a
    /// diagnostic gives the reason.
    /// </summary>
    /// <param name="operation">The operation of the description.</param>
    /// <param name="name">The methods' name without <c>Async</c>.</param>
    /// <param name="typeName">The name that its types start with.</param>
    /// <param name="claim">Makes the names of further methods unique.</param>
    public IReadOnlyList<OperationDeclaration> Map(
        ApiOperation operation,
        string name,
        string typeName,
        Func<string, string> claim
    )
    {
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return MapSupported(SuccessStatuses.WithoutImpossibleBodies(operation), name, typeName, claim);
        }
        catch (OperationSkippedException exception)
        {
            context.ReportSkipped(operation, exception.Message);
            return [];
        }
    }

    private List<OperationDeclaration> MapSupported(
        ApiOperation operation,
        string name,
        string typeName,
        Func<string, string> claim
    )
    {
        if (!HttpTokens.IsToken(operation.Method))
        {
            throw new OperationSkippedException("its method is not legal in HTTP");
        }

        if (OperationPaths.HasDots(operation.Path))
        {
            throw new OperationSkippedException("clients and servers resolve the segments '.' and '..' of its path");
        }

        var shapes = _shapes.Map(operation.RequestBody);
        var answers = _answers.Map(operation);
        var request = shapes.Count > 0 ? shapes[0] : null;
        var first = WithRequest(
            MapBase(answers[0].Operation, name, typeName) with
            {
                Sequence = _sequences.Map(operation),
                Headers = headers.MapResponses(operation, name, typeName),
            },
            operation,
            request
        );
        var requests = shapes
            .Skip(1)
            .Select(shape =>
                WithRequest(
                    first with
                    {
                        Name = claim(name + shape.Suffix),
                        IsVariant = true,
                        Sequence = null,
                    },
                    operation,
                    shape
                )
            );
        var results = answers
            .Skip(1)
            .Select(answer =>
                WithRequest(
                    MapAnswer(first, answer.Operation, claim(name + answer.Suffix), typeName + answer.Suffix),
                    operation,
                    request
                )
            );
        return [first, .. requests, .. results];
    }

    private OperationDeclaration MapAnswer(
        OperationDeclaration first,
        ApiOperation operation,
        string name,
        string typeName
    )
    {
        var declaration = MapBase(operation, name, typeName);
        var own = declaration
            .Result!.MediaTypes.Except(first.Result!.MediaTypes, StringComparer.OrdinalIgnoreCase)
            .ToList();
        return declaration with
        {
            IsVariant = true,
            Headers = first.Headers,
            Accept =
                declaration.Result.Kind == BodyKind.OneOf
                    ? AcceptAll(declaration.Result.MediaTypes, own)
                    : declaration.Accept,
            ResultSummary = $"{declaration.ResultSummary} Requested as {string.Join(", ", own)}.".TrimStart(),
        };
    }

    // The service chooses the status, so the media types of all are accepted at once.
    private static EquatableArray<string> AcceptAll(EquatableArray<string> mediaTypes, List<string> preferred) =>
        [
            string.Join(
                ", ",
                mediaTypes
                    .OrderBy(mediaType => preferred.Contains(mediaType) ? 0 : 1)
                    .Select(mediaType => preferred.Contains(mediaType) ? mediaType : mediaType + ";q=0.5")
            ),
        ];

    private OperationDeclaration MapBase(ApiOperation operation, string name, string typeName)
    {
        var responses = _responses.Map(operation, typeName, out var result);
        var accept = result?.MediaTypes
            ?? responses
                .Where(static response => response.Body is not null)
                .SelectMany(static response => response.Body!.MediaTypes)
                .Distinct()
                .ToEquatableArray();
        return new OperationDeclaration
        {
            Name = name,
            HttpMethod = operation.Method,
            PathTemplate = operation.Path,
            Path = OperationPaths.Split(operation.Path),
            Result = result,
            Responses = responses.ToEquatableArray(),
            Errors = TypedErrors.Select(responses),
            Exceptions = TypedErrors.Exceptions(responses),
            Security = credentials.Map(operation),
            ServerUrl = Servers.OperationUrl(context.Model, _clientUrl, operation),
            Accept = result?.Kind == BodyKind.OneOf ? AcceptAll(accept, [.. accept]) : accept,
            AnswersNotModified = operation.Responses.Any(static response =>
                SuccessStatuses.IsNotModified(response.Status)
            ),
            Obsolete = operation.Deprecated,
            Documentation = OperationDocs.Create(operation, TracingHeaders.In(operation, context)),
            ResultSummary =
                result?.Kind == BodyKind.OneOf ? "One of the declared successes." : OperationDocs.Result(operation),
        };
    }

    private OperationDeclaration WithRequest(
        OperationDeclaration declaration,
        ApiOperation operation,
        RequestVariant? shape
    )
    {
        var scope = ParameterMapper.NewScope();
        var parameters = _parameters.Map(operation, declaration.Path, scope);
        var body = shape?.Body is { } sent ? MapBody(operation.RequestBody!, sent, scope) : null;
        if (shape?.Multipart is { } parts)
        {
            parameters = [.. parameters, .. _multipart.Map(parts, scope)];
        }

        return declaration with
        {
            Parameters = parameters.ToEquatableArray(),
            Body = body,
            Arguments = RequestMapper.Arguments(parameters, body),
            PipelineName = scope.Claim("pipeline", "clientPipeline"),
            MultipartType = shape?.Multipart?.MediaType.Text,
            HasWireFormat =
                declaration.Result is { Kind: not BodyKind.OneOf, MediaTypes.Count: > 1 }
                || body is { Body.MediaTypes.Count: > 1 }
                || (body is not null && BodyMapper.TakesAnything(body.Body)),
        };
    }

    private static RequestBodyDeclaration MapBody(ApiRequestBody request, BodyDeclaration body, NameScope scope)
    {
        var argument = Identifiers.Camel(request.Name ?? "body");
        return new RequestBodyDeclaration
        {
            Name = scope.Claim(argument, argument.TrimStart('@') + "Content"),
            Body = body,
            Required = request.Required,
            Summary = request.Description?.Trim() ?? "",
        };
    }
}
