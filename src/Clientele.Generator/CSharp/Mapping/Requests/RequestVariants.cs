using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Api.Schemas.Keywords;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Mapping.Context;
using Clientele.Generator.CSharp.Model.Operations;
using Clientele.Generator.CSharp.Model.Requests;
using Clientele.Generator.CSharp.Naming;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Mapping.Requests;

/// <summary>
/// Maps the contents of a request to the forms in which callers can provide it: one for each type of value, with all
/// media types that accept it.
/// </summary>
internal sealed class RequestVariants(MappingContext context)
{
    private readonly BodyMapper _bodies = new(context);
    private readonly MultipartMapper _multipart = new(context);

    /// <summary>Gets the forms, the preferred one first; empty if there is no body.</summary>
    /// <param name="request">The body.</param>
    public IReadOnlyList<RequestVariant> Map(ApiRequestBody? request)
    {
        if (request is not { Contents.IsEmpty: false })
        {
            return [];
        }

        var shapes = new List<RequestVariant>();
        var preferred = _multipart.Choose(request);
        if (preferred is not null)
        {
            shapes.Add(new RequestVariant("", null, preferred));
        }

        AddTyped(shapes, request.Contents);
        AddMultipart(shapes, request);
        AddUntyped(shapes, request.Contents);
        return shapes.Count == 0 ? [new RequestVariant("", _bodies.MapUntyped(request.Contents), null)] : shapes;
    }

    private void AddTyped(List<RequestVariant> shapes, EquatableArray<ApiContent> contents)
    {
        var forms = contents.Where(static content => content.MediaType.Kind == MediaTypeKind.Form).ToList();
        var rest = contents;
        for (var number = 0; ; number++)
        {
            var suffix = shapes.Count == 0 ? "" : Suffix(rest);
            if (_bodies.MapTyped(rest) is not { } typed)
            {
                break;
            }

            ReportNameless(
                rest.FirstOrDefault(content => typed.HasXml && _bodies.IsXml(content) && Has(typed, content))
            );
            rest = rest.Where(content => !Has(typed, content)).ToEquatableArray();
            if (typed.HasJson)
            {
                var same = forms.Where(form => form.Schema is not null && IsOf(typed, form.Schema, contents)).ToList();
                forms = [.. forms.Except(same)];
                typed = same.Count == 0 ? typed : BodyMapper.WithForms(typed, same);
            }

            shapes.Add(new RequestVariant(suffix, typed, null));
        }

        if (forms.Count > 0 && context.Settings.EmitJson)
        {
            shapes.Add(new RequestVariant(shapes.Count == 0 ? "" : "Form", _bodies.MapForm(forms[0]), null));
        }
    }

    private void ReportNameless(ApiContent? xml)
    {
        if (
            xml?.Schema is ObjectSchema { Properties: { Count: 1 } properties } body
            && body.Annotations.Xml?.Name is null
            && properties[0].Schema.Annotations.Xml?.NodeKind is null or XmlNodeKind.Element
            && context.Resolve(properties[0].Schema) is not ArraySchema
        )
        {
            context.ReportNameless(body.Pointer, properties[0].Name);
        }
    }

    // If JSON accepts the same value, parts are only worth a method for files.
    private void AddMultipart(List<RequestVariant> shapes, ApiRequestBody request)
    {
        if (shapes.Any(static shape => shape.Multipart is not null))
        {
            return;
        }

        if (_multipart.FindParts(request, withFile: shapes.Count > 0) is { } parts)
        {
            shapes.Add(new RequestVariant(shapes.Count == 0 ? "" : "Multipart", null, parts));
        }
        else if (
            shapes.Count == 0
            && request.Contents.All(static content => content.MediaType.Kind == MediaTypeKind.Multipart)
        )
        {
            shapes.Add(
                new RequestVariant(
                    "",
                    new BodyDeclaration(
                        BodyKind.Content,
                        null,
                        request.Contents.Select(static content => content.MediaType.Text).ToEquatableArray(),
                        false,
                        false
                    ),
                    null
                )
            );
        }
    }

    private void AddUntyped(List<RequestVariant> shapes, EquatableArray<ApiContent> contents)
    {
        var untyped = contents
            .Where(content =>
                content.MediaType.Kind is not (MediaTypeKind.Form or MediaTypeKind.Multipart)
                && !BodyMapper.IsTyped(content, context)
            )
            .ToList();
        var texts = untyped
            .Where(content => _bodies.IsText(content) && _bodies.IsString(content.Schema))
            .ToEquatableArray();
        if (!texts.IsEmpty)
        {
            shapes.Add(new RequestVariant(shapes.Count == 0 ? "" : "Text", _bodies.MapUntyped(texts), null));
        }

        var binary = untyped
            .Where(content => !texts.Contains(content) && (shapes.Count == 0 || _bodies.IsString(content.Schema)))
            .ToEquatableArray();
        if (!binary.IsEmpty)
        {
            shapes.Add(new RequestVariant(shapes.Count == 0 ? "" : "Binary", _bodies.MapUntyped(binary), null));
        }
    }

    // Two copies of a schema mean the same.
    private bool IsOf(BodyDeclaration typed, Schema schema, EquatableArray<ApiContent> contents) =>
        contents.Any(content =>
            content.Schema is not null && Has(typed, content) && context.Types.AreAlike(content.Schema, schema)
        )
        || context.Types.Resolve(schema) == typed.Type;

    private static bool Has(BodyDeclaration body, ApiContent content) =>
        body.MediaTypes.Contains(BodyMapper.Sent(content), StringComparer.OrdinalIgnoreCase);

    private string Suffix(EquatableArray<ApiContent> contents) =>
        _bodies.FirstTyped(contents) is { } content ? MediaTypeNames.SuffixOf(content) : "";
}
