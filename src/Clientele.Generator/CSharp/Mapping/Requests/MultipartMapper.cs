using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Generator.CSharp.Naming;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>
/// Maps the properties of a multipart body to arguments, one per part (OpenAPI 3.2, "Encoding <c>multipart</c> Media
/// Types"; RFC 7578).
/// </summary>
internal sealed class MultipartMapper(MappingContext context)
{
    /// <summary>
    /// Gets the content whose parts become arguments; <see langword="null"/> if the body is sent another way.
    /// </summary>
    public ApiContent? Choose(ApiRequestBody? body)
    {
        var multipart = body?.Contents.FirstOrDefault(content =>
            content.MediaType.Kind == MediaTypeKind.Multipart && IsObject(content.Schema)
        );
        if (multipart is null)
        {
            return null;
        }

        var isOnly = body!.Contents.All(static content => content.MediaType.Kind == MediaTypeKind.Multipart);
        return
            isOnly
            || (
                Properties(multipart.Schema!).Any(property => IsFile(property.Schema))
                && body.Contents.All(static content => content.MediaType.Kind != MediaTypeKind.Json)
            )
            ? multipart
            : null;
    }

    /// <summary>Gets the first content whose parts can be arguments; <see langword="null"/> if there is none.</summary>
    /// <param name="body">The body.</param>
    /// <param name="withFile">Whether one of the parts has to be a file.</param>
    public ApiContent? FindParts(ApiRequestBody body, bool withFile) =>
        body.Contents.FirstOrDefault(content =>
            content.MediaType.Kind == MediaTypeKind.Multipart
            && IsObject(content.Schema)
            && (!withFile || Properties(content.Schema!).Any(property => HasFile(property.Schema)))
        );

    /// <summary>Gets the arguments for the parts, then those for their headers.</summary>
    public IEnumerable<ParameterDeclaration> Map(ApiContent content, NameScope scope)
    {
        var parts = Properties(content.Schema!)
            .Where(static property => !property.Schema.Annotations.ReadOnly)
            .Select(property =>
                (
                    Property: property,
                    Encoding: content.Encodings.FirstOrDefault(encoding => encoding.PropertyName == property.Name)
                )
            )
            .Select(part => (part.Property, part.Encoding, Argument: MapPart(part.Property, part.Encoding, scope)))
            .ToList();

        // A file part provides its own headers.
        var headers = parts
            .Where(static part => part.Argument.Shape is not (ParameterShape.File or ParameterShape.Files))
            .SelectMany(part => MapHeaders(part.Property, part.Encoding, part.Argument.Required, scope));
        return parts.Select(static part => part.Argument).Concat(headers);
    }

    private IEnumerable<ParameterDeclaration> MapHeaders(
        ApiProperty part,
        ApiEncoding? encoding,
        bool partIsRequired,
        NameScope scope
    ) => context.Legal(encoding?.Headers ?? []).Select(header => MapHeader(part, header, partIsRequired, scope));

    private ParameterDeclaration MapHeader(ApiProperty part, ApiHeader header, bool partIsRequired, NameScope scope)
    {
        var type = context.Types.Resolve(header.Schema);
        var required = header.Required && partIsRequired;
        return new ParameterDeclaration
        {
            Name = scope.Claim(Identifiers.Camel(part.Name + " " + header.Name)),
            WireName = header.Name,
            PartName = part.Name,
            Location = ParameterLocation.PartHeader,
            Style = ParameterStyle.Simple,
            Type = (
                ParameterMapper.IsSimple(type.Type) ? type : new TypeUse(new ScalarType(Scalar.String), Nullable: false)
            ) with
            {
                Nullable = !required,
            },
            Shape = ParameterShape.Scalar,
            Required = required,
            Default = required ? null : "null",
            Obsolete = header.Deprecated,
            Summary = string.IsNullOrWhiteSpace(header.Description) ? "" : header.Description!,
        };
    }

