using System;
using System.Collections.Generic;
using System.Linq;
using Clientele.Generator.Api.Operations;
using Clientele.Generator.Api.Schemas;
using Clientele.Generator.Collections;
using Clientele.Generator.CSharp.Naming;
using Clientele.Generator.CSharp.Schemas;
using Clientele.Shared;

namespace Clientele.Generator.CSharp.Planning;

/// <summary>Walks the schemas of operations and determines the name of a type in each place.</summary>
internal sealed class OperationPlaces(TypePlanner planner, SchemaIndex index, SchemaStructures structures)
{
    private static readonly string[] ComponentKinds = ["responses/", "requestBodies/", "parameters/", "headers/"];

    private readonly List<(Schema Schema, TypePlace Place)> _wholes = [];

    /// <summary>Plans the types of <paramref name="operations"/>.</summary>
    /// <param name="operations">The operations, or webhooks.</param>
    /// <param name="nameOf">Gets the name that their types start with.</param>
    /// <param name="isWebhook">Whether they are webhooks, whose responses are never read.</param>
    public void Plan(IReadOnlyList<ApiOperation> operations, Func<ApiOperation, string> nameOf, bool isWebhook = false)
    {
        foreach (var operation in operations)
        {
            var name = nameOf(operation);
            PlanRequest(operation, name, isWebhook ? "Body" : "Request");
            if (!isWebhook)
            {
                PlanResponses(operation, name);
            }
        }

        planner.PlanParts();
        foreach (var (schema, place) in _wholes)
        {
            planner.PlanRoot(schema, place);
        }

        planner.PlanParts();
        _wholes.Clear();
    }

    private void PlanRequest(ApiOperation operation, string name, string kind)
    {
        foreach (var parameter in operation.Parameters)
        {
            var word = Identifiers.Pascal(parameter.Name);
            planner.PlanRoot(parameter.Schema, Place(parameter.Schema, name + word, word, "Parameter"));
        }

        var contents = Ordered(operation.RequestBody?.Contents ?? []);
        foreach (var content in contents)
        {
            PlanRequest(content, contents[0], name, kind);
        }
    }

    private void PlanRequest(ApiContent content, ApiContent first, string name, string kind)
    {
        foreach (var encoding in content.Encodings)
        {
            PlanHeaders(encoding.Headers, name + Identifiers.Pascal(encoding.PropertyName));
        }

        var isMultipart = content.MediaType.Kind == MediaTypeKind.Multipart;
        if (isMultipart && content.Schema is not null && index.Resolve(content.Schema) is ObjectSchema parts)
        {
            PlanMultipart(parts, name);
        }

        var isSame =
            content.Schema is null
            || first.Schema is null
            || structures.Get(content.Schema) == structures.Get(first.Schema);
        var suffix = isSame ? "" : MediaTypeNames.SuffixOf(content);
        var place = (Schema schema) => Place(schema, name + kind + suffix, name + kind, "Request");
        PlanContent(content, place, name, isMultipart);
    }

    // The properties become arguments; the body as a whole rarely needs a type.
    private void PlanMultipart(ObjectSchema parts, string name)
    {
        foreach (var part in parts.Properties)
        {
            var word = Identifiers.Pascal(part.Schema.Annotations.NameOverride ?? part.Name);
            planner.PlanRoot(part.Schema, new TypePlace(null, name + word, word));
        }
    }

    private void PlanContent(ApiContent content, Func<Schema, TypePlace> place, string name, bool isLater)
    {
        var isSequence = SequenceItems.FormatOf(content) is not null;
        if (isSequence && SequenceItems.SchemaOf(content, index) is { } item)
        {
            planner.PlanRoot(item, Place(item, name + "Item", name + "Item", "Response"));
        }

        foreach (var schema in new[] { content.Schema, content.ItemSchema })
        {
            if (schema is not null && (isLater || isSequence))
            {
                _wholes.Add((schema, place(schema)));
            }
            else if (schema is not null)
            {
                planner.PlanRoot(schema, place(schema));
            }
        }
    }

