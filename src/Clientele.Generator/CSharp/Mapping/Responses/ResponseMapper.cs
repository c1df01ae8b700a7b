using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Requests;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Model.Types;
using Clientele.Generator.CSharp.Naming;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Responses;

/// <summary>Maps responses to what a call returns and throws.</summary>
internal sealed class ResponseMapper(MappingContext context)
{
    private static readonly HashSet<Scalar> HeaderScalars =
    [
        Scalar.Boolean,
        Scalar.SByte,
        Scalar.Byte,
        Scalar.Int16,
        Scalar.UInt16,
        Scalar.Int32,
        Scalar.UInt32,
        Scalar.Int64,
        Scalar.UInt64,
        Scalar.Single,
        Scalar.Double,
        Scalar.Decimal,
        Scalar.Guid,
        Scalar.Date,
        Scalar.DateTime,
        Scalar.Time,
        Scalar.LocalTime,
        Scalar.Duration,
        Scalar.Uri,
    ];

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

    /// <summary>Gets the headers of the successful responses.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="name">Its name.</param>
    /// <param name="typeName">The name that its types start with.</param>
    public HeadersDeclaration? MapHeaders(ApiOperation operation, string name, string typeName)
    {
        var headers = operation
            .Responses.Where(response =>
                SuccessStatuses.IsNotModified(response.Status)
                || (response.Status != "default" && SuccessStatuses.Contains(operation, response))
            )
            .SelectMany(static response => response.Headers);
        return MapHeaders(headers, typeName, $"The response headers of {name}.");
    }

    /// <summary>Gets the class for headers; <see langword="null"/> if there are none.</summary>
    /// <param name="declared">The headers; the first of each name counts.</param>
    /// <param name="name">The name of what has them.</param>
    /// <param name="summary">The docs of the class.</param>
    public HeadersDeclaration? MapHeaders(IEnumerable<ApiHeader> declared, string name, string summary)
    {
        var headers = context
            .Legal(declared)
            .GroupBy(static header => header.Name, StringComparer.OrdinalIgnoreCase)
            .Select(static group => group.First())
            .ToList();
        if (headers.Count == 0)
        {
            return null;
        }

        var typeName = context.TypeNames.Claim(name + "Headers", name + "ResponseHeaders");
        var scope = new NameScope();
        scope.Reserve(typeName);
        scope.Reserve(ReservedNames.OfRecord);
        return new HeadersDeclaration(
            typeName,
            summary,
            headers.Select(header => Map(header, scope)).ToEquatableArray()
        );
    }

    /// <summary>
    /// Gets the type of a header or of its items: a string if its declared type can't be read from a header field.
    /// </summary>
    /// <param name="header">The header.</param>
    public (CodeType Type, bool IsList) MapHeaderType(ApiHeader header)
    {
        var type = context.Types.Resolve(header.Schema).Type;
        var list = header.ContentType is null ? type as ListType : null;
        var value = list?.Item.Type ?? type;
        return (IsParsable(value) && !IsQuoted(header) ? value : new ScalarType(Scalar.String), list is not null);
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

    private static bool IsParsable(CodeType type) =>
        type switch
        {
            ScalarType scalar => HeaderScalars.Contains(scalar.Scalar),
            DeclaredType declared => declared.Kind is DeclaredKind.OpenEnum,
            _ => false,
        };

    // The quotes around JSON strings are not part of dates, identifiers or values of an enumeration.
    private bool IsQuoted(ApiHeader header) =>
        header.ContentType is { Kind: MediaTypeKind.Json }
        && context.Resolve(header.Schema)
            is not (
                PrimitiveSchema { Kind: not PrimitiveKind.String }
                or EnumSchema { Kind: not PrimitiveKind.String }
            );

    private HeaderMember Map(ApiHeader header, NameScope scope)
    {
        var (type, isList) = MapHeaderType(header);
        var pascal = Identifiers.Pascal(header.Name);
        return new HeaderMember(
            scope.Claim(pascal, pascal + "Header"),
            header.Name,
            type,
            isList,
            header.Deprecated,
            new DocumentationComment(header.Description?.Trim() ?? "", [])
        );
    }
}
