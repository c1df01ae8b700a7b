using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Documentation;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>Maps parameters to arguments.</summary>
internal sealed class ParameterMapper(MappingContext context)
{
    // Arguments that any operation may have, and the local of the method that builds its request.
    private static readonly string[] Reserved = ["options", "cancellationToken", "builder"];

    private static readonly HashSet<string> IgnoredHeaders = new(
        ["Accept", "Content-Type", "Authorization"],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>Creates a scope for the arguments of one operation.</summary>
    public static NameScope NewScope()
    {
        var scope = new NameScope();
        scope.Reserve(Reserved);
        return scope;
    }

    /// <summary>Determines whether each value is a single text.</summary>
    public static bool IsSimple(CodeType type) =>
        type
            is ScalarType { Scalar: not (Scalar.Element or Scalar.UrlBytes) }
                or DeclaredType { Kind: DeclaredKind.OpenEnum };

    /// <summary>
    /// Gets the text of the only value that a schema allows; <see langword="null"/> if there are more.
    /// </summary>
    public static string? Only(Schema? schema)
    {
        if (schema is not EnumSchema { Nullable: false, Members: [var only] })
        {
            return null;
        }

        return only.Value switch
        {
            ApiValue.String { Value: { Length: > 0 } text } => text,
            ApiValue.Number { Text: var number } => number,
            ApiValue.Boolean { Value: var value } => value ? "true" : "false",
            _ => null,
        };
    }

    /// <summary>Gets a parameter that is sent automatically, since its schema allows only one value.</summary>
    /// <param name="wireName">The name of the parameter or part.</param>
    /// <param name="location">Where it is sent.</param>
    /// <param name="style">How it is written.</param>
    /// <param name="text">The value.</param>
    public static ParameterDeclaration Constant(
        string wireName,
        ParameterLocation location,
        ParameterStyle style,
        string text
    ) =>
        new()
        {
            Name = "",
            WireName = wireName,
            Location = location,
            Style = style,
            Type = new TypeUse(new ScalarType(Scalar.String), Nullable: false),
            Shape = ParameterShape.Scalar,
            Required = true,
            Constant = text,
        };

    /// <summary>Gets the parameters of an operation, in the description's order.</summary>
    /// <exception cref="OperationSkippedException">A required one can't be sent.</exception>
    public IReadOnlyList<ParameterDeclaration> Map(
        ApiOperation operation,
        IReadOnlyList<PathPart> path,
        NameScope scope
    )
    {
        var inPath = path.Where(static part => part.ParameterName is not null)
            .Select(static part => part.ParameterName!)
            .Distinct(StringComparer.Ordinal)
            .ToList();
        var parameters = Distinct(operation)
            .Where(parameter => parameter.Location != ParameterLocation.Path || inPath.Contains(parameter.Name))
            .Where(parameter =>
                parameter.Location != ParameterLocation.Header
                || !(IgnoredHeaders.Contains(parameter.Name) || TracingHeaders.Is(parameter, context))
            )
            .Concat(
                inPath
                    .Where(name =>
                        !operation.Parameters.Any(parameter =>
                            parameter.Location == ParameterLocation.Path && parameter.Name == name
                        )
                    )
                    .Select(name => Undeclared(operation, name))
            );
        return parameters
            .Select(parameter => MapSent(parameter, operation, scope))
            .OfType<ParameterDeclaration>()
            .ToList();
    }

    // Names of headers are case-insensitive.
    private static IEnumerable<ApiParameter> Distinct(ApiOperation operation)
    {
        var headers = operation
            .Parameters.Where(static parameter => parameter.Location == ParameterLocation.Header)
            .ToLookup(static parameter => parameter.Name, StringComparer.OrdinalIgnoreCase);
        foreach (var parameter in operation.Parameters)
        {
            if (parameter.Location != ParameterLocation.Header)
            {
                yield return parameter;
            }
            else if (headers[parameter.Name].Last() == parameter)
            {
                yield return parameter with
                {
                    Required = headers[parameter.Name].Any(static same => same.Required),
                };
            }
        }
    }

    // An optional parameter that can't be sent is left out by itself.
    private ParameterDeclaration? MapSent(ApiParameter parameter, ApiOperation operation, NameScope scope)
    {
        try
        {
            return Map(parameter, operation.Method, scope);
        }
        catch (OperationSkippedException exception) when (!parameter.Required)
        {
            context.ReportLeftOut(operation, parameter.Pointer, exception.Message);
            return null;
        }
    }

    private static ApiParameter Undeclared(ApiOperation operation, string name) =>
        new()
        {
            Pointer = operation.Pointer,
            Name = name,
            Location = ParameterLocation.Path,
            Required = true,
            Style = ParameterStyle.Simple,
            Explode = false,
            Schema = new PrimitiveSchema(PrimitiveKind.String, null) { Pointer = operation.Pointer },
        };

    private ParameterDeclaration Map(ApiParameter parameter, string operationMethod, NameScope scope)
    {
        Check(parameter);
        if (Only(parameter) is { } only)
        {
            return Constant(parameter.Name, parameter.Location, parameter.Style, only) with
            {
                Explode = parameter.Explode,
                AllowReserved = parameter.AllowReserved,
            };
        }

        var type = context.Types.Resolve(parameter.Schema);
        var required = parameter.Required || parameter.Location == ParameterLocation.Path;
        var value = parameter.Schema.Annotations.Default ?? context.Resolve(parameter.Schema)?.Annotations.Default;

        // What a caller omits is not sent: the service's default may change, and an explicit value may differ in
        // meaning from an absent one.
        var standard = required ? Literals.Create(value, type.Type) : null;
        var isNullable = !required;
        var wish = Identifiers.Camel(parameter.NameOverride ?? parameter.Name);
        var name = scope.Claim(wish, wish.TrimStart('@') + In(parameter.Location));
        context.CheckName(parameter.Pointer, parameter.NameOverride, wish, name);

        var isIdempotencyKey =
            isNullable && IdempotencyKeys.Is(operationMethod, parameter, type.Type, context.Resolve(parameter.Schema));
        return new ParameterDeclaration
        {
            Name = name,
            WireName = parameter.Name,
            Location = parameter.Location,
            Style = parameter.Style,
            Explode = parameter.Explode,
            AllowReserved = parameter.AllowReserved,
            AllowEmptyValue = parameter.AllowEmptyValue,
            Type = type with { Nullable = isNullable },
            Shape = Shape(parameter, type.Type),
            Required = required && standard is null,
            Default = required && standard is null ? null : standard ?? "null",
            IsIdempotencyKey = isIdempotencyKey,
            Obsolete = parameter.Deprecated,
            Summary = Sentences(
                Summary(parameter),
                isNullable && Docs.Text(value) is { } text ? $"Default: {text}." : "",
                isIdempotencyKey ? IdempotencyKeys.Docs : ""
            ),
        };
    }

    /// <summary>
    /// Gets the text of the only value that a required parameter may have; <see langword="null"/> if there are more, or
    /// it may be absent.
    /// </summary>
    private string? Only(ApiParameter parameter)
    {
        var isRequired = parameter.Required || parameter.Location == ParameterLocation.Path;
        if (!isRequired || parameter.ContentType is not null || parameter.Location == ParameterLocation.QueryString)
        {
            return null;
        }

        return Only(context.Resolve(parameter.Schema));
    }

    private static void Check(ApiParameter parameter)
    {
        if (
            parameter.Location is ParameterLocation.Header or ParameterLocation.Cookie
            && !HttpTokens.IsToken(parameter.Name)
        )
        {
            throw new OperationSkippedException(
                $"HTTP has no {parameter.Location.ToString().ToLowerInvariant()} with the name '{parameter.Name}'"
            );
        }
    }

    private ParameterShape Shape(ApiParameter parameter, CodeType type)
    {
        if (parameter.ContentType is { } contentType)
        {
            return (contentType.Kind, parameter.Location) switch
            {
                (MediaTypeKind.Json, _) => Json(parameter, ParameterShape.JsonText),
                _ when IsSimple(type) => ParameterShape.Scalar,
                (MediaTypeKind.Form, ParameterLocation.QueryString) => Json(parameter, ParameterShape.Value),
                _ => throw new OperationSkippedException(
                    $"the parameter '{parameter.Name}' is {contentType}, which is not supported in parameters"
                ),
            };
        }

        return type switch
        {
            _ when IsSimple(type) => ParameterShape.Scalar,
            ListType list when IsSimple(list.Item.Type) => ParameterShape.List,
            MapType map when IsSimple(map.Value.Type) => ParameterShape.Map,
            _ => Json(parameter, ParameterShape.Value),
        };
    }

    private ParameterShape Json(ApiParameter parameter, ParameterShape shape) =>
        context.Settings.EmitJson
            ? shape
            : throw new OperationSkippedException(
                $"the parameter '{parameter.Name}' is written through JSON, which is not emitted"
            );

    private static string In(ParameterLocation location) =>
        location switch
        {
            ParameterLocation.Header => "Header",
            ParameterLocation.Cookie => "Cookie",
            ParameterLocation.Path => "InPath",
            ParameterLocation.QueryString => "Query",
            _ => "Parameter",
        };

    private string Summary(ApiParameter parameter)
    {
        var text = parameter.Description
            ?? parameter.Schema.Annotations.Description
            ?? context.Resolve(parameter.Schema)?.Annotations.Description;
        return string.IsNullOrWhiteSpace(text) ? "" : text!;
    }

    private static string Sentences(params string[] sentences) =>
        string.Join(" ", sentences.Where(static sentence => sentence.Length > 0));
}