    private void PlanHeaders(EquatableArray<ApiHeader> headers, string name)
    {
        foreach (var header in headers)
        {
            var word = Identifiers.Pascal(header.Name);
            planner.PlanRoot(header.Schema, Place(header.Schema, name + word, word, "Header"));
        }
    }

    private void PlanResponses(ApiOperation operation, string name)
    {
        var hasSuccess = operation.Responses.Any(static response => response.IsSuccess);
        var given = new List<(int Structure, bool IsError, string Words)>();
        foreach (var response in operation.Responses)
        {
            PlanHeaders(response.Headers, name);
            var isError = response.Status == "default" ? hasSuccess : !response.IsSuccess;
            var contents = Ordered(response.Contents);
            foreach (var content in contents)
            {
                var suffix = content == contents[0] ? "" : MediaTypeNames.SuffixOf(content);
                var words = content.Schema is null
                    ? name
                    : WordsOf(content.Schema, isError, name, response.Status, suffix, given);
                PlanContent(
                    content,
                    schema => Place(schema, words, isError ? "Error" : words, "Response"),
                    name,
                    false
                );
            }
        }
    }

    // A structure has one place in an operation, whichever statuses return it.
    private string WordsOf(
        Schema schema,
        bool isError,
        string name,
        string status,
        string suffix,
        List<(int Structure, bool IsError, string Words)> given
    )
    {
        var structure = structures.Get(schema);
        var same = given.Find(one => one.Structure == structure && one.IsError == isError);
        if (same.Words is { } known)
        {
            return known;
        }

        var kind = isError ? "Error" : "Response";
        var isFirst = !given.Exists(one => one.IsError == isError);
        var words = isFirst ? name + kind : name + (suffix.Length > 0 ? suffix : StatusNames.GetName(status)) + kind;
        words = given.Exists(one => one.Words == words) ? name + suffix + StatusNames.GetName(status) + kind : words;
        if (SchemaKinds.GetKind(schema) is not (SchemaKind.Raw or SchemaKind.Scalar or SchemaKind.Reference))
        {
            given.Add((structure, isError, words));
        }

        return words;
    }

    // JSON determines the types, then XML.
    private static List<ApiContent> Ordered(EquatableArray<ApiContent> contents) =>
        [.. contents.OrderBy(static content => IsJson(content) ? 0 : 1)];

    private static bool IsJson(ApiContent content) =>
        content.MediaType.IsAny
        || content.MediaType.Kind is MediaTypeKind.Json or MediaTypeKind.JsonLines or MediaTypeKind.JsonSequence;

    private static TypePlace Place(Schema schema, string words, string local, string kind)
    {
        if (ComponentName(schema.Pointer) is not { } component)
        {
            return new TypePlace(null, words, local);
        }

        var name = IsStatus(component)
            ? StatusNames.GetName(component.ToUpperInvariant())
                + (component[0] is '1' or '2' or '3' ? "Response" : "Error")
            : Identifiers.Pascal(component);
        return new TypePlace(null, name, name) { ComponentKind = kind };
    }

    // A response component called 404 or default has no name suitable for a type.
    private static bool IsStatus(string component) =>
        component.Equals("default", StringComparison.OrdinalIgnoreCase)
        || (
            component.Length == 3
            && component[0] is >= '1' and <= '5'
            && component.Skip(1).All(static letter => letter is 'x' or 'X' or (>= '0' and <= '9'))
        );

    // "#/components/responses/NotFound/content/application~1json/schema", and Swagger 2.0's
    // "#/responses/NotFound/schema".
    private static string? ComponentName(string pointer)
    {
        const string Components = "/components/";
        var start = pointer.IndexOf('#') + 1;
        var isBelow = string.CompareOrdinal(pointer, start, Components, 0, Components.Length) == 0;
        var at = isBelow ? start + Components.Length : start + 1;
        foreach (var kind in ComponentKinds)
        {
            if (string.CompareOrdinal(pointer, at, kind, 0, kind.Length) == 0)
            {
                var name = pointer.Substring(at + kind.Length).Split('/')[0];
                return name.Replace("~1", "/").Replace("~0", "~");
            }
        }

        return null;
    }
}
