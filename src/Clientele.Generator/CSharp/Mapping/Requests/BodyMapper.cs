using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Mapping.Xml;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Model.TypeReferences;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>Maps the contents of a request or response to one body.</summary>
internal sealed class BodyMapper(MappingContext context)
{
    /// <summary>Determines whether a body is text.</summary>
    public bool IsText(ApiContent content) =>
        content.MediaType.Name.StartsWith("text/", StringComparison.OrdinalIgnoreCase)
        && content.MediaType.Kind != MediaTypeKind.EventStream
        && !IsBinary(content, context);

    /// <summary>Determines whether a body is a value in JSON or XML.</summary>
    public static bool IsTyped(ApiContent content, MappingContext context) =>
        IsJson(content, context) || IsXml(content, context);

    /// <summary>Determines whether a body of octets may have media types that the description does not list.</summary>
    public static bool TakesAnything(BodyDeclaration body) =>
        body.Kind == BodyKind.Stream
        && body.MediaTypes.Select(MediaType.Parse)
            .Any(static type => type.IsRange || type.Is("application/octet-stream"));

    /// <summary>Gets the media type to send.</summary>
    public static string Sent(ApiContent content) =>
        content.MediaType.IsAny ? "application/json" : content.MediaType.Text;

    /// <summary>Determines whether a schema describes just text or bytes.</summary>
    public bool IsString(Schema? schema) =>
        schema is null
        || context.Resolve(schema) is PrimitiveSchema { Kind: PrimitiveKind.String or PrimitiveKind.Binary };

    /// <summary>Gets the body for a form.</summary>
    public BodyDeclaration MapForm(ApiContent form) =>
        new(
            BodyKind.Form,
            context.Types.Resolve(Value(form)) with
            {
                Nullable = false,
            },
            [form.MediaType.Text],
            false,
            false
        )
        {
            Fields = Fields(form),
            Forms = [form.MediaType.Text],
        };

    /// <summary>Gets a body that can also be sent as a form.</summary>
    public static BodyDeclaration WithForms(BodyDeclaration body, IReadOnlyList<ApiContent> forms) =>
        body with
        {
            MediaTypes = body.MediaTypes.Concat(forms.Select(static form => form.MediaType.Text)).ToEquatableArray(),
            Forms = forms.Select(static form => form.MediaType.Text).ToEquatableArray(),
            Fields = Fields(forms[0]),
        };

    /// <summary>Gets the body of a response; <see langword="null"/> if there is none.</summary>
    public BodyDeclaration? MapResponse(EquatableArray<ApiContent> contents)
    {
        if (contents.IsEmpty)
        {
            return null;
        }

        return MapTyped(contents) is { } typed
            ? WithText(typed, contents)
            : MapScalarText(contents) ?? MapUntyped(contents);
    }

    /// <summary>Gets a body that is passed on as text or bytes.</summary>
    public BodyDeclaration MapUntyped(EquatableArray<ApiContent> contents)
    {
        var kind = contents.All(IsText) ? BodyKind.Text : BodyKind.Stream;
        return new BodyDeclaration(
            kind,
            null,
            contents.Select(static content => content.MediaType.Text).ToEquatableArray(),
            false,
            false
        );
    }

    /// <summary>
    /// Gets the content that determines the value's type: the first in JSON, else the first in XML;
    /// <see langword="null"/> if there is neither.
    /// </summary>
    public ApiContent? FirstTyped(EquatableArray<ApiContent> contents) =>
        (context.Settings.EmitJson ? contents.FirstOrDefault(IsJson) : null)
        ?? (context.Settings.EmitXml ? contents.FirstOrDefault(IsXml) : null);