    private ParameterDeclaration MapPart(ApiProperty property, ApiEncoding? encoding, NameScope scope)
    {
        // An optional body may still have required parts: descriptions often forget to make the body required, too.
        var required = property.Required;
        if (required && ParameterMapper.Only(context.Resolve(property.Schema)) is { } only)
        {
            return ParameterMapper.Constant(property.Name, ParameterLocation.Part, ParameterStyle.Form, only) with
            {
                MediaType = MediaType(encoding, ParameterShape.Scalar),
            };
        }

        var (type, shape) = Type(property.Schema);
        var wish = Identifiers.Camel(property.Schema.Annotations.NameOverride ?? property.Name);
        var name = scope.Claim(wish, wish.TrimStart('@') + "Part");
        context.CheckName(property.Schema.Pointer, property.Schema.Annotations.NameOverride, wish, name);

        return new ParameterDeclaration
        {
            Name = name,
            WireName = property.Name,
            Location = ParameterLocation.Part,
            Style = encoding?.Style ?? ParameterStyle.Form,
            Explode = encoding?.Explode ?? true,
            Type = type with { Nullable = !required },
            Shape = shape,
            Required = required,
            Default = required ? null : "null",
            MediaType = MediaType(encoding, shape),
            Obsolete = property.Schema.Annotations.Deprecated,
            Summary = Summary(property),
        };
    }

    private (TypeUse Type, ParameterShape Shape) Type(Schema schema)
    {
        if (IsFile(schema))
        {
            return (new TypeUse(new PartType(IsWhole: false), Nullable: false), ParameterShape.File);
        }

        if (context.Resolve(schema) is ArraySchema array && IsFile(array.Items))
        {
            return (
                new TypeUse(new ListType(new TypeUse(new PartType(IsWhole: false), Nullable: false)), Nullable: false),
                ParameterShape.Files
            );
        }

        var type = context.Types.Resolve(schema);
        var shape = type.Type switch
        {
            var scalar when ParameterMapper.IsSimple(scalar) => ParameterShape.Scalar,
            ListType list when ParameterMapper.IsSimple(list.Item.Type) => ParameterShape.List,
            ListType => ParameterShape.JsonTexts,
            _ => ParameterShape.JsonText,
        };
        return shape is not (ParameterShape.JsonTexts or ParameterShape.JsonText) || context.Settings.EmitJson
            ? (type, shape)
            : throw new OperationSkippedException($"a part of its body is written as JSON, which is not emitted");
    }

    // Since 3.1, a file has no type, only the media type of its content.
    private bool IsFile(Schema schema) =>
        context.Resolve(schema)
            is PrimitiveSchema { Kind: PrimitiveKind.Binary }
                or AnySchema { Annotations: { ContentMediaType: not null, ContentEncoding: null } };

    private bool HasFile(Schema schema) =>
        IsFile(schema) || (context.Resolve(schema) is ArraySchema array && IsFile(array.Items));

    private bool IsObject(Schema? schema) =>
        context.Resolve(schema) is ObjectSchema { Properties.IsEmpty: false } or ObjectSchema { BaseId: not null };

    private List<ApiProperty> Properties(Schema schema)
    {
        var properties = new List<ApiProperty>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var ids = new HashSet<string>(StringComparer.Ordinal);
        for (
            var current = context.Resolve(schema) as ObjectSchema;
            current is not null;
            current = current.BaseId is { } id && ids.Add(id) ? context.Find(id) as ObjectSchema : null
        )
        {
            properties.AddRange(current.Properties.Where(property => seen.Add(property.Name)));
        }

        return properties;
    }

    // For a range, the caller of a file part chooses; among several, the runtime does, by the file's extension. A value
    // has a single one.
    private static string? MediaType(ApiEncoding? encoding, ParameterShape shape)
    {
        var types = (encoding?.ContentType ?? "")
            .Split(',')
            .Select(static type => type.Trim())
            .Where(IsMediaType)
            .ToList();
        return shape switch
        {
            ParameterShape.File or ParameterShape.Files when types.Count > 0 => string.Join(", ", types),
            ParameterShape.JsonText or ParameterShape.JsonTexts => types.FirstOrDefault(static type =>
                MediaTypeKinds.GetKind(type.AsSpan()) == MediaTypeKind.Json
            ) ?? types.FirstOrDefault(),
            _ => types.FirstOrDefault(),
        };
    }

    private static bool IsMediaType(string text) =>
        text.IndexOf('/') > 0 && text.IndexOf('*') < 0 && text.All(static character => character is >= ' ' and <= '~');

    private string Summary(ApiProperty property)
    {
        var text = property.Schema.Annotations.Description ?? context.Resolve(property.Schema)?.Annotations.Description;
        return string.IsNullOrWhiteSpace(text) ? "" : text!;
    }
}
