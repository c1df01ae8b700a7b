using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>One operation of a description → its methods.</summary>
internal sealed class OperationMapper(OperationContext context, CredentialMapper credentials)
{
    private readonly ParameterMapper _parameters = new(context);
    private readonly BodyMapper _bodies = new(context);
    private readonly MultipartMapper _multipart = new(context);
    private readonly SequenceMapper _sequences = new(context);
    private readonly ResponseMapper _responses = new(context);

    /// <summary>The operation, or <see langword="null"/> where it can't be called; a diagnostic says why.</summary>
    /// <param name="operation">What the description says.</param>
    /// <param name="name">The methods' name without <c>Async</c>.</param>
    public OperationDeclaration? Map(ApiOperation operation, string name)
    {
        context.Cancellation.ThrowIfCancellationRequested();
        try
        {
            return MapSupported(operation, name);
        }
        catch (OperationSkippedException exception)
        {
            context.ReportSkipped(operation, exception.Message);
            return null;
        }
    }

    private OperationDeclaration MapSupported(ApiOperation operation, string name)
    {
        if (!HttpTokens.IsToken(operation.Method))
        {
            throw new OperationSkippedException("its method is not legal in HTTP");
        }

        var path = OperationPaths.Split(operation.Path);
        var scope = ParameterMapper.NewScope();
        var parameters = _parameters.Map(operation, path, name, scope);
        var multipart = _multipart.Choose(operation.RequestBody);
        var body = multipart is null ? MapBody(operation, name, scope) : null;
        parameters = multipart is null ? parameters : [.. parameters.Concat(_multipart.Map(multipart, operation.RequestBody!, name, scope)).OrderBy(static parameter => parameter.Required ? 0 : 1)];
        var responses = _responses.Map(operation, name, out var result);
        var accept = result?.MediaTypes ?? responses.Where(static response => response.Body is not null).SelectMany(static response => response.Body!.MediaTypes).Distinct().ToEquatableArray();
        return new OperationDeclaration
        {
            Name = name,
            HttpMethod = operation.Method,
            PathTemplate = operation.Path,
            Path = path,
            Parameters = parameters.ToEquatableArray(),
            Body = body,
            MultipartType = multipart?.MediaType,
            Result = result,
            Sequence = _sequences.Map(operation, name),
            Responses = responses.ToEquatableArray(),
            Headers = _responses.MapHeaders(operation, name),
            Security = credentials.Map(operation),
            ServerUrl = operation.Servers.IsEmpty ? null : Servers.Url(operation.Servers),
            Accept = accept,
            HasWireFormat = (result is { Kind: BodyKind.Typed } && result.MediaTypes.Count > 1) || body is { Body.MediaTypes.Count: > 1 },
            Obsolete = operation.Deprecated,
            Documentation = OperationDocs.Of(operation, name),
            ResultSummary = OperationDocs.Result(operation),
        };
    }

    private RequestBodyDeclaration? MapBody(ApiOperation operation, string name, NameScope scope)
    {
        if (operation.RequestBody is not { Contents.IsEmpty: false } request)
        {
            return null;
        }

        var argument = Identifiers.Camel(request.Name ?? "body");
        var body = _bodies.MapRequest(request.Contents, name + "Request");
        return new RequestBodyDeclaration
        {
            Name = scope.Claim(argument, argument.TrimStart('@') + "Content"),
            Body = body,
            Required = request.Required,
            Summary = string.IsNullOrWhiteSpace(request.Description) ? "What to send." : request.Description!,
        };
    }
}
