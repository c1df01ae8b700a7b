using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>Maps what an operation sends to its arguments in order, and the steps that build its request.</summary>
internal static class RequestMapper
{
    /// <summary>
    /// Gets the arguments of an operation's methods: required ones, then optional ones, with the body last in its
    /// group.
    /// </summary>
    /// <param name="parameters">Parameters and parts, in the description's order.</param>
    /// <param name="body">The body; <see langword="null"/> if there is none, or it is made of parts.</param>
    public static EquatableArray<ArgumentDeclaration> Arguments(
        IReadOnlyList<ParameterDeclaration> parameters,
        RequestBodyDeclaration? body
    )
    {
        var given = parameters
            .Where(static parameter => parameter.Constant is null)
            .Select(static parameter => new ArgumentDeclaration(
                parameter.Name,
                parameter.Type,
                parameter.Required ? null : parameter.Default,
                parameter.Summary
            ));
        var sent = body is null
            ? []
            : new[]
            {
                new ArgumentDeclaration(
                    body.Name,
                    body.Body.Value with
                    {
                        Nullable = !body.Required,
                    },
                    body.Required ? null : "null",
                    body.Summary
                ),
            };
        return given.Concat(sent).OrderBy(static argument => argument.Default is null ? 0 : 1).ToEquatableArray();
    }

    /// <summary>Gets the steps that build the request of <paramref name="operation"/>.</summary>
    public static RequestDeclaration Map(OperationDeclaration operation)
    {
        var body = operation.Body is null ? [] : new RequestStep[] { Body(operation.Body, operation.StreamSwitch) };
        var multipart = operation.MultipartType is null
            ? []
            : new RequestStep[] { new MultipartStep(operation.MultipartType) };

        // A part's header looks up the part among those already added.
        var rest = operation
            .Parameters.Where(static parameter => parameter.Location != ParameterLocation.Path)
            .OrderBy(static parameter => parameter.Location == ParameterLocation.PartHeader ? 1 : 0)
            .ThenBy(static parameter => parameter.Required ? 0 : 1)
            .Select(ParameterStepMapper.Map);
        return new RequestDeclaration([
            .. operation.Path.Select(part => Path(operation, part)),
            .. body,
            .. multipart,
            .. rest,
        ])
        {
            StreamArgument = operation.StreamSwitch?.Argument,
        };
    }

    private static RequestStep Path(OperationDeclaration operation, PathPart part) =>
        part.Literal is { } literal
            ? new PathStep(literal)
            : ParameterStepMapper.Map(
                operation.Parameters.First(parameter =>
                    parameter.Location == ParameterLocation.Path && parameter.WireName == part.ParameterName
                )
            );

    private static BodyStep Body(RequestBodyDeclaration request, StreamSwitch? streamSwitch)
    {
        var isTyped = request.Body.Kind is not (BodyKind.Text or BodyKind.Stream or BodyKind.Content);
        var isUnwrapped = isTyped && !request.Required && request.Body.Value.Type.IsValueType;
        return new BodyStep(request.Body.Kind, request.Name, request.Required)
        {
            MediaTypes = request.Body.MediaTypes,
            Local = isUnwrapped ? ParameterStepMapper.Local(request.Name) : null,
            Switch = isTyped ? streamSwitch : null,
        };
    }
}
