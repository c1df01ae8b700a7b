using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Maps responses to what a call returns and throws.</summary>
internal sealed class ResponseMapper(MappingContext context)
{
    private readonly BodyMapper _bodies = new(context);

    /// <summary>Gets the responses of an operation: exact statuses first, then ranges, then the default.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="result">What a call returns; <see langword="null"/> for nothing.</param>
    public IReadOnlyList<ResponseDeclaration> Map(ApiOperation operation, string name, out BodyDeclaration? result)
    {
        var declared = new List<ResponseDeclaration>();
        foreach (var response in operation.Responses)
        {
            if (Range(response.Status) is not var (first, last))
            {
                continue;
            }

            var isSuccess = SuccessStatuses.Contains(operation, response);
            var isError = !isSuccess && (first >= 300 || response.Status == "default");
            var body = _bodies.MapResponse(response.Contents);
            if (response.Status == "default" && isSuccess)
            {
                declared.Add(new ResponseDeclaration(200, 299, false, body, Summary(response)));
                isError = true;
            }

            declared.Add(new ResponseDeclaration(first, last, isError, body, Summary(response)));
        }

        declared = declared
            .OrderBy(static response => response.Last - response.First)
            .ThenBy(static response => response.First)
            .ToList();
        result = Result(declared, name);
        return result is { Kind: BodyKind.OneOf } ? ResponseCases.Name(declared) : Unify(declared, result);
    }

    private static (int First, int Last)? Range(string status) =>
        status switch
        {
            "default" => (0, 999),
            [>= '1' and <= '5', 'X' or 'x', 'X' or 'x'] => ((status[0] - '0') * 100, ((status[0] - '0') * 100) + 99),
            _ when int.TryParse(status, NumberStyles.None, CultureInfo.InvariantCulture, out var exact)
                    && exact is >= 100 and <= 599 => (exact, exact),
            _ => null,
        };

    private static string Summary(ApiResponse response) =>
        string.IsNullOrWhiteSpace(response.Description)
            ? $"The answer with status {response.Status}."
            : response.Description!.Trim();

    private BodyDeclaration? Result(List<ResponseDeclaration> responses, string name)
    {
        var successes = responses.Where(static response => !response.IsError).ToList();
        var bodies = successes
            .Where(static response => response.Body is not null)
            .Select(static response => response.Body!)
            .ToList();
        if (bodies.Count == 0)
        {
            return null;
        }

        var first = bodies[0];
        var isAbsent = successes.Any(static response => response.Body is null);
        if (bodies.Any(body => body.Kind != first.Kind || body.Type?.Type != first.Type?.Type))
        {
            var typeName = context.TypeNames.Claim(name + "Result", name + "OperationResult");
            var mediaTypes = bodies
                .SelectMany(static body => body.MediaTypes)
                .Distinct(StringComparer.OrdinalIgnoreCase)
                .ToEquatableArray();
            return new BodyDeclaration(
                BodyKind.OneOf,
                new TypeUse(new DeclaredType(typeName, DeclaredKind.Result), Nullable: false),
                mediaTypes,
                false,
                false
            );
        }

        return first.Type is null
            ? first
            : first with
            {
                Type = first.Type with { Nullable = first.Type.Nullable || isAbsent },
            };
    }

    private static List<ResponseDeclaration> Unify(List<ResponseDeclaration> responses, BodyDeclaration? result) =>
        responses
            .Select(response => response.IsError || response.Body is null ? response : response with { Body = result })
            .ToList();
}
