using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api;
using Clientele.Generator.Collections;

namespace Clientele.Generator.CSharp.Mapping;

/// <summary>The contents of a request or a response → one body.</summary>
internal sealed class BodyMapper(OperationContext context)
{
    private const string FormType = "application/x-www-form-urlencoded";

    /// <summary>The body of a request.</summary>
    public BodyDeclaration MapRequest(EquatableArray<ApiContent> contents, string contextName)
    {
        if (Typed(contents, contextName) is { } typed)
        {
            return typed;
        }

        if (contents.FirstOrDefault(static content => Is(content, FormType)) is { } form)
        {
            return new BodyDeclaration(BodyKind.Form, context.Types.Map(Value(form), contextName) with { Nullable = false }, [form.MediaType], false, false);
        }

        if (contents.All(static content => MultipartMapper.IsMultipart(content)))
        {
            return new BodyDeclaration(BodyKind.Content, null, contents.Select(static content => content.MediaType).ToEquatableArray(), false, false);
        }

        return Untyped([.. contents.Where(static content => !MultipartMapper.IsMultipart(content))]);
    }

    /// <summary>The body of a response; <see langword="null"/>: there is none.</summary>
    public BodyDeclaration? MapResponse(EquatableArray<ApiContent> contents, string contextName) =>
        contents.IsEmpty ? null : Typed(contents, contextName) ?? Untyped(contents);

    /// <summary>Whether one of <paramref name="contents"/> is a form of the same shape as <paramref name="body"/>.</summary>
    public bool HasForm(EquatableArray<ApiContent> contents, BodyDeclaration body, string contextName) =>
        body.Type is not null && contents.Any(content => Is(content, FormType) && context.Types.Map(Value(content), contextName).Type == body.Type.Type);

    private static BodyDeclaration Untyped(EquatableArray<ApiContent> contents)
    {
        var kind = contents.All(static content => content.MediaType.StartsWith("text/", StringComparison.OrdinalIgnoreCase) && !IsStreaming(content)) ? BodyKind.Text : BodyKind.Stream;
        return new BodyDeclaration(kind, null, contents.Select(static content => content.MediaType).ToEquatableArray(), false, false);
    }

    private BodyDeclaration? Typed(EquatableArray<ApiContent> contents, string contextName)
    {
        var json = context.Settings.EmitJson ? contents.Where(IsJson).ToList() : [];
        var xml = context.Settings.EmitXml ? contents.Where(IsXml).ToList() : [];
        var first = json.FirstOrDefault() ?? xml.FirstOrDefault();
        if (first is null)
        {
            return null;
        }

        var type = context.Types.Map(Value(first), contextName);
        xml.RemoveAll(content => content != first && context.Types.Map(Value(content), contextName) != type);
        if (xml.Count == 0 || !CanBeXml(type.Type))
        {
            return json.Count == 0 ? null : new BodyDeclaration(BodyKind.Typed, type, MediaTypes(json), true, false);
        }

        var (root, item) = XmlNames(xml[0], type.Type);
        return new BodyDeclaration(BodyKind.Typed, type, MediaTypes(json.Concat(xml)), json.Count > 0, true, root, item);
    }

    private static EquatableArray<string> MediaTypes(IEnumerable<ApiContent> contents) =>
        contents.Select(static content => content.MediaType == "*/*" ? "application/json" : content.MediaType).Distinct(StringComparer.OrdinalIgnoreCase).ToEquatableArray();

    private static Schema Value(ApiContent content) => content.Schema ?? new AnySchema { Pointer = "" };

    private static bool CanBeXml(CodeType type) => type switch
    {
        DeclaredType declared => declared.Kind is DeclaredKind.Record or DeclaredKind.BaseRecord,
        ListType { Item: { Nullable: false, Type: DeclaredType item } } => item.Kind is DeclaredKind.Record or DeclaredKind.BaseRecord,
        _ => false,
    };

    private (XmlName? Root, XmlName? Item) XmlNames(ApiContent content, CodeType type)
    {
        if (type is not ListType { Item.Type: DeclaredType declared })
        {
            return (null, null);
        }

        var array = context.Resolve(content.Schema) as ArraySchema;
        var items = array?.Items.Facts.Xml ?? context.Resolve(array?.Items)?.Facts.Xml;
        var root = array?.Facts.Xml;
        return (
            new XmlName(root?.Name ?? "ArrayOf" + declared.Name, root?.Namespace, root?.Prefix),
            new XmlName(items?.Name ?? declared.Name, items?.Namespace, items?.Prefix));
    }

    private static bool Is(ApiContent content, string mediaType) => string.Equals(Name(content), mediaType, StringComparison.OrdinalIgnoreCase);

    private bool IsJson(ApiContent content)
    {
        var name = Name(content);
        return name is "application/json" or "text/json"
            || name.EndsWith("+json", StringComparison.Ordinal)
            || (name is "*/*" or "application/*" && content.Schema is not null && context.Resolve(content.Schema) is not PrimitiveSchema { Kind: PrimitiveKind.Binary });
    }

    private static bool IsXml(ApiContent content)
    {
        var name = Name(content);
        return name is "application/xml" or "text/xml" || name.EndsWith("+xml", StringComparison.Ordinal);
    }

    private static bool IsStreaming(ApiContent content) => Name(content) == "text/event-stream";

    private static string Name(ApiContent content) => content.MediaType.Split(';')[0].Trim().ToLowerInvariant();
}