    /// <summary>
    /// Gets the first value of <paramref name="contents"/>, with all of its JSON and XML media types;
    /// <see langword="null"/> if there is none.
    /// </summary>
    public BodyDeclaration? MapTyped(EquatableArray<ApiContent> contents)
    {
        if (FirstTyped(contents) is not { } first)
        {
            return null;
        }

        var json = context.Settings.EmitJson ? contents.Where(IsJson).ToList() : [];
        var xml = context.Settings.EmitXml ? contents.Where(IsXml).ToList() : [];
        var type = context.Types.Resolve(Value(first));
        json.RemoveAll(content => content != first && context.Types.Resolve(Value(content)) != type);
        xml.RemoveAll(content => content != first && context.Types.Resolve(Value(content)) != type);
        if (xml.Count == 0 || !XmlBodyMapper.IsXml(type.Type, xml[0].Schema, context))
        {
            return json.Count == 0 ? null : new BodyDeclaration(BodyKind.Typed, type, MediaTypes(json), true, false);
        }

        var (root, item, hasName) = XmlBodyMapper.Names(xml[0].Schema, type.Type, context);
        return new BodyDeclaration(BodyKind.Typed, type, MediaTypes(json.Concat(xml)), json.Count > 0, true, root, item)
        {
            HasXmlName = hasName,
        };
    }

    // To callers, a string is the same as JSON or as plain text. Frameworks return strings as text, whatever is
    // declared.
    private BodyDeclaration WithText(BodyDeclaration typed, EquatableArray<ApiContent> contents)
    {
        var texts = typed.IsString
            ? contents
                .Where(content => IsText(content) && !IsTyped(content, context) && IsString(content.Schema))
                .ToList()
            : [];
        return typed with
        {
            MediaTypes = typed.MediaTypes.Concat(MediaTypes(texts)).ToEquatableArray(),
            HasText = typed.HasJson && IsScalar(typed.Type!.Type),
        };
    }

    // A number, a date or a value of an enumeration sent as text.
    private BodyDeclaration? MapScalarText(EquatableArray<ApiContent> contents)
    {
        if (
            !context.Settings.EmitJson
            || context.Resolve(contents[0].Schema) is not (PrimitiveSchema or EnumSchema)
            || !contents.All(IsText)
        )
        {
            return null;
        }

        var type = context.Types.Resolve(Value(contents[0]));
        return
            IsScalar(type.Type)
            && type.Type is not ScalarType { Scalar: Scalar.String }
            && contents.All(content => content.Schema is not null && context.Types.Resolve(content.Schema) == type)
            ? new BodyDeclaration(BodyKind.Typed, type, MediaTypes(contents), HasJson: true, HasXml: false)
            {
                HasText = true,
            }
            : null;
    }

    private static bool IsScalar(CodeType type) =>
        type
            is ScalarType { Scalar: not Scalar.Element }
                or DeclaredType { Kind: DeclaredKind.OpenEnum or DeclaredKind.ClosedEnum };

    // The defaults are those of a query (OpenAPI 3.2, "Encoding Object"); an object is JSON text unless any of them is
    // set.
    private static EquatableArray<FormField> Fields(ApiContent form) =>
        form
            .Encodings.Where(static encoding =>
                encoding.Style is not null || encoding.Explode is not null || encoding.AllowReserved
            )
            .Select(static encoding => new FormField(
                encoding.PropertyName,
                encoding.Style ?? ParameterStyle.Form,
                encoding.Explode ?? encoding.Style is null or ParameterStyle.Form,
                encoding.AllowReserved
            ))
            .ToEquatableArray();

    private static EquatableArray<string> MediaTypes(IEnumerable<ApiContent> contents) =>
        contents.Select(Sent).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();

    private static Schema Value(ApiContent content) => content.Schema ?? new AnySchema { Pointer = "" };

    private bool IsJson(ApiContent content) => IsJson(content, context);

    /// <summary>Determines whether a body is a value in an XML media type.</summary>
    public bool IsXml(ApiContent content) => IsXml(content, context);

    private static bool IsJson(ApiContent content, MappingContext context)
    {
        var isJson =
            content.MediaType.Kind == MediaTypeKind.Json
            || (content.MediaType.AllowsJson && content.Schema is not null);
        return isJson && !IsBinary(content, context);
    }

    private static bool IsXml(ApiContent content, MappingContext context) =>
        content.MediaType.Kind == MediaTypeKind.Xml && !IsBinary(content, context);

    // Octets are octets whatever the media type says, as some frameworks set a single one for every response.
    private static bool IsBinary(ApiContent content, MappingContext context) =>
        context.Resolve(content.Schema) is PrimitiveSchema { Kind: PrimitiveKind.Binary };
}
